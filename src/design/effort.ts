/** How long building takes: person-weeks by rule of thumb over what the people can give. Editorial values, unverified. */
import { numberFact, textFact } from "../facts/fact.js";
import type { SlotContext } from "./slots/context.js";
import { isStreaming } from "../brief/flow-class.js";

type Phase = "requirements" | "architecture" | "implementation";
type Shares = Readonly<Record<Phase, number>>;

const EFFORT = {
  /** Person-weeks of a source that is captured or fed by code of our own; a ready connector needs part of it. */
  perSource: { requirements: 0.15, architecture: 0.1, implementation: 0.8 },
  /** A source that a ready connector reads: account, keys, fields, one test. */
  readySource: 0.35,
  /** Kinds that ready connectors cover. */
  readyKinds: ["saas", "api", "database", "files"],
  /** A scheduled flow is SQL over loaded tables; a live one brings state, replay and load tests. */
  perScheduledFlow: { requirements: 0.15, architecture: 0.15, implementation: 0.8 },
  perLiveFlow: { requirements: 0.6, architecture: 0.8, implementation: 4 },
  perRegime: { requirements: 0.2, architecture: 0.2, implementation: 0.4 },
  perPart: { requirements: 0, architecture: 0.1, implementation: 0.8 },
  /** Share of a part's effort by who operates it: a switched-on service is configured, software of one's own is installed, secured and rehearsed. */
  operated: { "self-run": 1, managed: 0.2, saas: 0.05, serverless: 0.05, library: 0.05 } as Readonly<Record<string, number>>,
  base: { requirements: 0.3, architecture: 0.3, implementation: 1 },
  /** Share of a working week that goes into the project. */
  productive: 0.7,
  /** People beyond these add little: parts of one pipeline wait for each other, and targets are agreed by few. */
  atOnce: { requirements: 2, architecture: 3, implementation: 8 },
  complexity: { simple: 0.8, moderate: 1, complex: 1.3 } as Readonly<Record<string, number>>,
  /** Shortest length of a phase in weeks: access, reviews and parallel runs take their time with any number of people. */
  least: {
    light: { requirements: 1, architecture: 1, implementation: 2 }, simple: { requirements: 1, architecture: 1, implementation: 3 },
    moderate: { requirements: 2, architecture: 2, implementation: 5 }, complex: { requirements: 3, architecture: 4, implementation: 10 },
  } as Readonly<Record<string, Shares>>,
  /** Part of a week that does not start another one: half a day. */
  slack: 0.1,
  /** Weeks of measured operation before hand-over: a month of targets met. */
  operation: 4,
} as const;

export interface PhaseEffort {
  readonly personWeeks: number;
  /** People who work on it at once. */
  readonly people: number;
  readonly weeks: number;
  /** Whether access, reviews and parallel runs set the weeks instead of the work. */
  readonly waits: boolean;
}

export interface Effort {
  /** Person-weeks the team gives in a week. */
  readonly people: number;
  /** Share of each person's week. */
  readonly share: number;
  readonly requirements: PhaseEffort;
  readonly architecture: PhaseEffort;
  readonly implementation: PhaseEffort;
  readonly optimisation: PhaseEffort;
  readonly totalWeeks: number;
}

type Context = Omit<SlotContext, "roadmap">;

/** Nothing live and nothing run by the team itself: services are switched on and SQL is written. */
function isLight(context: Context): boolean {
  return !context.flows.some(isStreaming) && !context.topology.components.some((component) => component.platform !== "client" && context.technology(component.technology)?.deployment === "self-run");
}

/** Person-weeks of one phase before the factor of complexity: what is built, not what is named. */
function plainEffort(context: Context, phase: Phase): number {
  const parts = context.topology.components.filter((component) => component.platform !== "client").reduce((sum, component) => sum + (EFFORT.operated[context.technology(component.technology)?.deployment ?? "managed"] ?? 0.25), 0);
  const sources = context.brief.sources.reduce((sum, source) => sum + ((EFFORT.readyKinds as readonly string[]).includes(source.kind) ? EFFORT.readySource : 1), 0);
  const live = context.flows.filter(isStreaming).length;
  const regimes = context.facts["regimes"]?.value;
  return EFFORT.base[phase] + sources * EFFORT.perSource[phase] + live * EFFORT.perLiveFlow[phase] + (context.flows.length - live) * EFFORT.perScheduledFlow[phase]
    + (Array.isArray(regimes) ? regimes.length : 0) * EFFORT.perRegime[phase] + parts * EFFORT.perPart[phase];
}

/** Effort and length of the four phases. */
export function effortOf(context: Context): Effort {
  const engineers = Math.max(0.5, numberFact(context.facts, "engineers", 3));
  const complexity = textFact(context.facts, "transformationComplexity", "moderate");
  const least = EFFORT.least[isLight(context) ? "light" : complexity];
  const effort = (phase: Phase): PhaseEffort => {
    const personWeeks = Math.max(0.1, Math.round(plainEffort(context, phase) * (EFFORT.complexity[complexity] ?? 1) * 10) / 10);
    const people = Math.min(engineers, EFFORT.atOnce[phase]);
    const work = Math.max(1, Math.ceil(personWeeks / (people * EFFORT.productive) - EFFORT.slack)), shortest = least?.[phase] ?? 2;
    return { personWeeks, people, weeks: Math.max(shortest, work), waits: shortest > work };
  };
  const requirements = effort("requirements"), architecture = effort("architecture"), implementation = effort("implementation");
  const people = Math.min(EFFORT.atOnce.implementation, engineers) * EFFORT.productive;
  const optimisation = { personWeeks: Math.round(people * 0.5 * EFFORT.operation * 10) / 10, people: Math.min(EFFORT.atOnce.implementation, engineers) / 2, weeks: EFFORT.operation, waits: true };
  return { people, share: EFFORT.productive, requirements, architecture, implementation, optimisation, totalWeeks: requirements.weeks + architecture.weeks + implementation.weeks + optimisation.weeks };
}
