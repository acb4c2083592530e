/** Sentences of one document that must not speak against each other, on two briefs no rule was written for. */
import { beforeAll, describe, expect, it } from "vitest";
import { secondRegionOf } from "../../src/catalog/second-regions.js";
import type { Design } from "../../src/design/design.js";
import { generate, render } from "../../src/index.js";

const cooperative = {
  business_domain: "Credit cooperative, payments monitoring",
  data_sources: "Ledger on Oracle (1.8 TB), card authorisations from a switch over MQ, SWIFT files",
  data_volume: "600 transactions/s at peak, 200/s on average, 1.2 KB each",
  processing_requirements: "fraud scoring of card authorisations in real time, sanctions checks every hour",
  target_systems: "case management database, reporting warehouse",
  sla_requirements: "decision under 200 ms p99, 99.99% availability for scoring, RPO 0, RTO 15 minutes",
  compliance_needs: "DORA, PCI DSS, GDPR",
  technology_stack: "on-premises in two own data centres 30 km apart, OpenShift, no public cloud",
  team_capabilities: "18 engineers, Java and SQL, 4 platform engineers, 24/7 on-call",
  technical_requirements: "exactly-once for payments",
};
const startUp = {
  business_domain: "Booking software for gyms, subscription invoicing",
  data_sources: "Postgres production database on RDS (40 GB), Stripe, HubSpot",
  data_volume: "200k events per day, about 1 KB each",
  processing_requirements: "nightly revenue reports, customer health score every morning",
  target_systems: "one warehouse, dashboards for 10 people, reverse ETL to HubSpot",
  sla_requirements: "reports by 7 am, 99.5%",
  compliance_needs: "GDPR, SOC 2 next year",
  technology_stack: "AWS eu-west-1, no Kubernetes",
  team_capabilities: "2 engineers, Python and SQL",
  budget_constraints: "at most $1,500 a month",
};

let bank: Design, gym: Design;
const texts = new Map<Design, string>();
const slotOf = (design: Design, id: string): string => (design.slots as Readonly<Record<string, { readonly value: string }>>)[id]?.value ?? "";
const documentOf = (design: Design): string => texts.get(design) ?? "";
const lastWeek = (design: Design, phase: number): number => Number(/(\d+)$/u.exec(design.plan[phase - 1]?.weeks ?? "")?.[1] ?? 0);

beforeAll(async () => {
  bank = await generate(JSON.stringify(cooperative));
  gym = await generate(JSON.stringify(startUp));
  for (const design of [bank, gym]) texts.set(design, render(design, { format: "markdown" })[0]?.text ?? "");
}, 60_000);

describe("limits of callers", () => {
  it("follow the gateway's sizing and spare the flow's own decisions", () => {
    const sized = bank.sizing.find((item) => item.id === "api-gateway.queriesPerSecond")?.value ?? 0;
    expect(sized).toBeGreaterThan(100);
    expect(slotOf(bank, "security.access-controls.api-security")).toMatch(new RegExp(`${String(Math.ceil(sized))} requests/s of .* never refused`, "u"));
    for (const design of [bank, gym]) expect(slotOf(design, "security.access-controls.api-security")).not.toMatch(/\b0 (?:records|requests)\/|busiest hour/u);
  });
});

describe("what the compute starts", () => {
  it("is packed and kept in a registry where it starts images only", () => {
    const chosen = (topic: string): readonly string[] => gym.decisions.find((item) => item.id === topic)?.chosen.map((item) => item.id) ?? [];
    expect(chosen("compute")).toEqual(["aws-fargate"]);
    expect(chosen("containerization")).not.toContain("no-containers");
    expect(chosen("artifact-registry")).not.toEqual([]);
    expect(documentOf(gym)).not.toMatch(/nothing needs an image/u);
  });
});

