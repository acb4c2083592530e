/** Which systems of the client ask a live flow and wait for its answer. */
import type { Brief, LatencyTarget, SourceKind, Workload } from "../brief/brief.js";
import { tellingStems } from "./words.js";

/** Kinds of source whose records can be questions: each comes when something happens, and its sender can hold the line. */
const CAN_ASK: readonly SourceKind[] = ["events", "queue", "api", "iot", "other"];

const bare = (text: string): string => text.replace(/\([^)]*\)/gu, " ");

/**
 * The sources whose records are the flow's questions: the one beside which the answer time stands ("authorisations, must answer in
 * 300 ms"), else those the flow names ("fraud checks on online orders"), else the only one that can ask. Empty where none is told
 * from the others.
 */
export function askersOf(brief: Brief, workload: Workload, read: readonly string[], response: LatencyTarget): string[] {
  const able = brief.sources.filter((source) => CAN_ASK.includes(source.kind) && read.includes(source.id));
  const ids = (sources: typeof able): string[] => sources.map((source) => source.id);
  const { span } = response;
  const beside = able.filter((source) => source.span.field === span.field && source.span.start <= span.start && span.end <= source.span.end);
  if (beside.length > 0) return ids(beside);
  const words = tellingStems(workload.name);
  const named = able.filter((source) => [...tellingStems(bare(source.span.text))].some((stem) => words.has(stem)));
  if (named.length > 0) return ids(named);
  // "online orders" and "the online shop": words that tell little tell enough where nothing better does.
  const said = workload.name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 4);
  const alike = able.filter((source) => said.some((word) => source.name.toLowerCase().includes(word)));
  if (alike.length > 0) return ids(alike);
  return able.length === 1 ? ids(able) : [];
}
