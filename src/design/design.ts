/** The design: the contract's design.json. Plain data, no functions, no formatting decisions left to make. */
import type { Assurance } from "../assurance/assurance.js";
import type { FlowClass, Span } from "../brief/brief.js";
import type { CostEstimate } from "../cost/estimate.js";
import type { Decision } from "../decisions/decision.js";
import type { Facts } from "../facts/fact.js";
import type { Assumption, Criticality, Flow, Requirement } from "../requirements/requirement.js";
import type { SizingItem } from "../sizing/item.js";
import type { Component, Connection } from "./topology.js";

export interface Finding {
  readonly severity: "error" | "warning" | "info";
  readonly code: string;
  readonly message: string;
  readonly field?: string;
  /** Component it is about. */
  readonly component?: string;
}

/** Two things in the brief, or the brief and the world, that do not fit together, and the position taken. */
export interface Tension extends Finding {
  /** What does not fit, with the client's numbers. */
  readonly conflict: string;
  /** What the design does about it. */
  readonly position: string;
  /** What the client would have to decide or give up to take the other position, with its price where computed. */
  readonly otherwise: string;
  readonly because: readonly string[];
}

export interface Slot {
  readonly value: string;
  readonly options: readonly string[];
  readonly because: readonly string[];
}

export interface Failure {
  readonly component: string;
  readonly event: string;
  readonly stops: string;
  readonly stillServes: string;
  readonly bufferMinutes: number | null;
  readonly catchUpMinutes: number | null;
  readonly lost: string;
  readonly detectedBy: string;
  readonly action: string;
}

export interface Risk {
  readonly id: string;
  readonly statement: string;
  readonly likelihood: "low" | "medium" | "high";
  readonly impact: "low" | "medium" | "high";
  readonly mitigation: string;
  readonly because: readonly string[];
}

export interface RoadmapQuarter {
  readonly quarter: number;
  readonly outcome: string;
  readonly work: readonly string[];
  readonly because: readonly string[];
}

export interface Diagram {
  readonly id: string;
  readonly title: string;
  readonly mermaid: string;
}

/** A generated file shown in the document: the SQL, the quality framework, the delivery definition. */
export interface CodeBlock {
  readonly id: "transformation-sql" | "quality-framework" | "delivery-definition";
  readonly title: string;
  readonly language: "sql" | "python" | "yaml" | "groovy";
  readonly path: string;
  readonly text: string;
}

export interface SourceReference {
  readonly key: string;
  /** Keys of other entries that cite the same page. */
  readonly also?: readonly string[];
  readonly title: string;
  readonly url: string | null;
  readonly asOf: string;
  readonly confidence: string;
  readonly unverified: boolean;
}

export interface Design {
  readonly schemaVersion: string;
  readonly generator: { readonly name: "pipewright"; readonly version: string; readonly catalogAsOf: string; readonly catalogHash: string };
  readonly title: string; // the business domain as written
  readonly brief: {
    readonly source: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly echo: readonly { readonly span: Span; readonly meaning: string }[];
    readonly sources: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
    readonly targets: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  };
  readonly domain: { readonly id: string; readonly name: string };
  readonly flows: readonly (Flow & { readonly freshness: string; readonly class: FlowClass; readonly criticality: Criticality })[];
  readonly requirements: readonly Requirement[];
  readonly assumptions: readonly Assumption[];
  readonly findings: readonly Finding[];
  readonly tensions: readonly Tension[];
  readonly facts: Facts;
  readonly decisions: readonly Decision[];
  readonly sizing: readonly SizingItem[];
  readonly cost: CostEstimate;
  readonly assurance: Assurance;
  readonly components: readonly Component[];
  readonly connections: readonly Connection[];
  readonly paths: Readonly<Record<string, readonly string[]>>;
  readonly diagrams: readonly Diagram[];
  readonly code: readonly CodeBlock[];
  readonly failures: readonly Failure[];
  readonly risks: readonly Risk[];
  readonly roadmap: readonly RoadmapQuarter[];
  readonly plan: readonly { readonly phase: number; readonly title: string; readonly weeks: string; readonly tasks: readonly string[]; readonly exit: string; readonly because: readonly string[] }[];
  readonly sources: readonly SourceReference[];
  readonly slots: Readonly<Record<string, Slot>>;
}
