/** What a brief says by the way: skills in the stack, roles among the engineers, a second time to keep, the speed of a replay. */
import { describe, expect, it } from "vitest";
import { before } from "../support/fast.js";

const base = {
  business_domain: "Trading venue", data_sources: "order events", data_volume: "90k events/s of 120 bytes", processing_requirements: "exposure within 1 second, daily reports", target_systems: "data warehouse",
  sla_requirements: "99.9%", compliance_needs: "none", technology_stack: "AWS", team_capabilities: "14 engineers",
};
const read = (given: Partial<typeof base>) => before({ ...base, ...given });
const skills = (given: Partial<typeof base>) => Object.fromEntries(read(given).brief.team.skills.map(({ skill, level }) => [skill, level]));

describe("skills in the stack", () => {
  it("languages and what is known or operated", () => expect(skills({ technology_stack: "AWS, Kafka operated for four years, Flink known, Java and Rust" })).toMatchObject({ java: 2, flink: 2, kafka: 3 }));
  it("a product that is only there tells nothing of people", () => expect(skills({ technology_stack: "AWS, Kafka, Snowflake" })).toEqual({}));
  it("what is on its way out, or not known, is no skill", () => expect(skills({ technology_stack: "AWS, legacy Scala jobs, no Java" })).toEqual({}));
  it("the team's own words go before", () => expect(skills({ technology_stack: "AWS, Java services", team_capabilities: "14 engineers, no Java" })).toEqual({ java: 0 }));
});

describe("people", () => {
  it("counts those who run the platform among the engineers", () => {
    const { team } = read({ team_capabilities: "14 engineers, 4 of them platform/SRE, 24/7 on-call" }).brief;
    expect([team.engineers?.value, team.platformEngineers?.value]).toEqual([14, 4]);
    expect(read({ team_capabilities: "14 engineers, 4 of them part-time" }).brief.team.platformEngineers).toBeUndefined();
  });
});

describe("times", () => {
  const need = (given: Partial<typeof base>, id: string) => read(given).brief.needs.find((item) => item.id === id)?.value;
  it("keeps for the longest purpose", () => {
    expect(need({ data_volume: "90k events/s of 120 bytes; kept 5 years for MiCA, 7 for the tax office" }, "raw-retention")).toBe(7 * 365);
    expect(need({ data_volume: "90k events/s of 120 bytes; kept 5 years for MiCA, 2 for research" }, "raw-retention")).toBe(5 * 365);
  });
  it("how fast a replay runs is not how far back it reaches", () => {
    expect(need({ technical_requirements: "replay of any trading day in 2 hours" } as never, "replay")).toBeUndefined();
    expect(need({ technical_requirements: "replay of the last 7 days within 2 hours" } as never, "replay")).toBe(7);
  });
});
