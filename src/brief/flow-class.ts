/** What the class of a flow says of how it runs. */
import type { FlowClass } from "./brief.js";

/** True where each record is handled as it arrives; micro-batches and batches run by the clock. */
export function isStreaming(flow: { readonly class: FlowClass }): boolean {
  return flow.class === "real-time" || flow.class === "near-real-time";
}
