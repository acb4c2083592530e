/** The sources a design rests on: of what was chosen, of its prices, of its domain. */
import type { DomainPack } from "../catalog/domain.js";
import type { Catalog } from "../catalog/index.js";
import type { Source } from "../catalog/schema.js";
import type { CostEstimate } from "../cost/index.js";
import type { Decisions } from "../decisions/decision.js";
import { compareText, distinct } from "../shared/compare.js";
import type { SourceReference } from "./design.js";

/** Each source once, named by the entry that cites it, in order of key. */
export function collectSources(input: { readonly decisions: Decisions; readonly catalog: Catalog; readonly cost: CostEstimate; readonly pack: DomainPack }): SourceReference[] {
  const found = new Map<string, SourceReference>();
  const also = new Map<string, string[]>();
  const add = (key: string, source: Source): void => {
    const same = `${source.title} ${source.url ?? ""}`;
    const first = found.get(same);
    if (first !== undefined && first.key !== key) also.set(same, [...(also.get(same) ?? []), key]);
    if (first === undefined) found.set(same, { key, title: source.title, url: source.url, asOf: source.asOf, confidence: source.confidence, unverified: source.unverified === true });
  };
  for (const decision of input.decisions.all)
    for (const choice of decision.chosen) {
      const entry = input.catalog.technology(choice.id) ?? input.catalog.practice(choice.id);
      for (const [key, source] of Object.entries(entry?.sources ?? {})) add(`${choice.id}#${key}`, source);
    }
  // A rule may rest on a page of an entry that was not chosen.
  for (const cited of input.decisions.all.flatMap((decision) => decision.reasons.flatMap((reason) => reason.sources))) {
    const [id = "", key = ""] = cited.split("#");
    const source = key === "" ? undefined : (input.catalog.technology(id) ?? input.catalog.practice(id))?.sources[key];
    if (source !== undefined) add(cited, source);
  }
  for (const [key, source] of Object.entries(input.pack.sources)) add(`domain:${input.pack.id}#${key}`, source);
  for (const line of input.cost.lineItems) add(`price:${line.sku}`, { title: line.source, url: null, asOf: line.asOf, confidence: line.confidence });
  return [...found].map(([same, source]) => (also.has(same) ? { ...source, also: distinct(also.get(same) ?? []) } : source)).sort((a, b) => compareText(a.key, b.key));
}
