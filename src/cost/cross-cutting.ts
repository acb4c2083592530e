/** Charges no single technology carries: traffic between zones and out, and the environments beside production. */
import type { Technology } from "../catalog/schema.js";
import type { Component, Topology } from "../design/topology.js";
import { compareText } from "../shared/compare.js";
import { chargeToCents, sumCents } from "../shared/money.js";
import { assumed } from "../sizing/assumptions.js";
import { isMaterial, weaker } from "../sizing/certainty.js";
import { evaluateFormula, namedInputs, type Input, type Inputs } from "../sizing/formula.js";
import { catalogInput, itemInput } from "../sizing/inputs.js";
import type { Certainty } from "../sizing/item.js";
import type { Quantity } from "../sizing/scope.js";
import { costAssumptions, type CostAssumptionId } from "./assumptions.js";
import { listed, priceCertainty, withoutMonthly, type BillContext } from "./bill.js";
import { charge } from "./charge.js";
import type { Bound, LineItem } from "./estimate.js";
import { bound, doubtSteps, plannedStep } from "./range.js";

/** Network SKUs of each provider; the words after the provider are the provider's own. */
export const NETWORK: Readonly<Record<string, { readonly zone: string; readonly region: string; readonly internet: string }>> = {
  aws: { zone: "aws.cross-zone.gb", region: "aws.cross-region.gb", internet: "aws.internet-out.gb" },
  azure: { zone: "azure-bandwidth.inter-zone", region: "azure-bandwidth.inter-region", internet: "azure-bandwidth.internet" },
  gcp: { zone: "google-network.inter-zone", region: "google-network.inter-region", internet: "google-network.internet" },
};

export interface Traffic {
  readonly component: string;
  readonly meter: "cross-zone-gigabyte" | "cross-region-gigabyte" | "internet-gigabyte";
  readonly sku: string;
  readonly formula: string;
  readonly inputs: Inputs;
  readonly flows: readonly string[];
}

/** Certainty of a line over items of the worksheet: the weakest input that moves it. */
function certaintyOf(formula: string, inputs: LineItem["inputs"], context: BillContext): Certainty {
  let worst: Certainty = "verified";
  for (const [name, input] of Object.entries(inputs)) {
    const from = input.from ?? "";
    const own = from.startsWith("sizing:") ? (context.sizing.certainty[from.slice("sizing:".length)] ?? "assumed") : from.startsWith("planning:") ? "assumed" : from.startsWith("fact:") ? context.factCertainty(from.slice("fact:".length)) : "verified";
    if (isMaterial(formula, inputs, name)) worst = weaker(worst, own);
  }
  return worst;
}

/** A priced line of bytes on the move; undefined where the provider does not charge for them. */
export function trafficLine(traffic: Traffic, platform: string, context: BillContext): LineItem | undefined {
  const found = context.prices.find(traffic.sku, context.prices.regionFor(platform, context.region));
  if (found === undefined || found.price.usd <= 0) return undefined;
  const charged = charge(evaluateFormula(traffic.formula, traffic.inputs), found.price, context.perUsd);
  if (charged.monthly <= 0) return undefined;
  const inputs = namedInputs(traffic.inputs);
  const unverified = found.price.unverified === true || found.price.source.includes("unverified");
  const quantity = certaintyOf(traffic.formula, inputs, context), price = priceCertainty(found.price.confidence, unverified);
  const growth = context.sizing.horizon.growth / context.sizing.now.growth;
  const low = bound(charged, found.price, context.perUsd, [plannedStep("volume", "lowVolume", "quantity"), ...doubtSteps(quantity, found.price.confidence, unverified, -1)]);
  const high = bound(charged, found.price, context.perUsd, [
    ...(growth > 1 ? [{ driver: "growth", quantity: growth, from: "fact:growthFactor" } as const] : []), plannedStep("volume", "highVolume", "quantity"), ...doubtSteps(quantity, found.price.confidence, unverified, 1),
  ]);
  return {
    id: `${traffic.component}.${traffic.meter}`, component: traffic.component, technology: `${platform}-network`, sku: traffic.sku, meter: traffic.meter,
    region: found.region, quantity: charged.quantity, unit: found.price.unit, unitPrice: charged.unitPrice,
    ...(charged.tiers === undefined ? {} : { tiers: charged.tiers }),
    monthly: charged.monthly, low: low.monthly, high: high.monthly, range: { low: withoutMonthly(low), high: withoutMonthly(high) },
    formula: traffic.formula, inputs, ...(found.carried === "" ? {} : { note: found.carried }), ...listed(found.price, charged, context.perUsd),
    source: found.price.source, asOf: found.price.asOf, confidence: found.price.confidence, certainty: { quantity, price, line: weaker(quantity, price) }, flows: traffic.flows,
  };
}

