/** Systems that the client has already, what is said of a source instead of being one, and times that belong to something else. */
import { describe, expect, test } from "vitest";
import { parseBrief } from "../../src/index.js";

const read = (over: { targets?: string; sources?: string; processing?: string; needs?: string; compliance?: string; sla?: string }) =>
  parseBrief(`domain: parcel carrier\nsources:\n${over.sources ?? "- scan events, 1M a day\n- Oracle ERP (220 GB)"}\nvolume: 20 GB/day\nprocessing:\n${over.processing ?? "- daily report"}\ntargets: ${over.targets ?? "Snowflake"}\n${over.sla === undefined ? "" : `sla: ${over.sla}\n`}${over.compliance === undefined ? "" : `compliance: ${over.compliance}\n`}${over.needs === undefined ? "" : `technical needs: ${over.needs}\n`}stack: AWS\nteam: 4 data engineers\nbudget: EUR 10k a month\n`);
const kinds = (targets: string): Record<string, string> => Object.fromEntries(read({ targets }).targets.map((target) => [target.name, target.kind]));

describe("targets", () => {
  test.each(["Oracle ERP (driver pay back)", "Finance SAP S/4HANA", "MES"])("%s is there already: no database is made for it", (name) => expect(kinds(`${name}; Snowflake`)[name]).toBe("other"));
  test.each(["operational PostgreSQL database for the shop", "reporting replica of the ERP database"])("%s is made", (name) => expect(kinds(`${name}; Snowflake`)[name]).toBe("operational-database"));
  test.each(["scoring API for the checkout", "tracking page: lookup by parcel number", "web tracking pages"])("%s is an interface", (name) => expect(Object.values(kinds(`${name}; Snowflake`))[0]).toBe("api"));
});

describe("sources", () => {
  test("what a vendor forbids is a remark and no source", () => {
    const { sources } = read({ sources: "- Hospital system on Oracle 19c, 7.5 TB, nightly extract; the vendor forbids log-based CDC and triggers\n- laboratory messages, 1.4 million a day" });
    expect(sources.map((source) => source.id)).toHaveLength(2);
    expect(sources[0]?.remarks.join(" ")).toContain("forbids log-based CDC");
  });
});

describe("times", () => {
  test("late at most twice a year is no rhythm", () => expect(read({ processing: "- depot report each morning at 05:30", sla: "the 05:30 report may not be late more than twice a year" }).latencies.map((item) => item.seconds)).not.toContain(365 * 86_400 / 2));
  test("a batch from 22:00 that is ready by 06:00 is due at 06:00", () => expect(read({ processing: "- Nightly batch from 22:00, all marts ready by 06:00\n- Monthly billing return" }).workloads[0]?.deadlineMinutes).toBe(360));
  test.each([["Live-ops dashboards - fresh to 1 minute", 60], ["Purchase fraud - score before goods are granted, 150 ms p99", 0.15]])("%s", (line, seconds) => expect(read({ processing: `- ${line}\n- daily report` }).latencies.map((item) => item.seconds)).toContain(seconds));
  test("a batch from 22:00 begins then", () => expect(read({ processing: "- Nightly batch from 22:00\n- Monthly billing return" }).workloads[0]).toMatchObject({ startMinutes: 1320 }));
  test("a regime that is out of scope is none", () => expect(read({ compliance: "GDPR, PCI out of scope (stores take the payment)" }).mentions.filter((item) => item.kind === "regime" && item.stance !== "banned").map((item) => item.id)).toEqual(["gdpr"]));
  test("status in an app is looked up by whoever asks", () => expect(read({ processing: "- parcel status in the customer app within 15 seconds of a scan" }).workloads[0]?.purpose).toBe("serving"));
});

describe("retention", () => {
  const needs = (text: string) => Object.fromEntries(read({ needs: text }).needs.filter((need) => need.id.includes("retention")).map((need) => [need.id, [need.value, need.unit]]));
  test("a time of keeping and a later deletion are two statements", () => expect(needs("retention 10 years, deletion after 12")).toEqual({ "raw-retention": [3650, "days"], "retention-limit": [144, "months"] }));
  test("kept and then deleted is one", () => expect(Object.keys(needs("kept 90 days, then deleted"))).toEqual(["retention-limit"]));
  test("raw events 30 days, aggregates 2 years", () => expect(needs("raw events 30 days, aggregates 2 years")["raw-retention"]).toEqual([30, "days"]));
});

describe("recovery by subject", () => {
  const promised = (sla_requirements: string): Record<string, unknown> => {
    const brief = parseBrief({ business_domain: "Hospital group", data_sources: "events", sla_requirements });
    const told = (list: typeof brief.rto): unknown[] => list.map((item) => [item.value, item.subject]);
    return { rto: told(brief.rto), rpo: told(brief.rpo), latencies: brief.latencies.map((item) => item.seconds) };
  };
  test("an objective goes on to what the next time is for", () => {
    expect(promised("99.9%; RPO 24 hours for the warehouse, 15 minutes for laboratory data; RTO 8 hours, ward boards 1 hour")).toEqual({ rpo: [[86_400, "warehouse"], [900, "laboratory"]], rto: [[28_800, undefined], [3600, "ward boards"]], latencies: [] });
    expect(promised("RTO 4 hours, 30 minutes for payments and RPO 5 minutes").rto).toEqual([[14_400, undefined], [1800, "payments"]]);
  });
  test("a promise of another kind after the comma stays one", () => {
    expect(promised("99.9%, RTO 4 hours, dashboards 15 minutes")).toMatchObject({ rto: [[14_400, undefined]], latencies: [900] });
    expect(promised("RTO 4 hours, alerts within 2 seconds")).toMatchObject({ rto: [[14_400, undefined]], latencies: [2] });
    expect(promised("RPO 1 hour, scoring 300 ms")).toMatchObject({ rpo: [[3600, undefined]], latencies: [0.3] });
  });
  test("a roll-back of a release is no recovery", () => { expect(promised("roll-back under 5 minutes")).toEqual({ rto: [], rpo: [], latencies: [] }); });
});
