/** Classes 4, 6, 9 and 12: the case not covered, freezes and bans, tests that settle a pick, words that cost. */
import { describe, expect, it } from "vitest";
import { isUnmeasured } from "../../src/tensions/test-measures.js";
import { designOf, ids, only, said } from "./support.js";

describe("loss in the case that is not covered", () => {
  const LIVE = { data_sources: "payment events", data_volume: "8.64 million events/day, 1 KB each", processing_requirements: "fraud scoring in real time", target_systems: "fraud decision service" };

  it("counts the records between two copies: 100 a second, 15 minutes", async () => {
    const design = await designOf({ ...LIVE, sla_requirements: "RTO 1 hour, RPO 15 minutes", technical_requirements: "multi-region, a second region is in place" });
    const [tension] = said(design, "loss-in-the-case-not-covered");
    const line = design.assurance.recovery[0];
    expect(tension?.conflict).toContain("may lose 15 min");
    if (line !== undefined && ["pilot-light", "warm-standby"].includes(line.strategy)) {
      // 8.64 million a day are 6,000 a minute.
      expect(tension?.conflict).toContain(`about ${(line.rpo * 6000).toLocaleString("en-GB")} records`);
      expect(tension?.conflict).toContain("between two copies");
    } else expect(tension?.conflict).toMatch(/the loss of the whole region|wrong deletion/u);
    expect(tension?.position).toMatch(/payment events|no source of it is known to send it again/u);
    expect(tension?.position).toContain("the business owner of");
  });

  it("is everything where no copy leaves the region, with the price of one", async () => {
    const design = await designOf({ ...LIVE, sla_requirements: "99.9% availability, RTO 4 hours, RPO 5 minutes", target_systems: "fraud decision service, data lake" });
    const [tension] = said(design, "loss-in-the-case-not-covered");
    expect(tension?.conflict).toMatch(/lost is (?:all that is stored|\d)/u);
    if (tension?.conflict.includes("all that is stored") === true) expect(tension.otherwise).toMatch(/about \$[\d,.]+ a month/u);
  });

  it("is silent where a failed night is repeated and nothing is promised", async () => {
    const NIGHTLY = { data_sources: "orders on PostgreSQL (80 GB)", data_volume: "2 GB per day", processing_requirements: "nightly sales report", sla_requirements: "a failed night is repeated the next morning" };
    expect(await ids(NIGHTLY)).not.toContain("loss-in-the-case-not-covered");
    expect(await ids({ ...NIGHTLY, processing_requirements: "weekly sales report" })).not.toContain("loss-in-the-case-not-covered");
  });
});

describe("bans and their price", () => {
  it("prices what a ban on Kubernetes or a product rules out by the design without it", async () => {
    const changes = { processing_requirements: "fraud scoring in real time; nightly training", technology_stack: "AWS, no Kinesis" };
    const design = await designOf(changes, true), free = await designOf({ ...changes, technology_stack: "AWS" });
    const found = said(design, "ban-and-its-price");
    expect(found).toHaveLength(1);
    expect(found[0]?.conflict).toContain("Kinesis");
    const difference = Math.round((design.cost.monthly.expected - free.cost.monthly.expected) * 100) / 100;
    expect(found[0]?.position).toContain(Math.abs(difference) < 1 ? "costs nothing" : difference > 0 ? "it costs" : "it saves");
    if (Math.abs(difference) >= 100) expect(found[0]?.position).toContain(Math.round(Math.abs(difference)).toLocaleString("en-GB"));
  });

  it("prices an order for open source only", async () => {
    const design = await designOf({ technical_requirements: "only open source software" }, true), free = await designOf({});
    const found = said(design, "ban-and-its-price");
    expect(found).toHaveLength(1);
    expect(found[0]?.position).toContain(`Against $${Math.round(free.cost.monthly.expected).toLocaleString("en-GB")} a month`);
    expect(found[0]?.position).toMatch(/it (?:costs|saves)/u);
  });

  it("is silent where nothing is ruled out, and where the ban changes no pick", async () => {
    expect(said(await designOf({}, true), "ban-and-its-price")).toEqual([]);
    expect(said(await designOf({ technology_stack: "AWS, no Cassandra" }, true), "ban-and-its-price")).toEqual([]);
  });
});

describe("freezes", () => {
  it("counts the people a hiring freeze leaves missing", async () => {
    const design = await designOf({ processing_requirements: "fraud scoring in real time; hourly dashboards; nightly training", team_capabilities: "2 data engineers, Python. Hiring freeze until next year" });
    const fte = design.cost.people?.fte ?? 0;
    // Two engineers give 30 % of their time: 0.6 FTE.
    const [tension] = said(design, "hiring-freeze-against-load");
    expect(fte).toBeGreaterThan(0.6);
    expect(tension?.conflict).toContain(`has 0.6: ${String(Math.round((fte - 0.6) * 10) / 10)} FTE are missing`);
  });

  it("says that it holds where the team suffices", async () => {
    const tension = await only({ data_sources: "orders on PostgreSQL (80 GB)", data_volume: "2 GB per day", processing_requirements: "nightly sales report", team_capabilities: "20 data engineers, Python. No new hires this year" }, "hiring-freeze-holds");
    expect(tension.conflict).toContain("the team has 6");
  });

  it.each(["code freeze from 15 November to 5 January", "no deployments during the Christmas trade"])("puts a %s beside the plan", async (words) => {
    const design = await designOf({ technical_requirements: words });
    const [tension] = said(design, "change-freeze-in-the-plan");
    const live = /(\d+)$/u.exec(design.plan[2]?.weeks ?? "")?.[1] ?? "";
    expect(tension?.conflict).toContain(`goes live in week ${live}`);
  });

  it("is silent without one", async () => {
    for (const changes of [{}, { technical_requirements: "frozen food is tracked from the ramp; freezers report every minute" }]) expect((await ids(changes)).filter((id) => id.includes("freeze"))).toEqual([]);
  });
});

