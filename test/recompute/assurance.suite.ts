/** Latency, availability, recovery and failures, recomputed from design.json. */
import { beforeAll, describe, expect, test } from "vitest";
import { designSchema } from "../../src/cli/schemas/design.js";
import { shared, type Input, type Json, type Sample } from "./designs.js";
import { evaluate } from "./evaluate.js";

let all: readonly Sample[] = [];
beforeAll(async () => { all = await shared(); }, 300_000);

interface Arithmetic { readonly formula: string; readonly inputs: Readonly<Record<string, Input>> }
const value = ({ formula, inputs }: Arithmetic): number => evaluate(formula, Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.value])));
const near = (a: number, b: number, relative = 1e-5): boolean => Math.abs(a - b) <= relative * Math.max(Math.abs(a), Math.abs(b)) + 1e-9;
const item = (design: Json, id: string): number | undefined => design.sizing.find((entry) => entry.id === id)?.value;
const failures = (check: (design: Json) => readonly string[]): string[] => all.flatMap(({ name, design }) => check(design).map((text) => `${name}: ${text}`));
const sum = (list: readonly number[]): number => list.reduce((total, entry) => total + entry, 0);

test("design.json has the published shape", () => {
  for (const { name, design } of all) expect(designSchema.safeParse(design).error?.issues ?? [], name).toEqual([]);
});

describe("latency", () => {
  test("totals are the sums of the hops; runs are those of the worksheet; verdicts follow", () => {
    expect(failures((design) => design.assurance.latency.flatMap((line) => {
      const wrong: string[] = [];
      if (!near(sum(line.hops.map((hop) => hop.milliseconds)), line.total)) wrong.push(`${line.flow}: total`);
      if ((line.verdict === "met" && line.total > line.target) || (line.verdict === "not-met" && line.total <= line.target)) wrong.push(`${line.flow}: ${line.verdict} at ${String(line.total)} of ${String(line.target)}`);
      for (const hop of line.hops) {
        if (hop.source === "") wrong.push(`${line.flow}: ${hop.component} has no source`);
        const id = /^sizing:(.*)$/.exec(hop.source)?.[1];
        if (id !== undefined && Math.abs((item(design, id) ?? NaN) * 3_600_000 - hop.milliseconds) > 1 && !near((item(design, id) ?? NaN) * 3_600_000, hop.milliseconds)) wrong.push(`${line.flow}: ${hop.component} is not ${hop.source}`);
      }
      return wrong;
    }))).toEqual([]);
  });
});

describe("availability", () => {
  test("the composite is the product of the parts, downtime what is left of 43,800 minutes", () => {
    expect(failures((design) => design.assurance.availability.flatMap((line) => {
      const composite = line.parts.reduce((product, part) => product * (1 - (1 - part.sla) ** part.copies), 1);
      const wrong: string[] = [];
      if (!near(composite, line.composite, 1e-9)) wrong.push(`${line.flow}: composite ${String(composite)} and not ${String(line.composite)}`);
      if (Math.abs((1 - line.composite) * 43_800 - line.downtimeMinutesPerMonth) > 1e-3 + 1e-5 * line.downtimeMinutesPerMonth) wrong.push(`${line.flow}: downtime`);
      if ((line.verdict === "met") !== (line.composite >= line.target)) wrong.push(`${line.flow}: verdict`);
      const flow = design.flows.find((entry) => entry.id === line.flow);
      if (flow?.availability !== line.target) wrong.push(`${line.flow}: target`);
      if (line.parts.some((part) => part.source === "")) wrong.push(`${line.flow}: a part without a source`);
      return wrong;
    }))).toEqual([]);
  });
});

