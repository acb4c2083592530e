/** Files a table gets in a day: full ones where runs write them, one each writer and commit where a stream does. */
import type { Component } from "../design/topology.js";
import { assumed } from "./assumptions.js";
import type { SizingContext, Units } from "./context.js";
import type { Input } from "./formula.js";
import { countInput, itemInput } from "./inputs.js";
import { flowsOf, type Quantity } from "./scope.js";
import type { Worksheet } from "./worksheet.js";
import { isStreaming } from "../brief/flow-class.js";

/** The files of a lake with live flows outnumber full ones; `unitsOf` gives what is known of the writers. */
export function filesPerDay(
  context: SizingContext, lake: Component, load: { readonly perDay: Input; readonly compression: Input }, unitsOf: (component: string) => Units | undefined, sheet: Worksheet,
): Pick<Quantity, "formula" | "inputs"> {
  const full = { ...load, fileMegabytes: assumed("fileMegabytes") };
  const live = flowsOf(lake, context.flows).filter(isStreaming);
  if (live.length === 0) return { formula: "perDay x 1000 / compression / fileMegabytes", inputs: full };
  const tightest = live.reduce((least, flow) => (flow.freshnessSeconds < least.freshnessSeconds ? flow : least));
  const engine = context.topology.components.find((component) => component.role === "stream-processing");
  const units = engine === undefined ? undefined : unitsOf(engine.id);
  const writers: Input = units === undefined || engine === undefined ? countInput(1, "writers", "one writer commits to the lake") : itemInput(units.count, "writers", engine.id, "units");
  const commit = sheet.step(lake.id, "commitSeconds", "s", "max(commitSeconds, tightestAge / 2)", { commitSeconds: assumed("commitSeconds"), tightestAge: [tightest.freshnessSeconds, "s", `flow:${tightest.id}.freshnessSeconds`] });
  return { formula: "max(perDay x 1000 / compression / fileMegabytes, 86400 / commit x writers x filesPerCommit)", inputs: { ...full, commit, writers, filesPerCommit: assumed("filesPerCommit") } };
}
