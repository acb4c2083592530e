/** What a house overlay may say. The same shapes as zod schemas, with which documents are checked: schema.ts. */
import type { DomainPack } from "../catalog/domain.js";
import type { Practice, Price, Technology } from "../catalog/schema.js";
import type { Condition, Effect, Weight } from "../rules/rule.js";

/** A technology of the house, or changes to a shipped one: the id and the fields that differ. */
export type TechnologyEntry = { readonly id: string } & Partial<Technology>;
/** A practice of the house, or changes to a shipped one. */
export type PracticeEntry = { readonly id: string } & Partial<Practice>;
/** A domain of the house, made of `extends` (the general pack by default) and the fields that differ; or changes to a shipped one. */
export type DomainEntry = { readonly id: string; readonly extends?: string } & Partial<DomainPack>;

/** `id` is a catalog id, or a name or family by which a brief may call it ("kafka"). */
interface Wish {
  readonly id: string;
  readonly reason: string;
  /** True for the one entry with this id where the same word also names a family. */
  readonly exactly?: boolean;
  /** Circumstances in which it holds; always where absent. */
  readonly when?: Condition;
}
export type Ban = Wish;
export interface Preference extends Wish {
  readonly weight: Weight;
  /** Takes the weight away instead. */
  readonly against?: boolean;
  /** Topics it holds in; the main role of what is named where absent. */
  readonly topics?: readonly string[];
}
export interface Requirement extends Wish {
  readonly topics?: readonly string[];
}

/** A rate of the house: for a SKU, or for a meter of a technology. */
export interface OwnPrice {
  readonly sku?: string;
  readonly technology?: string;
  readonly meter?: string;
  readonly usd: number;
  readonly tiers?: Price["tiers"];
  /** That of the price book where absent. */
  readonly unit?: string;
  /** "any" where absent: it then holds in every region. */
  readonly region?: string;
  readonly source: string;
  readonly asOf: string;
  readonly confidence?: Price["confidence"];
  readonly unverified?: boolean;
}

/** A rule as ours, with the topic it belongs to; "any" for a rule over all technologies. */
export interface OwnRule {
  readonly id: string;
  readonly topic: string;
  readonly when?: Condition;
  readonly where?: Condition;
  readonly effect: Effect;
  readonly because: string;
  /** The overlay's name where absent. */
  readonly sources?: readonly string[];
}

/** One overlay document. */
export interface Overlay {
  /** Printed with whatever it decides. */
  readonly name?: string;
  /** Date of its figures. */
  readonly asOf?: string;
  readonly technologies?: readonly TechnologyEntry[];
  readonly practices?: readonly PracticeEntry[];
  readonly domains?: readonly DomainEntry[];
  readonly ban?: readonly Ban[];
  readonly prefer?: readonly Preference[];
  readonly require?: readonly Requirement[];
  readonly rules?: readonly OwnRule[];
  /** Ids of rules that no longer hold. */
  readonly disable?: readonly string[];
  readonly prices?: readonly OwnPrice[];
}

/** The keys of an overlay document. */
export const OVERLAY_KEYS = ["name", "asOf", "technologies", "practices", "domains", "ban", "prefer", "require", "rules", "disable", "prices"] as const;
