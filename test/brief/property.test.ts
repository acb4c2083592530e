import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Brief, Span } from "../../src/brief/brief.js";
import { BriefError, FIELD_IDS } from "../../src/brief/brief.js";
import { parseBrief } from "../../src/brief/parse.js";

/** Every span anywhere in a brief. */
function spansOf(value: unknown, found: Span[] = []): Span[] {
  if (typeof value !== "object" || value === null) return found;
  const record = value as Record<string, unknown>;
  if (typeof record.start === "number" && typeof record.end === "number" && typeof record.field === "string") found.push(value as Span);
  for (const inner of Object.values(record)) spansOf(inner, found);
  return found;
}
const exact = (brief: Brief) => spansOf(brief).every((span) => brief.source.slice(span.start, span.end) === span.text);

const word = fc.constantFrom("real-time", "batch", "every 15 minutes", "100M events/day", "1.5 TB", "<100ms", "99.9%", "AWS", "no Kubernetes", "Kafka in place", "(MySQL)", "Oracle", "and", ",", ";", "by 6 am", "$2,000 a month", "5x", "peak", "p99", "keep 7 years", "GDPR", "EU", "must stay in", "\n", "- ", "قاعدة", "🚀", "1.000,5", "half a million", "engineers", "two", "-", "/", "İstanbul", "a: b");
const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(" "));

describe("any text", () => {
  it("is read with exact spans, the same each time, or rejected with issues", () => {
    fc.assert(fc.property(fc.record(Object.fromEntries(FIELD_IDS.map((id) => [id, text])), { requiredKeys: [] }), fc.boolean(), (fields, plain) => {
      const input = plain ? Object.entries(fields).map(([key, value]) => `${key}: ${String(value)}`).join("\n") : { business_domain: "Bank", data_sources: "orders", ...fields };
      try {
        const brief = parseBrief(input);
        expect(exact(brief)).toBe(true);
        expect(parseBrief(input)).toEqual(brief);
      } catch (error) {
        if (!(error instanceof BriefError)) throw error;
        expect(error.issues.length).toBeGreaterThan(0);
      }
    }), { numRuns: 300 });
  });
  it("never fails in another way", () => {
    fc.assert(fc.property(fc.anything(), fc.string({ unit: "binary", maxLength: 300 }), (value, raw) => {
      for (const input of [value, raw, { business_domain: raw, data_sources: raw, data_volume: raw, sla: raw, stack: raw }]) {
        try {
          expect(exact(parseBrief(input))).toBe(true);
        } catch (error) {
          if (!(error instanceof BriefError)) throw error;
        }
      }
    }), { numRuns: 300 });
  });
  it("takes less than 20 ms for a normal brief when warm", () => {
    const brief = { business_domain: "Retail banking", data_sources: "Oracle core banking, card authorisations, SWIFT files, mobile app", data_volume: "100M events/day, 1 KB each, peak 5x average", processing_requirements: "fraud scoring in real time, end-of-day regulatory reports by 06:00", sla_requirements: "decision under 300 ms p99, 99.95% availability", technology_stack: "AWS, Kafka in place, no Kubernetes", team_capabilities: "12 engineers, Java and Scala", budget_constraints: "EUR 80k monthly", technical_requirements: "replay of the last 30 days must be possible" };
    for (let i = 0; i < 20; i += 1) parseBrief(brief);
    const start = performance.now();
    for (let i = 0; i < 20; i += 1) parseBrief(brief);
    expect((performance.now() - start) / 20).toBeLessThan(20);
  });
  it("reads the longest field of digits and commas in time", () => {
    for (const unit of ["1,", "1.", "9", "a,", "1 ", "(", "no ", "keep ", "every ", "- "]) {
      const long = unit.repeat(Math.floor(19_990 / unit.length));
      const start = performance.now();
      try {
        parseBrief({ business_domain: "x", data_sources: long + "x", data_volume: long, processing_requirements: long, sla_requirements: long, technical_requirements: long });
      } catch (error) {
        if (!(error instanceof BriefError)) throw error;
      }
      expect(performance.now() - start, unit).toBeLessThan(3000);
    }
  });
});
