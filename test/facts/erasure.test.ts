/** The days in which a brief promises to delete a person's data, against those of the regimes. */
import { describe, expect, test } from "vitest";
import { generate } from "../../src/index.js";

const made = (compliance: string) => generate(`domain: fitness app with 2 million users\nsources: app events 40M a day; PostgreSQL 80 GB\nvolume: 30 GB/day\nprocessing: daily cohort report\ntargets: BigQuery; Looker for 40 people\nsla: 99.9 %\ncompliance: ${compliance}\nstack: GCP\nteam: 5 data engineers\nbudget: USD 20k a month\n`);
const parameter = async (compliance: string) => (await made(compliance)).assurance.parameters.find((item) => item.key === "erasureDays");

describe("erasure", () => {
  test.each(["CCPA, GDPR; erasure requests are honoured within 10 days", "GDPR, CCPA, deletion requests done in 10 days", "GDPR; CCPA; right to be forgotten within 240 hours"])("the brief's ten days go before the regimes': %s", async (text) => {
    expect(await parameter(text)).toMatchObject({ value: 10, regime: "brief", reference: "REQ-erasure" });
  });
  test("a longer promise changes no law", async () => expect(await parameter("GDPR; deletion requests done within 60 days")).toMatchObject({ value: 30, regime: "gdpr" }));
  test("a time of keeping beside the right is no promise", async () => expect(await parameter("GDPR with the right to erasure, records kept 5 years")).toMatchObject({ value: 30, regime: "gdpr" }));
  test("the document states it, and the nightly run that keeps it", async () => {
    const design = await made("GDPR; erasure requests are honoured within 10 days");
    expect(design.slots["governance.privacy-controls.right-to-deletion"]?.value).toContain("Within 10 days (stated in the brief)");
    expect(Object.values(design.slots).some((slot) => slot.value.includes("erasure requests run each night"))).toBe(true);
  });
});
