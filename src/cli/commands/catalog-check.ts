/** pipewright catalog check: which decisions the overlays change, brief by brief. */
import type { House } from "../../overlay/house.js";
import type { Comparison } from "../../overlay/compare.js";
import { byId, distinct } from "../../shared/compare.js";
import { formatMoney } from "../../shared/format.js";
import type { Call } from "../args.js";
import { CallError } from "../errors.js";
import { readBrief } from "../input.js";
import type { Context, Io } from "../io.js";
import { overlayOptions } from "../overlays.js";
import { unmetRequirements } from "../unmet.js";

interface Brief {
  readonly id: string;
  readonly text: string;
}

interface Checked extends Comparison {
  readonly brief: string;
  /** Stated requirements that are met without the overlay and not with it. */
  readonly newlyUnmet: readonly string[];
}

/** The briefs of the call; the reference briefs that come with pipewright where it names none. */
async function briefsOf(paths: readonly string[], io: Io): Promise<readonly Brief[]> {
  if (paths.length === 0) return [...(await import("../reference-briefs.generated.js")).referenceBriefs].sort(byId);
  const briefs: Brief[] = [];
  for (const path of paths) briefs.push({ id: path, text: await readBrief(path, io) });
  return briefs;
}

function costText({ monthlyBefore, monthlyAfter, currency }: Comparison): string {
  if (monthlyBefore === monthlyAfter) return `monthly cost unchanged at ${formatMoney(monthlyAfter, currency)}`;
  const gap = Math.round((monthlyAfter - monthlyBefore) * 100) / 100;
  return `monthly cost ${formatMoney(monthlyBefore, currency)} -> ${formatMoney(monthlyAfter, currency)} (${gap > 0 ? "+" : "-"}${formatMoney(Math.abs(gap), currency)})`;
}

function briefText(checked: Checked): string {
  const count = checked.changes.length;
  const lines = [`${checked.brief}: ${count === 0 ? "no decision changes" : `${String(count)} of ${String(checked.decisions)} decisions ${count === 1 ? "changes" : "change"}`}; ${costText(checked)}`];
  for (const change of checked.changes) {
    lines.push(`  ${change.decision}: ${change.before} -> ${change.after}`);
    for (const mover of change.by) lines.push(mover.overlay === "" ? `    ${mover.text}` : `    ${mover.id}: ${mover.text} (${mover.overlay})`);
  }
  if (checked.ownRates.length > 0) lines.push(`  own rates: ${checked.ownRates.join(", ")}`);
  for (const unmet of checked.newlyUnmet) lines.push(`  no longer met: ${firstSentence(unmet)}`);
  return lines.join("\n");
}

/** What is not met; what the design does about it is in the document. */
const firstSentence = (text: string): string => /^.*?[.;](?= |$)/.exec(text)?.[0].replace(/;$/, ".") ?? text;

const withoutFigures = (text: string): string => text.replace(/\d[\d.,]*/g, "0");

/** Rules of the overlays that moved nothing in any of the briefs. */
function idle(house: House, all: readonly Checked[]): string[] {
  const moved = new Set(all.flatMap((item) => item.changes.flatMap((change) => change.by.map((mover) => mover.id))));
  return distinct([...house.changes.rules.keys(), ...house.changes.disabled.keys()]).filter((id) => !moved.has(id));
}

export async function catalogCheck(call: Extract<Call, { command: "catalog-check" }>, { io, library }: Context): Promise<number> {
  if (call.catalog.length + call.prices.length === 0) throw new CallError("catalog check compares with and without an overlay, and none is given.", "Add --catalog FILE or --prices FILE.");
  const house = (await overlayOptions(call, library)).catalog as House;
  const { generate, catalog } = await library();
  const { compareDesigns } = await import("../../overlay/compare.js");
  const all: Checked[] = [];
  for (const { id, text } of await briefsOf(call.briefs, io)) {
    const before = await generate(text, { catalog }), after = await generate(text, { catalog: house });
    // The same shortfall with other figures is not a new one.
    const had = new Set(unmetRequirements(before).map(withoutFigures));
    all.push({ brief: id, ...compareDesigns(before, after, house), newlyUnmet: unmetRequirements(after).filter((item) => !had.has(withoutFigures(item))) });
  }
  const unused = idle(house, all);
  if (call.json) {
    io.out(`${JSON.stringify({ briefs: all, withoutEffect: unused }, null, 2)}\n`);
    return 0;
  }
  io.out(`${all.map(briefText).join("\n\n")}\n`);
  const changed = all.filter((item) => item.changes.length > 0);
  io.err(`${String(all.length)} ${all.length === 1 ? "brief" : "briefs"}, ${String(changed.length)} with changes, ${String(changed.reduce((sum, item) => sum + item.changes.length, 0))} decisions changed.\n`);
  if (unused.length > 0) io.err(`Without effect on these briefs: ${unused.join(", ")}\n`);
  return 0;
}
