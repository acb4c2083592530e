/** Class 2 and 3.5: latency against the distance of regions. Expected figures are worked by hand from the table of distances. */
import { describe, expect, it } from "vitest";
import { areaOfRegion, areasIn, distanceOf } from "../../src/tensions/distances.js";
import { ids, only } from "./support.js";

const PERSONAL = { processing_requirements: "real-time recommendations in the shop; daily sales report", target_systems: "recommendation API, data warehouse" };

describe("distances", () => {
  it("reads areas from words and regions", () => {
    expect(areasIn("players in Japan and Brazil")).toEqual(["BR", "JP"]);
    expect(areasIn("it is up to us")).toEqual([]);
    expect(areasIn("shops in South America")).toEqual(["BR"]);
    expect(["us-east-1", "eu-central-1", "westeurope", "europe-west3", "ap-southeast-2", "ap-southeast-1", "centralindia", "southamerica-east1", "eastus2", "northeurope", "canadacentral", "uaenorth"].map(areaOfRegion))
      .toEqual(["US", "EU", "EU", "EU", "AU", "SG", "IN", "BR", "US", "EU", "US", "ME"]);
    expect(areaOfRegion("on-premises")).toBeUndefined();
  });

  it("takes 1 ms for every 100 km as the floor, and half as much again where nobody measured", () => {
    // Frankfurt to Singapore: 10,270 km, floor 102.7 ms, expected 154.1 ms (154.05 rounded up).
    expect(distanceOf("SG", "EU")).toEqual({ kilometres: 10270, floor: 102.7, milliseconds: expect.closeTo(154.1, 1) as number });
    expect(distanceOf("EU", "US")).toEqual({ kilometres: 6540, floor: 65.4, milliseconds: 88.6 });
    expect(distanceOf("EU", "EU")).toBeUndefined();
  });

  it("never measures below what light allows", () => {
    const areas = ["EU", "US", "BR", "IN", "JP", "SG", "AU", "ZA", "ME", "CN"] as const;
    for (const a of areas) for (const b of areas) {
      const distance = distanceOf(a, b);
      expect(distance === undefined).toBe(a === b);
      if (distance !== undefined) expect(distance.milliseconds).toBeGreaterThan(distance.floor);
    }
  });
});

describe("readers on another continent", () => {
  it("says that 100 ms are gone before an answer for Australia is computed in Frankfurt", async () => {
    // 16,490 km: floor 164.9 ms, expected 247.4 ms (164.9 x 1.5 = 247.35).
    const tension = await only({ ...PERSONAL, business_domain: "Online shop with customers in Germany and Australia", sla_requirements: "recommendations answered within 100 ms", technology_stack: "AWS, region eu-central-1" }, "readers-beyond-the-distance");
    expect(tension.severity).toBe("warning");
    expect(tension.conflict).toContain("16,490 km from eu-central-1: 247 ms");
    expect(tension.conflict).toContain("takes 165 ms");
    expect(tension.conflict).toContain("100 ms at p95");
    expect(tension.otherwise).toMatch(/about \$[\d,.]+ a month more/u);
  });

  it("says the same for readers in Brazil of a region in Virginia", async () => {
    const tension = await only({ ...PERSONAL, business_domain: "Streaming shop; most users in Brazil", sla_requirements: "recommendations answered within 90 ms", technology_stack: "AWS, region us-east-1" }, "readers-beyond-the-distance");
    expect(tension.conflict).toContain("7,650 km from us-east-1: 120 ms");
  });

  it("counts the rest where the promise holds", async () => {
    const tension = await only({ ...PERSONAL, business_domain: "Online shop with customers in Germany and the United States", sla_requirements: "recommendations answered within 2 seconds", technology_stack: "AWS, region eu-central-1" }, "readers-on-another-continent");
    expect(tension.severity).toBe("info");
    expect(tension.conflict).toContain("6,540 km from eu-central-1: 88.6 ms");
  });

  it("is silent for readers at home, and where nobody waits for an answer", async () => {
    expect((await ids({ ...PERSONAL, business_domain: "Online shop in Germany and France", sla_requirements: "recommendations answered within 100 ms", technology_stack: "AWS, region eu-central-1" })).filter((id) => id.startsWith("readers-"))).toEqual([]);
    expect((await ids({ business_domain: "Online shop with customers in Germany and Australia", technology_stack: "AWS, region eu-central-1" })).filter((id) => id.startsWith("readers-"))).toEqual([]);
  });
});

describe("sources on another continent", () => {
  it("gives the calls a second that one connection to Sydney allows", async () => {
    // 247.4 ms a call: 4.04 a second, cut to 4.
    const tension = await only({ data_sources: "orders on PostgreSQL (80 GB), till events of 60 shops in Australia", technology_stack: "AWS, region eu-central-1" }, "source-on-another-continent");
    expect(tension.conflict).toContain("16,490 km");
    expect(tension.conflict).toContain("gets 4 answers a second");
  });

  it("and to Tokyo: 236.5 ms, 4.2 a second", async () => {
    const tension = await only({ data_sources: "orders on PostgreSQL (80 GB), machine events of the plant in Japan", technology_stack: "AWS, region eu-central-1" }, "source-on-another-continent");
    expect(tension.conflict).toContain("gets 4.2 answers a second");
  });

  it("is silent on the same continent and on own premises", async () => {
    expect(await ids({ data_sources: "orders on PostgreSQL (80 GB), till events of 60 shops in Spain", technology_stack: "AWS, region eu-central-1" })).not.toContain("source-on-another-continent");
    expect(await ids({ data_sources: "orders on PostgreSQL (80 GB), till events of 60 shops in Japan", technology_stack: "On-premises only, no public cloud" })).not.toContain("source-on-another-continent");
  });
});

describe("copies on two continents", () => {
  const LEDGER = { processing_requirements: "payment booking in real time", data_sources: "payment events", target_systems: "account store, data lake" };

  it("cost a round trip for each write: Virginia and Frankfurt 88.6 ms, 11.2 writes a second and key", async () => {
    const tension = await only({ ...LEDGER, sla_requirements: "no data loss, RPO 0, RTO 15 minutes", technology_stack: "AWS, multi-region in us-east-1 and eu-central-1" }, "synchronous-copies-across-an-ocean");
    expect(tension.conflict).toContain("6,540 km apart");
    expect(tension.conflict).toContain("takes 88.6 ms longer");
    expect(tension.conflict).toContain("11.2 writes a second");
  });

  it("and Frankfurt to Tokyo 236.5 ms, 4.2 writes", async () => {
    const tension = await only({ ...LEDGER, sla_requirements: "no data loss, RPO 0, RTO 15 minutes", technology_stack: "AWS, two regions: eu-central-1 and ap-northeast-1" }, "synchronous-copies-across-an-ocean");
    expect(tension.conflict).toContain("4.2 writes a second");
  });

  it("are no matter on one continent, or where seconds may be lost", async () => {
    expect(await ids({ ...LEDGER, sla_requirements: "no data loss, RPO 0", technology_stack: "AWS, multi-region in eu-west-1 and eu-central-1" })).not.toContain("synchronous-copies-across-an-ocean");
    expect(await ids({ ...LEDGER, sla_requirements: "RPO 5 minutes, RTO 15 minutes", technology_stack: "AWS, multi-region in us-east-1 and eu-central-1" })).not.toContain("synchronous-copies-across-an-ocean");
  });
});