type ZoneTraffic = Pick<Traffic, "formula" | "inputs">;

/**
 * Producers and readers sit in all zones: (zones - 1) / zones of what is written and read crosses a border. At terabytes a
 * day readers are set to fetch from their own zone. Brokers of our own also copy each record into the two other zones.
 */
function zoneTraffic(component: Component, technology: Technology | undefined, input: TrafficInput, context: BillContext): ZoneTraffic | undefined {
  const dimensions = context.sizing.now.components[component.id]?.dimensions;
  const written = dimensions?.ingressMegabytesPerSecond ?? 0, read = dimensions?.egressMegabytesPerSecond ?? 0;
  if (written <= 0) return undefined;
  const inOwnZone = input.volumeClass === "large" || input.volumeClass === "extreme" || read <= 0;
  const copies = technology?.deployment === "self-run" ? Math.max(0, (technology.capacity?.replicationFactor ?? 1) - 1) : 0;
  const crossing = inOwnZone ? "written x crossing" : "(written + read) x crossing";
  return {
    formula: `(${crossing}${copies > 0 ? " + written x copiesElsewhere" : ""}) / peakFactor x 2628`,
    inputs: {
      written: itemInput(written, "MB/s", component.id, "ingressMegabytesPerSecond"), ...(inOwnZone ? {} : { read: itemInput(read, "MB/s", component.id, "egressMegabytesPerSecond") }),
      crossing: assumed("zoneCrossing"), ...(copies > 0 ? { copiesElsewhere: catalogInput(copies, "copies", technology?.id) } : {}), peakFactor: input.peakFactor,
    },
  };
}

interface TrafficInput {
  readonly topology: Topology;
  readonly peakFactor: Input;
  /** GB a month that readers are shown. */
  readonly served: Pick<Quantity, "formula" | "inputs">;
  readonly volumeClass: string;
  technology(id: string): Technology | undefined;
}

/** Brokers that stand in zones of ours make traffic between zones; services with one regional endpoint do not charge it. */
function hasZonedBrokers(technology: Technology | undefined): boolean {
  return technology === undefined || (technology.deployment !== "serverless" && (technology.deployment === "self-run" || (technology.capacity?.multipleOf ?? 1) >= 2));
}

