/** "at" an hour of the night is when a run begins; "by" an hour, or "at" one when people read, is when it is done. */
import { describe, expect, it } from "vitest";
import { generate } from "../../src/index.js";
import { before } from "../support/fast.js";

const ledger = (processing: string, sla = "99.5%") => ({
  business_domain: "Online shop", data_sources: "ledger PostgreSQL 200 GB, order events", data_volume: "4 million events a day, 600 bytes each", processing_requirements: processing, target_systems: "data warehouse, dashboards for 25 people",
  sla_requirements: sla, compliance_needs: "none", technology_stack: "AWS", team_capabilities: "5 engineers, SQL and Python",
});
const flow = (processing: string, sla?: string) => before(ledger(processing, sla)).derived.flows[0];

describe("hours of a run", () => {
  it("begins at 00:30 UTC and has no deadline", () => expect(flow("end-of-day reconciliation of ledger and orders at 00:30 UTC")).toMatchObject({ startMinutes: 30, utc: true }));
  it("keeps a deadline said elsewhere", () => expect(flow("end-of-day reconciliation of ledger and orders at 00:30", "reconciliation done by 04:00")).toMatchObject({ startMinutes: 30, deadlineMinutes: 240 }));
  it("is due by 2 am, or at 7 am when it is read", () => {
    expect(flow("nightly reports by 2 am")).toMatchObject({ deadlineMinutes: 120 });
    expect(flow("daily reports at 7 am")).toMatchObject({ deadlineMinutes: 420 });
    expect(flow("daily reports at 7 am")?.startMinutes).toBeUndefined();
  });
  it("starts where it says so, at any hour", () => expect(flow("daily load starting at 18:00")).toMatchObject({ startMinutes: 1080 }));
  it("the schedule is that hour", async () => {
    const design = await generate(ledger("end-of-day reconciliation of ledger and orders at 00:30 UTC"), { conflicts: false });
    expect(JSON.stringify(design.slots)).toContain("30 0 * * *");
    expect(design.requirements.find((item) => item.id.startsWith("REQ-start-"))?.value).toBe("00:30 UTC");
  });
});
