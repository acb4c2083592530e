/** Designs as a stranger has them: parsed from the text of design.json, nothing of the product behind them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generate, render } from "../../src/index.js";
import { randomBrief } from "../support/random-brief.js";

export interface Input { readonly value: number; readonly unit: string; readonly from?: string }
export interface Item { readonly id: string; readonly component: string; readonly value: number; readonly unit: string; readonly formula: string; readonly inputs: Readonly<Record<string, Input>>; readonly source?: string; readonly certainty?: string }
interface Part { readonly quantity: number; readonly unitPrice: number }
export interface Bound extends Part { readonly tiers?: readonly Part[]; readonly drivers: readonly { readonly driver: string; readonly factor?: number; readonly from: string; readonly amount: number }[] }
export interface Line extends Part {
  readonly id: string; readonly component: string; readonly meter: string; readonly unit: string; readonly tiers?: readonly Part[]; readonly monthly: number; readonly low: number; readonly high: number;
  readonly range: { readonly low: Bound; readonly high: Bound }; readonly formula: string; readonly inputs: Readonly<Record<string, Input>>; readonly of?: readonly string[]; readonly listUsd?: number;
  readonly source: string; readonly asOf: string; readonly confidence: string; readonly certainty: { readonly quantity: string; readonly price: string; readonly line: string };
}
interface Range { readonly low: number; readonly expected: number; readonly high: number }
export interface Json {
  readonly facts: Readonly<Record<string, { readonly value: unknown; readonly unit: string; readonly origin: string }>>;
  readonly flows: readonly ({ readonly id: string; readonly name: string; readonly availability: number; readonly freshnessSeconds: number; readonly rtoSeconds: number; readonly rpoSeconds: number; readonly volumeShare: number } & Readonly<Record<string, unknown>>)[];
  readonly brief: { readonly sources: readonly ({ readonly id: string } & Readonly<Record<string, unknown>>)[] };
  readonly requirements: readonly { readonly id: string; readonly value: unknown; readonly unit: string; readonly field: string }[];
  readonly sizing: readonly Item[];
  readonly figures: readonly (Pick<Item, "id" | "value" | "unit" | "formula" | "inputs">)[];
  readonly planningValues: readonly { readonly id: string; readonly value: number; readonly unit: string; readonly reason: string }[];
  readonly components: readonly { readonly id: string; readonly role: string }[];
  readonly cost: {
    readonly currency: string; readonly exchangeRate: { readonly perUsd: number; readonly source: string; readonly asOf: string }; readonly monthly: Range; readonly annual: Range; readonly lineItems: readonly Line[];
    readonly confidence: { readonly verifiedShare: number; readonly unverifiedShare: number; readonly assumedShare: number; readonly verifiedPriceShare: number; readonly drivers: readonly { readonly end: "low" | "high"; readonly amount: number }[] };
    readonly people?: { readonly fte: number; readonly parts: readonly { readonly fte: number }[] }; readonly budget?: { readonly limit: number; readonly gap: number; readonly verdict: string };
  };
  readonly assurance: {
    readonly latency: readonly { readonly flow: string; readonly target: number; readonly hops: readonly { readonly component: string; readonly milliseconds: number; readonly source: string }[]; readonly total: number; readonly verdict: string }[];
    readonly availability: readonly { readonly flow: string; readonly target: number; readonly parts: readonly { readonly sla: number; readonly copies: number; readonly source: string }[]; readonly composite: number; readonly downtimeMinutesPerMonth: number; readonly verdict: string }[];
    readonly recovery: readonly { readonly flow: string; readonly rtoTarget: number; readonly rpoTarget: number; readonly rto: number; readonly rpo: number; readonly steps: readonly { readonly step: string; readonly minutes: number; readonly source: string }[]; readonly verdict: string; readonly spool?: { readonly minutes: number; readonly megabytes: number } }[];
  };
  readonly failures: readonly { readonly component: string; readonly bufferMinutes: number | null; readonly catchUpMinutes: number | null }[];
  readonly paths: Readonly<Record<string, readonly string[]>>;
}

export interface Sample { readonly name: string; readonly design: Json; readonly markdown: string }

const BRIEFS = join(import.meta.dirname, "../../fixtures/briefs");

async function sample(name: string, brief: unknown): Promise<Sample> {
  const design = await generate(brief);
  const [file] = render(design, { format: "json" });
  return { name, design: JSON.parse(file?.text ?? "") as Json, markdown: render(design, { format: "markdown" })[0]?.text ?? "" };
}

/** The reference briefs and `count` random ones. */
export async function samples(count: number): Promise<Sample[]> {
  const list: Sample[] = [];
  for (const name of readdirSync(BRIEFS).filter((file) => /\.(?:txt|ya?ml|json)$/.test(file)).sort()) list.push(await sample(name, readFileSync(join(BRIEFS, name), "utf8")));
  for (let seed = 1; seed <= count; seed += 1) list.push(await sample(`random ${String(seed)}`, randomBrief(7_000 + seed)));
  return list;
}

let made: Promise<Sample[]> | undefined;

/** The reference briefs and thirty random ones, made once for all suites. */
export function shared(): Promise<Sample[]> {
  made ??= samples(30);
  return made;
}