describe("the plan", () => {
  it("shows how its weeks follow and observes no longer than its phase", () => {
    for (const design of [bank, gym]) {
      const words = design.plan[0]?.tasks.find((task) => task.startsWith("Effort")) ?? "";
      const weeks = [...words.matchAll(/([\d.]+) by ([\d.]+) = (\d+) week(s?)( \(least)?/gu)];
      expect(weeks).toHaveLength(3);
      for (const [index, match] of weeks.entries()) {
        const [, work, people, length, , least] = match;
        expect(lastWeek(design, index + 1) - (index === 0 ? 0 : lastWeek(design, index))).toBe(Number(length));
        if (least === undefined) expect(Math.abs(Number(work) / (Number(people) * 0.7) - Number(length) + 0.5)).toBeLessThanOrEqual(0.65);
      }
      const days = Number(/(\d+) days (?:at|without)/u.exec(design.plan[3]?.exit ?? "")?.[1]);
      expect(days).toBeLessThanOrEqual((lastWeek(design, 4) - lastWeek(design, 3)) * 7);
    }
  });

  it("takes a start-up on managed services no more than two months to go live", () => {
    expect(lastWeek(gym, 3)).toBeGreaterThanOrEqual(4);
    expect(lastWeek(gym, 3)).toBeLessThanOrEqual(8);
    expect(lastWeek(bank, 3)).toBeGreaterThan(lastWeek(gym, 3));
  });

  it("tests the stated percentile and breaks what the promise hangs on", () => {
    expect(bank.plan[1]?.tasks.join(" ")).toMatch(/p99 under 200 ms/u);
    const broken = bank.plan[3]?.tasks.find((task) => task.startsWith("Break on purpose")) ?? "";
    expect(broken).toMatch(/loss of one site/u);
    expect(broken).toMatch(/without one broker/u);
    expect(broken).not.toMatch(/SFTP/u);
  });
});

describe("change control of two people", () => {
  it("has one answer: the other engineer", () => {
    expect(slotOf(gym, "security.audit-and-compliance.change-management")).toMatch(/other of the 2 engineers approves/u);
    expect(slotOf(gym, "standards.code-standards.code-review")).toMatch(/by the other engineer/u);
    expect(documentOf(gym)).not.toMatch(/someone outside the team is enforced|the author merges/u);
  });
});

describe("words about parts that are absent", () => {
  it("do not appear", () => {
    const text = documentOf(gym);
    expect(text).not.toMatch(/devices reach|Event log and operational stores|dead-letter topic|generate again|src\/catalog/u);
    expect(documentOf(bank)).not.toMatch(/several zones|Active-active|two regions|flow need |src\/catalog/u);
    expect(text).not.toMatch(/\b(\w[\w ]*) and \1 \(data load tool\)|team class/u);
    for (const design of [bank, gym]) expect(slotOf(design, "standards.code-standards.documentation")).not.toMatch(/^.*3 data products \(\w+ and \w+\)/u);
  });
});

describe("place and person", () => {
  it("names the second region inside the residency, or none", () => {
    expect(secondRegionOf("eu-west-1", "EU")).toBe("eu-central-1");
    expect(secondRegionOf("eu-central-1", "DE")).toBeUndefined();
    expect(secondRegionOf("germanywestcentral", "DE")).toBe("germanynorth");
    expect(secondRegionOf("nowhere-1", "")).toBeUndefined();
    const place = gym.assurance.compliance.find((line) => /other regions denied/u.test(JSON.stringify(line)));
    expect(JSON.stringify(place)).toMatch(/eu-west-1 and eu-central-1 \(copies\)/u);
    expect(slotOf(gym, "resilience.backup-and-recovery.data-backup")).toMatch(/eu-central-1/u);
  });

  it("passes an erasure on and makes contracts with parties, not with libraries", () => {
    expect(documentOf(gym)).toMatch(/The request also goes to Stripe(?:,| and) HubSpot/u);
    expect(documentOf(gym)).toMatch(/Contracts with [^|]*Amazon Web Services/u);
    expect(documentOf(gym)).not.toMatch(/Contracts with [^|]*(?:DuckDB|Amazon S3)/u);
  });
});

describe("a promise with a clock", () => {
  it("counts late runs, and says that nobody reads the alarm", () => {
    expect(slotOf(gym, "monitoring.pipeline-dashboards.sla-compliance") || documentOf(gym)).toMatch(/99\.5 % of runs\s+\(1\.8 late a year\)/u);
    expect(gym.tensions.map((tension) => tension.code)).toContain("tension/deadline-before-anyone-is-up");
  });
});

describe("two own sites without loss", () => {
  it("keeps two copies a site, one writer and a way to a majority", () => {
    expect(slotOf(bank, "resilience.redundancy-strategies.multi-az")).toMatch(/four copies, two a site.*tie-breaker at a third place/u);
    expect(slotOf(bank, "resilience.redundancy-strategies.multi-region")).toMatch(/one writer at a time/u);
    expect(documentOf(bank)).not.toMatch(/newer event time wins/u);
  });
});