describe("facts that decide and were not measured", () => {
  it("knows what rests on an assumption", async () => {
    const design = await designOf({ data_volume: "20 million events/day" });
    expect(isUnmeasured(design.facts, "recordBytes")).toBe(true);
    expect(isUnmeasured((await designOf({})).facts, "recordBytes")).toBe(false);
  });

  it("names a test and a week of the plan for each", async () => {
    const design = await designOf({ data_volume: "3 TB per day", processing_requirements: "nightly reports; weekly training", target_systems: "data warehouse, data lake, BI dashboards for 200 people", technology_stack: "Azure" });
    const last = (phase: number): string => /(\d+)$/u.exec(design.plan[phase - 1]?.weeks ?? "")?.[1] ?? "";
    for (const tension of said(design, "unmeasured-fact-decides")) {
      const [, week = "", phase = "1"] = /by the end of week (\d+) \(phase (\d)\)/u.exec(tension.position) ?? [];
      expect(week).toBe(last(Number(phase)));
      expect(tension.conflict).toMatch(/hangs on/u);
      expect(tension.otherwise.length).toBeGreaterThan(10);
    }
  });

  it("tests the slowest hop where a promise stands on unmeasured figures, by the end of phase 2", async () => {
    const design = await designOf({ data_sources: "payment events", processing_requirements: "fraud scoring in real time", target_systems: "fraud decision service", sla_requirements: "alerts no older than 2 seconds" });
    const found = said(design, "unmeasured-fact-decides").filter((tension) => tension.conflict.includes("the hops add up to"));
    const loose = design.assurance.latency.filter((line) => line.target <= 60_000 && (line.verdict === "at-risk" || (line.verdict === "met" && line.total > line.target / 4 && line.hops.every((hop) => hop.source.includes("unverified")))));
    expect(found).toHaveLength(Math.min(1, loose.length));
    for (const tension of found) expect(tension.position).toContain(`week ${/(\d+)$/u.exec(design.plan[1]?.weeks ?? "")?.[1] ?? ""}`);
  });

  it("sizes the stream for twice an assumed peak", async () => {
    const design = await designOf({ data_sources: "payment events", data_volume: "864 million events/day, 1 KB each", processing_requirements: "fraud scoring in real time", target_systems: "fraud decision service", technology_stack: "AWS, Kinesis, Amazon Managed Service for Apache Flink" });
    const found = said(design, "unmeasured-fact-decides").find((tension) => tension.conflict.includes("times the mean, which is assumed"));
    const part = design.components.find((item) => item.role === "stream-processing");
    const twice = Math.max(...design.sizing.filter((item) => item.id.startsWith(`${part?.id ?? ""}.unitsFor.`) && item.id.endsWith("PerSecond")).map((item) => Math.ceil((2 * (item.inputs["load"]?.value ?? 0)) / ((item.inputs["perUnit"]?.value ?? 1) * (item.inputs["utilisation"]?.value ?? 1)) - 1e-9)));
    expect(found?.otherwise).toBe(`At twice that peak it takes ${twice.toLocaleString("en-GB")}.`);
  });

  it("does not ask for the peak where it is stated", async () => {
    const design = await designOf({ data_sources: "payment events", data_volume: "40,000 events per second at peak, 10,000 on average, 1 KB each", processing_requirements: "fraud scoring in real time", target_systems: "fraud decision service" });
    expect(said(design, "unmeasured-fact-decides").filter((tension) => tension.conflict.includes("which is assumed"))).toEqual([]);
  });

  it("is silent where nothing is close", async () => {
    for (const changes of [{ data_sources: "orders on PostgreSQL (80 GB)", data_volume: "2 GB per day, 1 KB per record, growth of 5% a year", processing_requirements: "nightly sales report" }]) expect(await ids(changes)).not.toContain("unmeasured-fact-decides");
  });
});

describe("words that cost", () => {
  it("asks for what a line would need", async () => {
    const tension = await only({ technical_requirements: "a web application firewall, bot control and a yearly penetration test" }, "word-without-a-line");
    expect(tension.conflict).toContain("penetration test");
    expect(tension.otherwise).toContain("bought by the day");
  });

  it("names text messages to customers", async () => {
    const tension = await only({ target_systems: "data warehouse, SMS to 200,000 customers" }, "word-without-a-line");
    expect(tension.conflict).toContain("text messages");
  });

  it("adds up the lines of the words that have one", async () => {
    const design = await designOf({ compliance_needs: "PCI DSS", data_sources: "card authorisation messages", technical_requirements: "keys in an HSM" });
    const monthly = design.cost.lineItems.filter((line) => /hsm/u.test(`${line.id} ${line.component} ${line.technology} ${line.sku}`.toLowerCase())).reduce((sum, line) => sum + line.monthly, 0);
    const found = [...said(design, "word-with-its-line"), ...said(design, "word-without-a-line")];
    expect(monthly).toBeGreaterThan(0);
    expect(found.map((tension) => `${tension.conflict} ${tension.position}`).join(" ")).toContain(`hardware key module $${Math.round(monthly).toLocaleString("en-GB")} a month`);
  });

  it("is silent for words that are ruled out or absent", async () => {
    const words = (list: readonly string[]): string[] => list.filter((id) => id.startsWith("word-"));
    expect(words(await ids({}))).toEqual([]);
    expect(words(await ids({ technical_requirements: "no VPN and no CDN" }))).toEqual([]);
  });
});
