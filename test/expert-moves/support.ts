/** Designs of small briefs, and what they say of one tension. */
import { generate } from "../../src/index.js";
import type { Design, Tension } from "../../src/design/design.js";

const BASE: Readonly<Record<string, string>> = {
  business_domain: "Online shop for garden tools",
  data_sources: "website clickstream, orders on PostgreSQL (80 GB)",
  data_volume: "20 million events/day, 800 bytes each",
  processing_requirements: "stock dashboard every 5 minutes; daily sales report",
  target_systems: "data warehouse, BI dashboards for 40 people",
  sla_requirements: "99.5% availability",
  technology_stack: "AWS",
  team_capabilities: "6 data engineers, Python and SQL, on call",
};

/** The plain brief with some fields said otherwise; an empty text leaves a field out. */
export function brief(changes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries({ ...BASE, ...changes }).filter(([, text]) => text !== ""));
}

/** The design of such a brief; `conflicts` also tries its bans. */
export async function designOf(changes: Readonly<Record<string, string>>, conflicts = false): Promise<Design> {
  return generate(brief(changes), { conflicts });
}

/** All a design says under one id, without the prefix "tension/". */
export function said(design: Design, id: string): Tension[] {
  return design.tensions.filter((tension) => tension.code === `tension/${id}`);
}

/** The one thing a design says under an id. */
export async function only(changes: Readonly<Record<string, string>>, id: string): Promise<Tension> {
  const design = await designOf(changes), found = said(design, id);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${id}: said ${String(found.length)} times; said are ${design.tensions.map((item) => item.code).join(", ")}`);
  return found[0];
}

/** Ids a design says, without the prefix. */
export async function ids(changes: Readonly<Record<string, string>>): Promise<string[]> {
  return (await designOf(changes)).tensions.map((tension) => tension.code.replace("tension/", ""));
}

/** The value of a sizing item. */
export function sized(design: Design, id: string): number {
  const item = design.sizing.find((other) => other.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return item.value;
}
