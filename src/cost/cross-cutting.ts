/** Charges no single technology carries: traffic between zones and out, and the environments beside production. */
import type { Technology } from "../catalog/schema.js";
import type { Component, Topology } from "../design/topology.js";
import { compareText } from "../shared/compare.js";
import { chargeToCents, sumCents } from "../shared/money.js";
import { roundSignificant } from "../shared/quantity.js";
import { evaluateFormula } from "../sizing/formula.js";
import type { Quantity } from "../sizing/scope.js";
import { costAssumptions } from "./assumptions.js";
import type { BillContext } from "./bill.js";
import { charge } from "./charge.js";
import type { LineItem } from "./estimate.js";

/** Network SKUs of each provider; the words after the provider are the provider's own. */
const NETWORK: Readonly<Record<string, { readonly zone: string; readonly internet: string }>> = {
  aws: { zone: "aws.cross-zone.gb", internet: "aws.internet-out.gb" },
  azure: { zone: "azure-bandwidth.inter-zone", internet: "azure-bandwidth.internet" },
  gcp: { zone: "google-network.inter-zone", internet: "google-network.internet" },
};

interface Traffic {
  readonly component: string;
  readonly meter: "cross-zone-gigabyte" | "internet-gigabyte";
  readonly sku: string;
  readonly gigabytes: number;
  readonly formula: string;
  readonly flows: readonly string[];
}

/** Horizon volume over today's. */
function growthOf(context: BillContext): number {
  return context.sizing.horizon.growth / context.sizing.now.growth;
}

function trafficLine(traffic: Traffic, platform: string, context: BillContext): LineItem | undefined {
  const found = context.prices.find(traffic.sku, context.prices.regionFor(platform, context.region));
  if (found === undefined || found.price.usd <= 0) return undefined;
  const charged = charge(traffic.gigabytes, found.price, context.perUsd);
  if (charged.monthly <= 0) return undefined;
  const at = (factor: number) => charge(traffic.gigabytes * factor, found.price, context.perUsd).monthly;
  return {
    id: `${traffic.component}.${traffic.meter}`, component: traffic.component, technology: `${platform}-network`, sku: traffic.sku, meter: traffic.meter,
    region: found.region, quantity: charged.quantity, unit: found.price.unit, unitPrice: charged.unitPrice,
    ...(charged.tiers === undefined ? {} : { tiers: charged.tiers }),
    monthly: charged.monthly, low: at(costAssumptions.lowVolume), high: Math.max(charged.monthly, at(growthOf(context) * costAssumptions.highVolume)),
    formula: found.carried === "" ? traffic.formula : `${traffic.formula}; ${found.carried}`,
    source: found.price.source, asOf: found.price.asOf, confidence: found.price.confidence, flows: traffic.flows,
  };
}

interface ZoneTraffic {
  readonly rate: number;
  readonly formula: string;
}

/**
 * Producers and readers sit in all zones: (zones - 1) / zones of what is written and read crosses a border. At terabytes a
 * day readers are set to fetch from their own zone. Brokers of our own also copy each record into the two other zones.
 */
function zoneTraffic(component: Component, technology: Technology | undefined, volumeClass: string, context: BillContext): ZoneTraffic {
  const dimensions = context.sizing.now.components[component.id]?.dimensions;
  const written = dimensions?.ingressMegabytesPerSecond ?? 0;
  const read = volumeClass === "large" || volumeClass === "extreme" ? 0 : (dimensions?.egressMegabytesPerSecond ?? 0);
  const copied = technology?.deployment === "self-run" ? written * Math.max(0, (technology.capacity?.replicationFactor ?? 1) - 1) : 0;
  const share = (costAssumptions.zones - 1) / costAssumptions.zones;
  return {
    rate: (written + read) * share + copied,
    formula: `((writtenAtPeak + readAtPeak) x 2 / 3 + copiedAtPeak) / peakFactor x 2628; writtenAtPeak = ${roundSignificant(written)} MB/s, readAtPeak = ${roundSignificant(read)} MB/s${read === 0 ? " (readers fetch in their zone)" : ""}, copiedAtPeak = ${roundSignificant(copied)} MB/s`,
  };
}

interface TrafficInput {
  readonly topology: Topology;
  readonly peakFactor: number;
  /** GB a month that readers are shown. */
  readonly served: Pick<Quantity, "formula" | "inputs">;
  readonly volumeClass: string;
  technology(id: string): Technology | undefined;
}

/** Brokers that stand in zones of ours make traffic between zones; services with one regional endpoint do not charge it. */
function hasZonedBrokers(technology: Technology | undefined): boolean {
  return technology === undefined || (technology.deployment !== "serverless" && (technology.deployment === "self-run" || (technology.capacity?.multipleOf ?? 1) >= 2));
}

