/** What a second region costs: each part that runs there, the bytes held twice, the keys, and what moves between the regions. */
import type { Component, Topology } from "../design/topology.js";
import { itemInput } from "../sizing/inputs.js";
import { costAssumptions, secondRegionShares, type CostAssumptionId } from "./assumptions.js";
import type { BillContext } from "./bill.js";
import { leadingCloud, NETWORK, shareOf, trafficLine } from "./cross-cutting.js";
import type { LineItem } from "./estimate.js";

/** Meters of bytes at rest. */
const STORED: ReadonlySet<string> = new Set(["storage-gigabyte-month", "replicated-storage-gigabyte-month", "backup-gigabyte-month", "infrequent-storage-gigabyte-month"]);
/** Stores whose bytes are the record, or take too long to make again; logs, caches and indexes are filled anew. */
const LASTING: ReadonlySet<string> = new Set(["lake-storage", "warehouse", "relational-store", "key-value-store", "time-series-store"]);
/** Parts on no flow's way without which nothing runs in a region. */
const STANDING: ReadonlySet<string> = new Set(["compute", "key-management", "secrets", "private-connectivity", "load-balancer"]);

/** Doors are paid by the call: callers are shared between the regions, not doubled. */
const DOORS: ReadonlySet<string> = new Set(["api-gateway", "load-balancer", "cdn"]);
const BY_USE: ReadonlySet<string> = new Set(["million-requests", "ingress-gigabyte", "egress-gigabyte", "processed-gigabyte", "internet-gigabyte"]);

interface SecondRegion {
  readonly topology: Topology;
  /** Each flow's recovery strategy. */
  strategyOf(flow: string): string;
}

/** Share of a line that is paid a second time: bytes that last and keys whole, machines as the strategy says; seats are bought once and calls are made once. */
function shareFor(line: LineItem, role: string, share: CostAssumptionId): CostAssumptionId | undefined {
  if (line.meter === "user-month" || (DOORS.has(role) && BY_USE.has(line.meter))) return undefined;
  if (costAssumptions[share].value >= 1) return share;
  if (role === "key-management") return "secondKeysShare";
  return STORED.has(line.meter) && LASTING.has(role) ? "copiedStorageShare" : share;
}

/**
 * The second region of the flows that need one, part by part. A component is counted once, under the dearest strategy of the
 * flows it carries; what serves all flows stands there as the dearest of them asks.
 */
export function billSecondRegion(production: readonly LineItem[], { topology, strategyOf }: SecondRegion, context: BillContext): LineItem[] {
  const byId = new Map(topology.components.map((component): [string, Component] => [component.id, component]));
  const flowIds = Object.keys(topology.paths);
  const lines: LineItem[] = [];
  const taken = new Set<string>();
  for (const [strategy, share] of secondRegionShares) {
    const flows = flowIds.filter((flow) => strategyOf(flow) === strategy);
    if (flows.length === 0) continue;
    for (const component of topology.components) {
      const carries = component.flows.some((flow) => flows.includes(flow)) || (component.flows.length === 0 && STANDING.has(component.role));
      const own = production.filter((line) => carries && line.component === component.id && !taken.has(line.id));
      const shares = new Map<CostAssumptionId, LineItem[]>();
      for (const line of own) {
        taken.add(line.id);
        const part = shareFor(line, byId.get(line.component)?.role ?? "", share);
        if (part !== undefined) shares.set(part, [...(shares.get(part) ?? []), line]);
      }
      for (const [part, of] of shares) {
        const stored = part === "copiedStorageShare";
        const made = shareOf(of, { id: `second-region.${strategy}.${component.id}${stored ? ".storage" : ""}`, component: "second-region", share: part, what: `of ${stored ? "the stored bytes" : "the run cost"} of ${component.name}`, flows: component.flows.length === 0 ? flows : component.flows.filter((flow) => flows.includes(flow)) });
        if (made !== undefined) lines.push(made);
      }
    }
  }
  const moved = between(topology, context);
  return moved === undefined ? lines : [...lines, moved];
}

/** Bytes sent to the second region, as the worksheet counts them. */
function between(topology: Topology, context: BillContext): LineItem | undefined {
  const cloud = leadingCloud(topology);
  const item = context.sizing.items.find((entry) => entry.id === "network.secondRegionGigabytesPerMonth");
  if (cloud === undefined || item === undefined) return undefined;
  const inputs = { toSecondRegion: itemInput(item.value, item.unit, "network", "secondRegionGigabytesPerMonth"), months: [1, "months", "count:one month"] as const };
  return trafficLine({ component: "second-region", meter: "cross-region-gigabyte", sku: NETWORK[cloud]?.region ?? "", flows: [], formula: "toSecondRegion x months", inputs }, cloud, context);
}
