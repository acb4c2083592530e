import { describe, expect, test } from "vitest";
import { failures } from "../../src/assurance/failures.js";
import { recovery } from "../../src/assurance/recovery.js";
import { component, flow, sixty } from "../sizing/fixtures.js";
import { assuranceContext } from "./fixtures.js";

const parts = [component("event-log", "msk", "event-log"), component("stream-processing", "flink", "stream-processing")];
const peak = { ...sixty, peakIngestMegabytesPerSecond: 60, streamPeakMegabytesPerSecond: 60 };
const zones = { "recovery-strategy": "single-region-multi-az" };

describe("what producers hold", () => {
  test("60 MB/s against a zone failover of 5 min: memory holds 0.56 s, so 4.99 min are lost where 5 may be, without a spool", () => {
    const context = assuranceContext(peak, parts, [flow({ rpoSeconds: 300 })], zones);
    expect(recovery(context)[0]).toMatchObject({ rpo: 4.99, rpoTarget: 5, verdict: "met" });
    expect(recovery(context)[0]?.spool).toBeUndefined();
  });
  test("where nothing may be lost they spool the 5 min, 18,000 MB, and the failure table shows the same 5 min", () => {
    const context = assuranceContext(peak, parts, [flow({ rpoSeconds: 0 })], zones);
    expect(recovery(context)[0]).toMatchObject({ rpo: 0, verdict: "met", spool: { minutes: 5, megabytes: 18_000 } });
    expect(failures(context).find((row) => row.component === "event-log")?.bufferMinutes).toBe(5);
  });
  test("a scheduled flow and one that reads its source asks for no spool", () => {
    const batch = assuranceContext(peak, parts, [flow({ class: "batch", rpoSeconds: 0 })], zones);
    expect(recovery(batch)[0]?.spool).toBeUndefined();
    const capture = assuranceContext(peak, [component("cdc", "msk", "cdc"), ...parts], [flow({ rpoSeconds: 0 })], zones);
    expect(recovery(capture)[0]).toMatchObject({ rpo: 0, verdict: "met" });
    expect(recovery(capture)[0]?.spool).toBeUndefined();
  });
  test("an automatic failover to a standby has no decision step, a manual one keeps it", () => {
    const step = (failover: string): number | undefined =>
      recovery(assuranceContext(peak, parts, [flow()], { "recovery-strategy": "warm-standby", failover }))[0]?.steps.find((item) => item.step === "decision")?.minutes;
    expect([step("automatic-failover"), step("manual-failover")]).toEqual([0, 5]);
  });
});