/** Cross-zone traffic of each event log, and internet egress of the platform that serves. */
export function billTraffic(input: TrafficInput, context: BillContext): LineItem[] {
  const { topology, peakFactor } = input;
  const lines: LineItem[] = [];
  for (const component of topology.components) {
    const network = NETWORK[component.platform];
    if (component.role !== "event-log" || network === undefined) continue;
    const technology = input.technology(component.technology);
    const { rate, formula } = zoneTraffic(component, technology, input.volumeClass, context);
    if (rate <= 0 || !hasZonedBrokers(technology) || context.sizing.now.components[component.id]?.meters["cross-zone-gigabyte"] !== undefined) continue;
    const line = trafficLine({
      component: component.id, meter: "cross-zone-gigabyte", sku: network.zone, gigabytes: roundSignificant((rate / peakFactor) * 2_628), flows: component.flows,
      formula: `${formula}, peakFactor = ${peakFactor}`,
    }, component.platform, context);
    if (line !== undefined) lines.push(line);
  }
  const platform = leadingCloud(topology);
  const network = platform === undefined ? undefined : NETWORK[platform];
  if (platform !== undefined && network !== undefined) {
    const served = input.served;
    const line = trafficLine({
      component: "network", meter: "internet-gigabyte", sku: network.internet, flows: [],
      gigabytes: roundSignificant(evaluateFormula(served.formula, served.inputs)),
      formula: `${served.formula}; ${Object.entries(served.inputs).map(([name, [value, unit]]) => `${name} = ${value} ${unit}`).join(", ")}`,
    }, platform, context);
    if (line !== undefined) lines.push(line);
  }
  return lines;
}

/** The cloud most components stand in; the first of them where two hold as many. */
export function leadingCloud(topology: Topology): string | undefined {
  let leading: string | undefined;
  let most = 0;
  for (const platform of Object.keys(NETWORK)) {
    const count = topology.components.filter((component) => component.platform === platform).length;
    if (count > most) [leading, most] = [platform, count];
  }
  return leading;
}

interface ShareLine {
  readonly id: string;
  readonly component: string;
  readonly share: number;
  readonly what: string;
  readonly why: string;
  readonly flows: readonly string[];
}

/** A line that is a share of other lines: quantity is the share, unit price their sum. */
function shareOf(of: readonly LineItem[], line: ShareLine): LineItem | undefined {
  const unitPrice = sumCents(of.map((item) => item.monthly));
  if (unitPrice <= 0) return undefined;
  const times = (amount: number) => chargeToCents([{ quantity: line.share, unitPrice: amount }]);
  return {
    id: line.id, component: line.component, technology: line.component, sku: `pipewright.${line.id}`, meter: "share",
    region: of[0]?.region ?? "", quantity: line.share, unit: line.what, unitPrice, monthly: times(unitPrice),
    low: times(sumCents(of.map((item) => item.low))), high: times(sumCents(of.map((item) => item.high))),
    formula: `share x sum; share = ${line.share} (assumption: ${line.why}), sum = ${of.length} lines above`,
    source: "pipewright assumption, unverified", asOf: newest(of), confidence: "low", flows: line.flows,
  };
}

/** The newest price date among lines: what a share of them can claim. */
function newest(lines: readonly LineItem[]): string {
  return lines.reduce((latest, line) => (compareText(line.asOf, latest) > 0 ? line.asOf : latest), "");
}

/** Seats are bought once for all environments, and a key appliance holds the keys of each of them. */
function repeatsInEnvironments(line: LineItem): boolean {
  return line.meter !== "user-month" && !line.sku.includes("hsm-appliance");
}

/** Development and staging as shares of production: named lines, so that they can be argued with. */
export function billEnvironments(production: readonly LineItem[], volumeClass: string, withStaging: boolean): LineItem[] {
  const of = production.filter(repeatsInEnvironments);
  const what = "of the production run cost without seats and key appliances";
  const [development, staging] = costAssumptions.environmentShares[volumeClass] ?? [costAssumptions.developmentShare, costAssumptions.stagingShare];
  return [
    shareOf(of, { id: "environments.development", component: "environments", share: development, what, why: "small and only on while used", flows: [] }),
    withStaging ? shareOf(of, { id: "environments.staging", component: "environments", share: staging, what, why: "production's shape on a sample of its data", flows: [] }) : undefined,
  ].filter((line) => line !== undefined);
}

/**
 * The second region of the flows that need one. `strategyOf` names each flow's recovery strategy; a component is counted
 * once, under the dearest strategy of the flows it carries.
 */
export function billSecondRegion(production: readonly LineItem[], flowIds: readonly string[], strategyOf: (flow: string) => string): LineItem[] {
  const lines: LineItem[] = [];
  const taken = new Set<string>();
  const strategies = Object.keys(costAssumptions.secondRegionShare).reverse();
  for (const strategy of strategies) {
    const flows = flowIds.filter((flow) => strategyOf(flow) === strategy);
    const of = production.filter((line) => !taken.has(line.id) && line.flows.some((flow) => flows.includes(flow)));
    for (const line of of) taken.add(line.id);
    const share = costAssumptions.secondRegionShare[strategy] ?? 0;
    const line = shareOf(of, { id: `second-region.${strategy}`, component: "second-region", share, what: "of the run cost of the flows concerned", why: `${strategy} runs so much of the first region`, flows });
    if (line !== undefined) lines.push(line);
  }
  return lines;
}
