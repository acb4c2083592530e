import { describe, expect, it } from "vitest";
import type { FactValue } from "../../src/facts/fact.js";
import { resilienceTopics } from "../../src/rules/resilience.js";
import { flowOf } from "../design/control-context.js";
import { answer, optionsOf, undeclared, unknownOptions } from "./controls.js";

const TEAM = { engineers: 12, teamClass: "medium", onCall: true };

async function strategy(rto: number, rpo: number, facts: Readonly<Record<string, FactValue>> = {}, availability = 0.995): Promise<string | undefined> {
  const flow = { ...flowOf("f", rto, rpo), availability };
  return (await answer(resilienceTopics, { ...TEAM, smallestRtoMinutes: rto, smallestRpoMinutes: rpo, highestAvailability: availability, ...facts }, [flow])).chosen("recovery-strategy:f");
}

describe("resilience rules", () => {
  it("name declared facts and existing practices", () => {
    expect(undeclared(resilienceTopics)).toEqual([]);
    expect(unknownOptions(resilienceTopics)).toEqual([]);
  });

  it("take the cheapest strategy that meets RTO and RPO", async () => {
    expect(await strategy(1440, 1440)).toBe("backup-restore");
    expect(await strategy(240, 60)).toBe("single-region-multi-az");
    expect(await strategy(1440, 5)).toBe("single-region-multi-az");
    const regions = { multiRegionStated: true };
    expect(await strategy(1440, 1440, regions)).toBe("backup-restore");
    expect(await strategy(120, 15, regions)).toBe("pilot-light");
    expect(await strategy(30, 5, regions)).toBe("warm-standby");
    expect(await strategy(5, 1, regions)).toBe("active-active");
    expect(await strategy(120, 0, regions)).toBe("active-active");
  });

  it("survive a region for 99.99 %, but not for a small team", async () => {
    expect(await strategy(60, 15, {}, 0.9999)).toBe("pilot-light");
    expect(await strategy(60, 15, { teamClass: "small", engineers: 3 }, 0.9999)).toBe("single-region-multi-az");
    expect(await strategy(1, 0, { teamClass: "solo", engineers: 1 })).toBe("single-region-multi-az");
  });

  it("keep regions, failover and replication in step with the strategy", async () => {
    const one = await answer(resilienceTopics, TEAM, [flowOf("f", 1440, 1440)]);
    expect([optionsOf(one, "multi-region"), optionsOf(one, "failover"), optionsOf(one, "cross-region-replication")]).toEqual([["none"], ["manual"], ["none"]]);
    const standby = await answer(resilienceTopics, { ...TEAM, multiRegionStated: true, smallestRtoMinutes: 30, smallestRpoMinutes: 5 }, [flowOf("f", 30, 5)]);
    expect([optionsOf(standby, "multi-region"), optionsOf(standby, "failover"), optionsOf(standby, "cross-region-replication")]).toEqual([["active-passive"], ["manual"], ["async"]]);
    const both = await answer(resilienceTopics, { ...TEAM, multiRegionStated: true, smallestRtoMinutes: 5, smallestRpoMinutes: 0 }, [flowOf("f", 5, 0)]);
    expect([optionsOf(both, "multi-region"), optionsOf(both, "failover"), optionsOf(both, "cross-region-replication")]).toEqual([["active-active"], ["automatic"], ["async"]]);
  });

  it("have a write wait for both places only where the sites stand close", async () => {
    const flows = [flowOf("f", 5, 0)], both = { ...TEAM, multiRegionStated: true, smallestRtoMinutes: 5, smallestRpoMinutes: 0 };
    const own = { ...both, hasCloud: false, platform: "on-premises", platforms: ["on-premises"], hosting: "on-premises", hasOnPremises: true, secondSite: true };
    const copies = async (facts: Readonly<Record<string, FactValue>>): Promise<string[]> => optionsOf(await answer(resilienceTopics, facts, flows), "cross-region-replication");
    expect(await copies({ ...own, siteDistanceKilometres: 40 })).toEqual(["sync"]);
    expect(await copies({ ...own, siteDistanceKilometres: 400 })).toEqual(["async"]);
    expect(await copies(both)).toEqual(["async"]);
  });

  it("copy backups to a distance where a regime asks for it", async () => {
    expect(optionsOf(await answer(resilienceTopics, { ...TEAM, regimes: ["nis2"], regulated: true }, [flowOf("f", 1440, 1440)]), "cross-region-replication")).toEqual(["async"]);
  });
});
