/** Readers and sources on another continent than the region: kilometres, round trips, and what a copy there costs. */
import { answeringParts, REQUEST_ROLES } from "../assurance/context.js";
import type { Brief } from "../brief/brief.js";
import { textFact } from "../facts/fact.js";
import { distinct } from "../shared/compare.js";
import { formatInteger, formatMoney, formatPercent, formatSeconds } from "../shared/format.js";
import { AREA_NAMES, areaOfRegion, areasIn, distanceOf, type Area, type Distance } from "./distances.js";
import type { MeasureInput, Put } from "./measures.js";

/** Fields that say who reads and where. */
const READERS = ["business_domain", "target_systems", "sla_requirements"] as const;

/** Areas the design stands in: that of its region, and of further regions where several are asked for. */
function homes(input: MeasureInput): Area[] {
  const own = areaOfRegion(textFact(input.facts, "region"));
  if (own === undefined) return [];
  const further = input.brief.needs.some((need) => need.id === "multi-region") ? input.brief.regions.map((region) => areaOfRegion(region.value)) : [];
  return distinct([own, ...further].filter((area): area is Area => area !== undefined));
}

interface Far extends Distance {
  readonly area: Area;
}

/** The farthest of some areas from the nearest of the homes; undefined where all of them are at home. */
function farthest(areas: readonly Area[], from: readonly Area[]): Far | undefined {
  let far: Far | undefined;
  for (const area of areas) {
    if (from.includes(area)) continue;
    const near = from.map((home) => distanceOf(home, area)).filter((item): item is Distance => item !== undefined).sort((a, b) => a.milliseconds - b.milliseconds)[0];
    if (near !== undefined && (far === undefined || near.milliseconds > far.milliseconds)) far = { ...near, area };
  }
  return far;
}

const textOf = (brief: Brief, id: keyof Brief["fields"]): string => brief.fields[id]?.text ?? "";

/** Readers who wait for an answer that crosses an ocean. */
function readers(input: MeasureInput, from: readonly Area[], put: Put): void {
  const flow = [...input.flows].filter((item) => item.responseSeconds !== undefined).sort((a, b) => (a.responseSeconds ?? 0) - (b.responseSeconds ?? 0))[0];
  const far = flow === undefined ? undefined : farthest(READERS.flatMap((id) => areasIn(textOf(input.brief, id))), from);
  if (flow === undefined || far === undefined || flow.responseSeconds === undefined) return;
  const line = input.assurance.latency.find((item) => item.flow === flow.id && item.measure === "response");
  const work = line?.hops.reduce((sum, hop) => sum + (hop.kind === "distance" ? 0 : hop.milliseconds), 0) ?? 0, total = work + far.milliseconds, target = flow.responseSeconds * 1000;
  const byId = new Map(input.topology.components.map((component) => [component.id, component]));
  const path = (input.topology.paths[flow.id] ?? []).map((id) => byId.get(id)).filter((item) => item !== undefined).filter((item) => item.role !== "source" && item.role !== "target");
  const serving = answeringParts(path).filter((item) => REQUEST_ROLES.has(item.role));
  const ids = serving.map((item) => item.id);
  const price = input.cost.lineItems.filter((item) => ids.includes(item.component)).reduce((sum, item) => sum + item.monthly, 0);
  put("farFlow", flow.name, "text", [`flow:${flow.id}`]);
  put("farReaders", AREA_NAMES[far.area]);
  put("farKilometres", formatInteger(far.kilometres));
  put("farRoundTrip", formatSeconds(far.milliseconds / 1000));
  put("farFloor", formatSeconds(far.floor / 1000));
  put("farWork", formatSeconds(work / 1000));
  put("farTotal", formatSeconds(total / 1000));
  put("farTarget", `${formatSeconds(flow.responseSeconds)} at p${String(Math.round((flow.responsePercentile ?? 0.95) * 1000) / 10)}`);
  put("farOverTarget", Math.round((total / target) * 100) / 100, "ratio", [`assurance:${flow.id}`]);
  put("farCopy", serving.length === 0 ? "a serving store" : serving.map((item) => item.name).join(", "));
  put("farCopyPrice", price > 0 ? `about ${formatMoney(price, input.cost.currency)} a month more at today's size, from its lines here` : "with no line of its own here to take a price from");
}

/** Sources that a connector reaches across an ocean. */
function sources(input: MeasureInput, from: readonly Area[], put: Put): void {
  const found = input.brief.sources.flatMap((source) => {
    const areas = areasIn(source.name);
    const far = areas.some((area) => from.includes(area)) ? undefined : farthest(areas, from);
    return far === undefined ? [] : [{ source, far }];
  }).sort((a, b) => b.far.milliseconds - a.far.milliseconds);
  const worst = found[0];
  put("farSourceCount", found.length, "count");
  if (worst === undefined) return;
  const tight = [...input.flows].filter((flow) => flow.sources.includes(worst.source.id)).sort((a, b) => a.freshnessSeconds - b.freshnessSeconds)[0];
  put("farSources", found.map(({ source }) => source.name), "list");
  put("farSourceArea", AREA_NAMES[worst.far.area]);
  put("farSourceKilometres", formatInteger(worst.far.kilometres));
  put("farSourceRoundTrip", formatSeconds(worst.far.milliseconds / 1000));
  put("farSourceCalls", Math.floor(10_000 / worst.far.milliseconds) / 10, "calls/s");
  put("farSourceFlow", tight?.name ?? "its flow");
  put("farSourceShare", tight === undefined ? "0 %" : formatPercent(Math.round((worst.far.milliseconds / 2 / 1000 / Math.max(0.001, tight.freshnessSeconds)) * 1000) / 1000));
}

/** Two continents that must both hold a write before it counts. */
function copies(input: MeasureInput, put: Put): void {
  const named = distinct(input.brief.regions.map((region) => areaOfRegion(region.value) ?? areasIn(region.value)[0]).filter((area): area is Area => area !== undefined));
  const [first, second] = named;
  const far = first === undefined || second === undefined ? undefined : distanceOf(first, second);
  if (first === undefined || second === undefined || far === undefined || !input.brief.needs.some((need) => need.id === "multi-region")) return;
  put("copyRoundTrip", formatSeconds(far.milliseconds / 1000));
  put("copyMilliseconds", far.milliseconds, "ms");
  put("copyKilometres", formatInteger(far.kilometres));
  put("copyPlaces", `${AREA_NAMES[first]} and ${AREA_NAMES[second]}`);
  put("copyWritesPerKey", Math.floor(10_000 / far.milliseconds) / 10, "writes/s");
}

export function distances(input: MeasureInput, put: Put): void {
  const from = homes(input);
  copies(input, put);
  if (from.length === 0) return;
  readers(input, from, put);
  sources(input, from, put);
}