describe("recovery", () => {
  test("RTO is the sum of its steps, the replay that of the worksheet, RPO its arithmetic", () => {
    expect(failures((design) => design.assurance.recovery.flatMap((line) => {
      const wrong: string[] = [];
      if (!near(sum(line.steps.map((step) => step.minutes)), line.rto)) wrong.push(`${line.flow}: rto`);
      const replay = line.steps.find((step) => step.step === "replay"), down = sum(line.steps.filter((step) => step.step !== "replay").map((step) => step.minutes));
      const id = /^minutes down x sizing:(\S+) \/ 60$/.exec(replay?.source ?? "")?.[1];
      if (id !== undefined && !near((down * (item(design, id) ?? NaN)) / 60, replay?.minutes ?? 0, 1e-3)) wrong.push(`${line.flow}: replay is not ${String(replay?.source)}`);
      if (replay?.source.startsWith("one rerun") === true) {
        const hours = (design.paths[line.flow] ?? []).map((part) => item(design, `${part}.runHours.${line.flow}`) ?? item(design, `${part}.runHours`) ?? 0);
        if (!near(Math.max(0, ...hours) * 60, replay.minutes, 1e-3)) wrong.push(`${line.flow}: rerun ${String(replay.minutes)} min and not ${String(Math.max(0, ...hours) * 60)}`);
      }
      const arithmetic = (line as unknown as { rpoArithmetic?: Arithmetic }).rpoArithmetic;
      if (arithmetic === undefined || !near(value(arithmetic), line.rpo, 5e-3)) wrong.push(`${line.flow}: rpo`);
      if (arithmetic?.inputs["down"] !== undefined && !near(arithmetic.inputs["down"].value, down)) wrong.push(`${line.flow}: minutes down`);
      if (line.spool !== undefined) {
        const rate = Number(design.facts["streamPeakMegabytesPerSecond"]?.value ?? 0) || Number(design.facts["peakIngestMegabytesPerSecond"]?.value ?? 0);
        if (!near(rate * line.spool.minutes * 60, line.spool.megabytes, 1e-2)) wrong.push(`${line.flow}: spool`);
      }
      const flow = design.flows.find((entry) => entry.id === line.flow);
      if (!near((flow?.rtoSeconds ?? 0) / 60, line.rtoTarget) || !near((flow?.rpoSeconds ?? 0) / 60, line.rpoTarget)) wrong.push(`${line.flow}: targets`);
      if ((line.verdict === "met") !== (line.rto <= line.rtoTarget && line.rpo <= line.rpoTarget)) wrong.push(`${line.flow}: verdict`);
      return wrong;
    }))).toEqual([]);
  });
  test("buffers and catch-up times are their arithmetic, over values of this design", () => {
    expect(failures((design) => design.failures.flatMap((failure) => {
      const { bufferArithmetic: buffer, catchUpArithmetic: catchUp } = failure as unknown as { bufferArithmetic?: Arithmetic; catchUpArithmetic?: Arithmetic };
      const wrong: string[] = [];
      for (const [minutes, arithmetic] of [[failure.bufferMinutes, buffer], [failure.catchUpMinutes, catchUp]] as const) {
        if ((minutes === null) !== (arithmetic === undefined)) wrong.push(`${failure.component}: no arithmetic`);
        if (minutes === null || arithmetic === undefined) continue;
        if (!near(value(arithmetic), minutes, 5e-3)) wrong.push(`${failure.component}: ${arithmetic.formula} is ${String(value(arithmetic))} and not ${String(minutes)}`);
        for (const input of Object.values(arithmetic.inputs)) {
          const id = /^sizing:(.*)$/.exec(input.from ?? "")?.[1], fact = /^fact:(.*)$/.exec(input.from ?? "")?.[1];
          if (id !== undefined && !near(item(design, id) ?? NaN, input.value, 1e-3)) wrong.push(`${failure.component}: ${String(input.from)}`);
          if (fact !== undefined && design.facts[fact]?.value !== input.value) wrong.push(`${failure.component}: ${String(input.from)}`);
        }
      }
      return wrong;
    }))).toEqual([]);
  });
});
