/** The design: the contract's design.json. Plain data, no functions, no formatting decisions left to make. */
import type { Assurance } from "../assurance/assurance.js";
import type { FlowClass, Span } from "../brief/brief.js";
import type { CostEstimate } from "../cost/estimate.js";
import type { Decision } from "../decisions/decision.js";
import type { Facts, FactValue } from "../facts/fact.js";
import type { Assumption, Criticality, Flow, Requirement } from "../requirements/requirement.js";
import type { Arithmetic, SizingItem } from "../sizing/item.js";
import type { Component, Connection } from "./topology.js";

export interface Finding {
  readonly severity: "error" | "warning" | "info";
  readonly code: string;
  readonly message: string;
  readonly field?: string;
  /** Component it is about. */
  readonly component?: string;
  /** The clause of the brief that changed nothing, where it is a whole one. */
  readonly quote?: string;
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
  /** The figures and names the three sentences are made of, by the name of the measure or fact. */
  readonly saw: Readonly<Record<string, FactValue>>;
}

/** A requirement of the brief that could be given up or softened. `id` is that of the requirement where the brief's ledger has one. */
export interface ConflictMember {
  readonly id: string;
  readonly statement: string;
  readonly field: string;
  /** The words of the brief. */
  readonly text: string;
}

/** One change after which everything was decided, sized and priced again. */
export interface Relaxation {
  readonly id: string;
  /** What changes. */
  readonly statement: string;
  /** What is given up, in the client's units. */
  readonly givesUp: string;
  /** 0 nothing the brief asks for, 1 an assumed value, 2 part of a stated figure, 3 more than half of one, 4 a stated wish as a whole. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** Requirements it touches; empty where it touches none. */
  readonly requirements: readonly string[];
  /** Decisions that come out differently. */
  readonly decisions: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  /** Expected monthly cost of the changed design, and what it costs more (or, negative, less) than this one. */
  readonly monthly: number;
  readonly difference: number;
  /** Whether the conflict is gone. */
  readonly resolves: boolean;
  /** Stated promises the changed design breaks and this one keeps. */
  readonly breaks: readonly string[];
}

/** Stated requirements that cannot hold together, and what would make them fit; every figure is that of a design decided again. */
export interface Conflict {
  readonly id: string;
  readonly kind: "infeasible" | "latency" | "availability" | "recovery-time" | "recovery-point" | "unplaced" | "product" | "budget";
  readonly statement: string;
  readonly flows: readonly string[];
  /** The smallest set that conflicts: without any one of them the others fit. */
  readonly set: readonly string[];
  readonly requirements: readonly ConflictMember[];
  /** What alone helps, the smallest give-up first. */
  readonly relaxations: readonly Relaxation[];
  /** The nearest design that fits: ids of the changes taken together; null where none of the tried ones fits. */
  readonly nearest: (Omit<Relaxation, "id" | "resolves"> & { readonly changes: readonly string[] }) | null;
  /** Designs decided to find this, and whether the search ended before its bound. */
  readonly tried: number;
  readonly complete: boolean;
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
  /** How the two were computed; absent where they are null. */
  readonly bufferArithmetic?: Arithmetic;
  readonly catchUpArithmetic?: Arithmetic;
  readonly lost: string;
  readonly detectedBy: string;
  readonly action: string;
  /** Who is told, and when. */
  readonly wakes?: string;
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

/** A value the arithmetic takes where neither the brief nor a source says one. */
export interface PlanningValue {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly reason: string;
}

/** A figure of the texts with its arithmetic. Inputs may name `figure:` ids beside those of the worksheet and `cost:` ids. */
export interface DerivedFigure extends Arithmetic {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
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
    /** With what the brief says of each, and the part of the whole volume that is planned for it. */
    readonly sources: readonly {
      readonly id: string; readonly name: string; readonly kind: string; readonly recordsPerSecond?: number; readonly deliveredEverySeconds?: number; readonly volumeShare?: number; readonly recordShare?: number; readonly peakShare?: number;
    }[];
    readonly targets: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  };
  readonly domain: { readonly id: string; readonly name: string };
  readonly flows: readonly (Flow & { readonly freshness: string; readonly class: FlowClass; readonly criticality: Criticality })[];
  readonly requirements: readonly Requirement[];
  readonly assumptions: readonly Assumption[];
  readonly findings: readonly Finding[];
  readonly tensions: readonly Tension[];
  readonly conflicts: readonly Conflict[];
  readonly facts: Facts;
  readonly decisions: readonly Decision[];
  readonly sizing: readonly SizingItem[];
  /** Planning values that the worksheet and the estimate use and the brief does not state, each with its reason. */
  readonly planningValues: readonly PlanningValue[];
  /** What the texts derive from the worksheet, the bill and the promises. */
  readonly figures: readonly DerivedFigure[];
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
