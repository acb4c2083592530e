/** Requirements -> facts: the validated values that rules test. */
import type { Brief } from "../brief/brief.js";
import type { DomainPack } from "../catalog/domain.js";
import { settle, type Known } from "../requirements/ledger.js";
import type { Derived } from "../requirements/derive.js";
import type { Fact, FactValue, Facts } from "./fact.js";
import { flowFacts } from "./flows.js";
import { governanceFacts } from "./governance.js";
import { moneyFacts } from "./money.js";
import { platformFacts } from "./platform.js";
import { sourceFacts } from "./sources.js";
import { targetFacts } from "./targets.js";
import { teamFacts } from "./team.js";
import { volumeFacts } from "./volume.js";

/** Collects facts of one area. Absent facts are simply not put: rules that test them stay silent. */
export class FactSheet {
  readonly facts: Record<string, Fact> = {};

  put(id: string, known: Known): void {
    this.facts[id] = known;
  }
  derive(id: string, value: FactValue, unit: string, from: readonly string[]): void {
    this.facts[id] = { value: settle(value), unit, origin: "derived", from };
  }
  number(id: string): number {
    const value = this.facts[id]?.value;
    return typeof value === "number" ? value : 0;
  }
  flag(id: string): boolean {
    return this.facts[id]?.value === true;
  }
}

/** What every area reads. */
export interface FactSources {
  readonly brief: Brief;
  readonly derived: Derived;
  readonly pack: DomainPack;
}

/** All facts known before the first decision. */
export function deriveFacts(sources: FactSources): Facts {
  const sheet = new FactSheet();
  sourceFacts(sheet, sources);
  targetFacts(sheet, sources);
  volumeFacts(sheet, sources);
  flowFacts(sheet, sources);
  platformFacts(sheet, sources);
  teamFacts(sheet, sources);
  governanceFacts(sheet, sources);
  moneyFacts(sheet, sources);
  return sheet.facts;
}
