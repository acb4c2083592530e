/** How long building takes: person-weeks by rule of thumb over what the people can give. Editorial values, unverified. */
import { numberFact, textFact } from "../facts/fact.js";
import type { SlotContext } from "./slots/context.js";

const EFFORT = {
  /** Person-weeks. */
  perSource: { requirements: 0.3, architecture: 0.2, implementation: 1 },
  perFlow: { requirements: 0.6, architecture: 0.5, implementation: 2.5 },
  perRegime: { requirements: 0.4, architecture: 0.4, implementation: 0.7 },
  perPart: { requirements: 0, architecture: 0.1, implementation: 0.5 },
  /** Share of a part's effort by who operates it. */
  operated: { "self-run": 1, managed: 0.5, saas: 0.3, serverless: 0.3, library: 0.5 } as Readonly<Record<string, number>>,
  base: { requirements: 1, architecture: 1.5, implementation: 2 },
  /** Share of a working week that goes into the project. */
  productive: 0.7,
  /** People beyond this add little: parts of one pipeline wait for each other. */
  mostPeople: 8,
  complexity: { simple: 0.8, moderate: 1, complex: 1.3 } as Readonly<Record<string, number>>,
  /** Shortest length of a phase in weeks: access, reviews and parallel runs take their time with any number of people. */
  least: {
    simple: { requirements: 1, architecture: 1, implementation: 3 }, moderate: { requirements: 2, architecture: 3, implementation: 6 }, complex: { requirements: 3, architecture: 4, implementation: 10 },
  } as Readonly<Record<string, Readonly<Record<"requirements" | "architecture" | "implementation", number>>>>,
  /** Weeks of measured operation before hand-over: a month of targets met. */
  operation: 4,
} as const;

type Phase = "requirements" | "architecture" | "implementation";

export interface PhaseEffort {
  readonly personWeeks: number;
  readonly weeks: number;
}

export interface Effort {
  readonly people: number;
  readonly requirements: PhaseEffort;
  readonly architecture: PhaseEffort;
  readonly implementation: PhaseEffort;
  readonly optimisation: PhaseEffort;
  readonly totalWeeks: number;
}

/** Effort and length of the four phases. */
export function effortOf(context: Omit<SlotContext, "roadmap">): Effort {
  const engineers = Math.max(0.5, numberFact(context.facts, "engineers", 3));
  const people = Math.min(EFFORT.mostPeople, engineers) * EFFORT.productive;
  const parts = context.topology.components.filter((component) => component.platform !== "client").reduce((sum, component) => sum + (EFFORT.operated[context.technology(component.technology)?.deployment ?? "managed"] ?? 0.5), 0);
  const factor = EFFORT.complexity[textFact(context.facts, "transformationComplexity", "moderate")] ?? 1;
  const regimes = context.facts["regimes"]?.value;
  const regimeCount = Array.isArray(regimes) ? regimes.length : 0;
  const least = EFFORT.least[textFact(context.facts, "transformationComplexity", "moderate")];
  const effort = (phase: Phase, atOnce: number): PhaseEffort => {
    const plain = EFFORT.base[phase] + context.brief.sources.length * EFFORT.perSource[phase] + context.flows.length * EFFORT.perFlow[phase] + regimeCount * EFFORT.perRegime[phase] + parts * EFFORT.perPart[phase];
    const personWeeks = Math.round(plain * factor * 10) / 10;
    return { personWeeks, weeks: Math.max(least?.[phase] ?? 2, Math.ceil(personWeeks / Math.min(people, atOnce))) };
  };
  const requirements = effort("requirements", 2);
  const architecture = effort("architecture", 3);
  const implementation = effort("implementation", EFFORT.mostPeople);
  const optimisation = { personWeeks: Math.round(people * 0.5 * EFFORT.operation * 10) / 10, weeks: EFFORT.operation };
  return { people, requirements, architecture, implementation, optimisation, totalWeeks: requirements.weeks + architecture.weeks + implementation.weeks + optimisation.weeks };
}
