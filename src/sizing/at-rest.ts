/** Bytes at rest: what each retention holds once it is full, with a sampling rule and with what outlives the raw data. */
import type { Facts } from "../facts/fact.js";
import { assumed } from "./assumptions.js";
import { factAtLeast, factInput } from "./inputs.js";
import type { Input, Worksheet } from "./worksheet.js";

/** Days of raw data held in full-volume days: after the stated day only the sample is left. Undefined without a sampling rule. */
function sampledDays(facts: Facts, sheet: Worksheet, warmMonths: Input, coldYears: Input): { warm: Input; kept: Input } | undefined {
  if (facts["sampledFraction"] === undefined) return limitedDays(facts, sheet, warmMonths, coldYears);
  const rule = { sampled: factInput(facts, "sampledShare", 1, "fraction"), keptShare: factInput(facts, "sampledFraction", 1, "fraction"), afterDays: factInput(facts, "sampledAfterDays", 0, "days") };
  const warm = sheet.step("load", "warmRawDays", "days", "warmMonths x 730 / 24 - sampled x (1 - keptShare) x max(0, warmMonths x 730 / 24 - afterDays)", { warmMonths, ...rule });
  const kept = sheet.step("load", "keptRawDays", "days", "365 x coldYears - sampled x (1 - keptShare) x max(0, 365 x coldYears - afterDays)", { coldYears, ...rule });
  return { warm, kept };
}

/** Days of raw data where one kind of it is deleted earlier than the rest. */
function limitedDays(facts: Facts, sheet: Worksheet, warmMonths: Input, coldYears: Input): { warm: Input; kept: Input } | undefined {
  if (facts["limitedShare"] === undefined) return undefined;
  const rule = { limited: factInput(facts, "limitedShare", 0, "fraction"), afterDays: factInput(facts, "limitedAfterDays", 0, "days") };
  const warm = sheet.step("load", "warmRawDays", "days", "warmMonths x 730 / 24 - limited x max(0, warmMonths x 730 / 24 - afterDays)", { warmMonths, ...rule });
  const kept = sheet.step("load", "keptRawDays", "days", "365 x coldYears - limited x max(0, 365 x coldYears - afterDays)", { coldYears, ...rule });
  return { warm, kept };
}

/** What outlives the raw data where the brief asks for it: aggregates and records of money, for the months beyond warm and archive. */
function keptLonger(facts: Facts, sheet: Worksheet, held: { perDay: Input; compression: Input }, warmMonths: Input, coldYears: Input): Input {
  const parts = ([["aggregateMonths", "aggregateShare"], ["recordMonths", "moneyRecordShare"]] as const).filter(([fact]) => facts[fact] !== undefined);
  const decisions = facts["decisionLogMonths"] !== undefined;
  if (parts.length === 0 && !decisions) return [0, "GB", "count:nothing is kept longer than the raw data"];
  // A sample says nothing about every customer: beside one the aggregates start when the sampling does.
  const sampled = facts["sampledFraction"] !== undefined;
  const raw = sampled ? "afterDays x 24 / 730" : "max(warmMonths, coldYears x 365 x 24 / 730)";
  const inputs: Record<string, Input> = { ...held, ...(sampled ? { afterDays: factInput(facts, "sampledAfterDays", 0, "days") } : { warmMonths, coldYears }) };
  const terms = parts.map(([fact, share]) => {
    inputs[fact] = factInput(facts, fact, 0, "months");
    inputs[share] = assumed(share);
    return `${share} x max(0, ${fact} - ${raw})`;
  });
  // Written beside the raw data, from the first day.
  if (decisions) {
    inputs["decisionLogMonths"] = factInput(facts, "decisionLogMonths", 0, "months");
    inputs["decisionLogShare"] = assumed("decisionLogShare");
    terms.push("decisionLogShare x decisionLogMonths");
  }
  return sheet.step("load", "keptLongerGigabytes", "GB", `perDay x (${terms.join(" + ")}) x 730 / 24 / compression`, inputs);
}

/**
 * Bytes at rest by tier once each retention is full: event log raw, lake and warehouse compressed, archive compressed. The tiers
 * follow each other: what is queryable is not archived as well, so the archive starts where the queryable months end.
 */
export function computeStorage(facts: Facts, databases: Input, perDay: Input, streamPerDay: Input, sheet: Worksheet) {
  const compression = facts["compressionRatio"] === undefined ? assumed("compressionRatio") : factAtLeast(facts, "compressionRatio", 1, 1, "ratio");
  const hotDays = factInput(facts, "hotDays", 7, "days");
  const held = { perDay, compression };
  const hot = sheet.add("load", "hotGigabytes", "GB", "streamPerDay x hotDays", { streamPerDay, hotDays });
  const warmMonths = factInput(facts, "warmMonths", 13, "months"), coldYears = factInput(facts, "coldYears", 0, "years");
  const sampled = sampledDays(facts, sheet, warmMonths, coldYears);
  const warm = sampled === undefined
    ? sheet.step("load", "warmGigabytes", "GB", "(perDay x warmMonths x 730 / 24 + databases) / compression", { ...held, warmMonths, databases })
    : sheet.step("load", "warmGigabytes", "GB", "(perDay x warmDays + databases) / compression", { ...held, warmDays: sampled.warm, databases });
  const coldAge = sheet.step("load", "coldAgeDays", "days", "max(0, 365 x coldYears - warmMonths x 730 / 24)", { coldYears, warmMonths });
  const cold = sampled === undefined
    ? sheet.step("load", "coldGigabytes", "GB", "perDay x coldDays / compression", { ...held, coldDays: coldAge })
    : sheet.step("load", "coldGigabytes", "GB", "perDay x max(0, keptDays - warmDays) / compression", { ...held, keptDays: sampled.kept, warmDays: sampled.warm });
  const kept = keptLonger(facts, sheet, held, warmMonths, coldYears);
  const workingSet = sheet.step("load", "workingSetGigabytes", "GB", "min(stored, (perDay x 30 + databases / 3) / compression)", { stored: warm, ...held, databases });
  return {
    values: { compression: compression[0], hotDays: hotDays[0], hotGigabytes: hot, warmGigabytes: warm[0], coldGigabytes: cold[0], workingSetGigabytes: workingSet[0] },
    inputs: { compression, hotDays, databases, warm, cold, coldAge, kept, workingSet },
  };
}