/** Cross-zone traffic of each event log, what leaves one cloud for another, and internet egress of the platform that serves. */
export function billTraffic(input: TrafficInput, context: BillContext): LineItem[] {
  const { topology } = input;
  const lines: LineItem[] = [];
  for (const component of topology.components) {
    const network = NETWORK[component.platform];
    if (component.role !== "event-log" || network === undefined) continue;
    const technology = input.technology(component.technology);
    if (!hasZonedBrokers(technology) || context.sizing.now.components[component.id]?.meters["cross-zone-gigabyte"] !== undefined) continue;
    const traffic = zoneTraffic(component, technology, input, context);
    if (traffic === undefined) continue;
    const line = trafficLine({ component: component.id, meter: "cross-zone-gigabyte", sku: network.zone, flows: component.flows, ...traffic }, component.platform, context);
    if (line !== undefined) lines.push(line);
  }
  for (const cloud of Object.keys(NETWORK)) {
    const item = context.sizing.items.find((entry) => entry.id === `network.cloudGigabytesPerMonth.${cloud}`);
    if (item === undefined) continue;
    const line = trafficLine({ component: "network", meter: "internet-gigabyte", sku: NETWORK[cloud]?.internet ?? "", flows: [], formula: "toOtherClouds x months", inputs: { toOtherClouds: itemInput(item.value, item.unit, "network", `cloudGigabytesPerMonth.${cloud}`), months: [1, "months", "count:one month"] } }, cloud, context);
    if (line !== undefined) lines.push(line);
  }
  const platform = leadingCloud(topology);
  const network = platform === undefined ? undefined : NETWORK[platform];
  if (platform !== undefined && network !== undefined) {
    const line = trafficLine({ component: "network", meter: "internet-gigabyte", sku: network.internet, flows: [], ...input.served }, platform, context);
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

export interface ShareLine {
  readonly id: string;
  readonly component: string;
  readonly share: CostAssumptionId;
  readonly what: string;
  readonly flows: readonly string[];
}

/** A line that is a share of other lines: quantity is the share, unit price their sum. */
export function shareOf(of: readonly LineItem[], line: ShareLine): LineItem | undefined {
  const share = costAssumptions[line.share].value;
  const end = (pick: (item: LineItem) => number, expected: number): { amount: number; bound: Bound } => {
    const unitPrice = sumCents(of.map(pick)), amount = chargeToCents([{ quantity: share, unitPrice }]), moved = sumCents([amount, -expected]);
    return { amount, bound: { quantity: share, unitPrice, drivers: moved === 0 ? [] : [{ driver: "lines-shared", from: `cost:${line.id}.lines`, amount: moved }] } };
  };
  const expected = end((item) => item.monthly, 0);
  if (expected.bound.unitPrice <= 0 || expected.amount <= 0) return undefined;
  const low = end((item) => item.low, expected.amount), high = end((item) => item.high, expected.amount);
  return {
    id: line.id, component: line.component, technology: line.component, sku: `pipewright.${line.id}`, meter: "share",
    region: of[0]?.region ?? "", quantity: share, unit: line.what, unitPrice: expected.bound.unitPrice, monthly: expected.amount,
    low: low.amount, high: high.amount, range: { low: low.bound, high: high.bound },
    formula: "share", inputs: { share: { value: share, unit: "fraction", from: `planning:${line.share}` } }, of: of.map((item) => item.id),
    note: `the unit price is the sum of ${String(of.length)} lines`,
    source: "pipewright assumption, unverified", asOf: newest(of), confidence: "low", certainty: { quantity: "assumed", price: weakestOf(of), line: "assumed" }, flows: line.flows,
  };
}

function weakestOf(lines: readonly LineItem[]): Certainty {
  return lines.reduce<Certainty>((worst, line) => weaker(worst, line.certainty.line), "verified");
}

/** The newest price date among lines: what a share of them can claim. */
function newest(lines: readonly LineItem[]): string {
  return lines.reduce((latest, line) => (compareText(line.asOf, latest) > 0 ? line.asOf : latest), "");
}

/** Appliances and clusters of them, bought or rented, hold the keys of every environment. */
const KEY_APPLIANCE = /hsm-appliance|cloudhsm|managed-hsm/u;

/** Seats are bought once for all environments, and a key appliance holds the keys of each of them. */
function repeatsInEnvironments(line: LineItem): boolean {
  return line.meter !== "user-month" && !KEY_APPLIANCE.test(line.sku);
}

/** Development and staging as shares of production: named lines, so that they can be argued with. */
export function billEnvironments(production: readonly LineItem[], volumeClass: string, withStaging: boolean): LineItem[] {
  const of = production.filter(repeatsInEnvironments);
  const what = "of the production run cost without seats and key appliances";
  const extreme = volumeClass === "extreme";
  return [
    shareOf(of, { id: "environments.development", component: "environments", share: extreme ? "developmentShareExtreme" : "developmentShare", what, flows: [] }),
    withStaging ? shareOf(of, { id: "environments.staging", component: "environments", share: extreme ? "stagingShareExtreme" : "stagingShare", what, flows: [] }) : undefined,
  ].filter((line) => line !== undefined);
}
