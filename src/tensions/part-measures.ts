/** What a chosen part cannot do at this load: a ceiling of its size, or a dashboard that looks seldom. */
import type { Facts } from "../facts/fact.js";
import { distinct } from "../shared/compare.js";
import { formatSeconds } from "../shared/format.js";
import { collect } from "./collect.js";
import type { MeasureInput, Put } from "./measures.js";

/** Age below which a report that looks once a minute shows too late; tools that look by themselves within seconds say so in the catalog. */
const LOOKED_AT_SECONDS = 60;

/** Parts that today's load already exceeds: each is a promise this design does not keep as it stands. */
export function beyondCeiling(input: MeasureInput): readonly { readonly what: string; readonly action: string }[] {
  return (input.capacityFindings ?? []).filter((finding) => finding.code === "capacity-exceeded" && finding.severity === "error").map(({ message }) => {
    const end = message.indexOf(". ", message.indexOf("is the most"));
    return end < 0 ? { what: message, action: "Ask for a quota, or split the load before the start." } : { what: message.slice(0, end + 1), action: message.slice(end + 2) };
  });
}

export function ceilingFacts({ what, action }: { readonly what: string; readonly action: string }): Facts {
  return collect((put) => { put("ceilingWhat", what); put("ceilingAction", action); });
}

/** Live flows shown to people by a tool that does not look as often as the flow promises. */
function dashboards(input: MeasureInput, put: Put): void {
  const tool = input.technology(input.decisions.chosen("bi") ?? "");
  const shown = new Set(input.brief.targets.filter((target) => target.kind === "bi").map((target) => target.id));
  const late = tool === undefined || tool.features.includes("live-refresh") ? [] : input.flows.filter((flow) => flow.freshnessSeconds <= LOOKED_AT_SECONDS && flow.responseSeconds === undefined && flow.targets.some((target) => shown.has(target)));
  put("seldomCount", late.length, "count");
  const [tightest] = [...late].sort((a, b) => a.freshnessSeconds - b.freshnessSeconds);
  if (tool === undefined || tightest === undefined) return;
  const store = ["realtime-olap", "time-series-store", "warehouse"].map((topic) => input.technology(input.decisions.chosen(topic) ?? "")).find((technology) => technology !== undefined);
  const grafana = input.decisions.chosenAll("monitoring").map((id) => input.technology(id)).find((technology) => technology?.options.includes("grafana") === true);
  put("seldomTool", tool.name);
  put("seldomFlows", distinct(late.map((flow) => `"${flow.name}"`)), "list");
  put("seldomAge", formatSeconds(tightest.freshnessSeconds));
  put("seldomPage", grafana === undefined ? `a small web page on ${input.topology.components.find((component) => component.role === "compute")?.name ?? "the compute"}` : `a board of ${grafana.name}`);
  put("seldomStore", store?.name ?? "the serving store");
  put("seldomAsks", formatSeconds(Math.max(1, Math.floor(tightest.freshnessSeconds / 6))));
}

export function parts(input: MeasureInput, put: Put): void {
  put("beyondCount", beyondCeiling(input).length, "count");
  dashboards(input, put);
}
