/** Single parts: a ceiling that today's load exceeds, a dashboard that looks too seldom, and a name that is a source. */
import { describe, expect, it } from "vitest";
import { unmetRequirements } from "../../src/cli/unmet.js";
import { unmet } from "../../src/render/sections/executive-summary/unmet.js";
import { designOf, ids, only, said } from "./support.js";

const BURSTS = { data_volume: "900,000 events per second on average at 120 bytes", processing_requirements: "abuse patterns within 1 second, exactly once; daily report", technology_stack: "AWS, Flink", team_capabilities: "14 engineers, Flink and Java, on call" };

describe("a part beyond its ceiling", () => {
  it("is a conflict and an unmet requirement, told once", async () => {
    const design = await designOf(BURSTS), told = said(design, "part-beyond-its-ceiling");
    const ceiling = told.find((tension) => tension.conflict.includes("KPU"));
    expect(new Set(told.map((tension) => tension.conflict)).size).toBe(told.length);
    expect(ceiling?.severity).toBe("error");
    expect(ceiling?.conflict).toMatch(/needs \d+ x KPU .*; 256 is the most that is allowed or sensible\.$/u);
    expect(ceiling?.position).toContain("Ask for a quota or split the load over");
    expect(unmet(design).filter((line) => line.includes("KPU"))).toHaveLength(1);
    expect(unmetRequirements(design).filter((line) => line.includes("KPU"))).toHaveLength(1);
    expect(design.findings.map((finding) => finding.code)).not.toContain("capacity-exceeded");
  });

  it("is not said of a load that fits", async () => {
    expect(await ids({})).not.toContain("part-beyond-its-ceiling");
  });
});

describe("a source that is shielded", () => {
  const LIVE = { processing_requirements: "copy of order changes within 1 minute; daily sales report" };
  const ID = "capture-of-a-shielded-source";

  it("is asked for what capture needs by its engine, with the way out", async () => {
    const told = await only({ ...LIVE, data_sources: "website clickstream, orders on PostgreSQL (80 GB)", technical_requirements: "PostgreSQL must not be touched except by a read-only account" }, ID);
    expect(told.severity).toBe("warning");
    expect(told.conflict).toContain("PostgreSQL must not be touched except by a read-only account");
    expect(told.position).toContain("wal_level = logical");
    expect(told.otherwise).toContain("modification time");
  });
  it("takes the place of the general word on Oracle", async () => {
    const sources = { ...LIVE, data_sources: "website clickstream, orders on Oracle (80 GB)" };
    const shielded = await ids({ ...sources, technical_requirements: "no load on the source databases" });
    expect(shielded).toContain(ID);
    expect(shielded).not.toContain("cdc-without-log-access");
    const open = await ids(sources);
    expect(open).not.toContain(ID);
    expect(open).toContain("cdc-without-log-access");
  });
  it.each([
    ["a replica may be read", { ...LIVE, technical_requirements: "PostgreSQL only through a read-only user on the replica" }],
    ["it speaks of readers", { ...LIVE, technical_requirements: "analysts get a read-only account" }],
    ["nothing is captured", { processing_requirements: "daily sales report", technical_requirements: "PostgreSQL must not be touched except by a read-only account" }],
  ])("is not said where %s", async (_, changes) => {
    expect(await ids(changes)).not.toContain(ID);
  });
});

describe("a dashboard that looks seldom", () => {
  const NEWSROOM = { technology_stack: "GCP, BigQuery, Looker Studio", target_systems: "newsroom dashboard (150 editors)", processing_requirements: "trending articles within 30 seconds on the newsroom dashboard; daily report at 7 am" };

  it("gets a live view beside the reports", async () => {
    const found = await only(NEWSROOM, "dashboard-looks-seldom");
    expect(found.conflict).toContain("30 s");
    expect(found.conflict).toContain("Looker Studio");
    expect(found.position).toMatch(/^The live view is .* that asks .* every 5 s; Looker Studio Pro shows the reports\.$/u);
  });

  it("is not said where minutes are promised, or of a tool that refreshes by itself", async () => {
    expect(await ids({ ...NEWSROOM, processing_requirements: "trending articles within 5 minutes on the newsroom dashboard; daily report at 7 am" })).not.toContain("dashboard-looks-seldom");
    expect(await ids({ ...NEWSROOM, technology_stack: "AWS, Apache Superset" })).not.toContain("dashboard-looks-seldom");
  });
});

describe("a product named in the stack", () => {
  it("is no wish unheard where a source is that product", async () => {
    const oracle = { technology_stack: "AWS, Oracle, Snowflake", data_sources: "website clickstream, orders in Oracle 19c (80 GB)" };
    expect(await ids(oracle)).not.toContain("wish-not-obeyed");
  });

  it("is one where nothing here is that product", async () => {
    const found = await only({ technology_stack: "AWS, must use Apache Storm", processing_requirements: "fraud score within 5 seconds; daily sales report" }, "wish-not-obeyed");
    expect(found.conflict).toContain("Storm");
  });
});

describe("no loss across regions", () => {
  const REGIONS = { sla_requirements: "99.99% availability, RTO 5 minutes, RPO 0", team_capabilities: "14 engineers, Flink and Java, 4 SRE, on call", processing_requirements: "fraud score within 5 seconds; daily report" };

  it("is not met where the second region follows", async () => {
    const design = await designOf(REGIONS);
    expect(said(design, "zero-loss-across-regions").map((tension) => tension.severity)).toEqual(["error"]);
    expect(said(design, "zero-loss-needs-synchronous-copies")).toEqual([]);
    expect(Object.values(design.slots).map((slot) => slot.value).join(" ")).toContain("loses nothing inside a region and at most 1 min with one (RPO 0 s)");
    expect(design.assurance.recovery.find((line) => line.rpoTarget === 0)).toMatchObject({ rpo: 1, verdict: "not-met" });
  });

  it("is met in one region, with the loss of it named", async () => {
    const design = await designOf({ ...REGIONS, sla_requirements: "99.9% availability, RTO 1 hour, RPO 0" });
    expect(said(design, "zero-loss-across-regions")).toEqual([]);
    expect(said(design, "zero-loss-needs-synchronous-copies").map((tension) => tension.severity)).toEqual(["warning"]);
  });
});
