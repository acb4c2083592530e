/** "Met by design" is said only where the part named for a duty can do that very duty. */
import { describe, expect, test } from "vitest";
import type { RecoveryLine } from "../../src/assurance/assurance.js";
import { complianceLines } from "../../src/assurance/compliance.js";
import { allPractices, allTechnologies } from "../../src/catalog/index.js";
import { allRegimes, regimeById } from "../../src/catalog/regimes/index.js";
import type { Regime } from "../../src/catalog/regime.js";
import type { FactValue } from "../../src/facts/fact.js";
import { generate } from "../../src/index.js";
import { decisionsOf, factsOf } from "../design/control-context.js";

const technologies = new Map(allTechnologies.map((item) => [item.id, item])), practices = new Map(allPractices.map((item) => [item.id, item]));
const lookups = { technology: (id: string) => technologies.get(id), practice: (id: string) => practices.get(id) };
const of = (...ids: string[]): Regime[] => ids.map(regimeById).filter((regime) => regime !== undefined);

const CHOSEN: Readonly<Record<string, readonly string[]>> = {
  "key-management": ["aws-kms"], "lake-storage": ["amazon-s3"], warehouse: ["amazon-redshift"], monitoring: ["amazon-cloudwatch"], "log-aggregation": ["amazon-cloudwatch"], identity: ["aws-iam-identity-center"], "event-log": ["amazon-msk"],
  "stream-processing": ["amazon-managed-flink"], "batch-processing": ["amazon-emr-serverless"], "sql-transformation": ["dbt-core"], masking: ["tokenise-at-ingest"], "change-management": ["segregated-approval"], "metadata-catalog": ["aws-glue-catalog"],
  "data-quality": ["great-expectations"], "infrastructure-as-code": ["opentofu"], "erasure-method": ["delete-and-compact", "tombstones"], "in-processing-protection": ["job-isolation"], "backup-method": ["scheduled-snapshots"], backup: ["aws-backup"],
  "multi-region": ["one-region"], "recovery-strategy": ["single-region-multi-az"], "network-security": ["security-groups"], authentication: ["multi-factor"], authorization: ["role-based-access"], "cloud-platform": ["aws-only"],
};
const FACTS: Readonly<Record<string, FactValue>> = { hasCloud: true, platform: "aws", region: "eu-central-1", coldYears: 7, warmMonths: 12, hotDays: 7 };

/** The row of a duty under these choices. */
function row(regime: string, reference: string, over: Readonly<Record<string, readonly string[]>> = {}, facts: Readonly<Record<string, FactValue>> = {}, recovery: readonly RecoveryLine[] = []) {
  const found = complianceLines(of(regime), factsOf({ ...FACTS, ...facts }), decisionsOf({ ...CHOSEN, ...over }), lookups, undefined, recovery).find((line) => line.reference === reference);
  if (found === undefined) throw new Error(`${regime} has no row ${reference}`);
  return found;
}

describe("what no component can do", () => {
  test("a report to an authority is made by the firm, whatever watches the platform (MiFIR Art. 26, MiCA Art. 92)", () => {
    const report = row("mifid-ii", "MiFIR Art. 26");
    expect(report).toMatchObject({ status: "by you", element: "reporting" });
    expect(report.designElement).not.toContain("cloudwatch");
    expect(row("mica", "Art. 92(1), RTS 2025/885").status).toBe("by you");
  });
  test("registers, policies and papers stay with people although a product of the design could hold them", () => {
    for (const [regime, reference] of [["dora", "Art. 28(3)"], ["dora", "Art. 8(1)"], ["gdpr", "Art. 30"], ["nis2", "Art. 21(2)(h)"], ["iso-27001", "A.8.24"], ["ccpa", "11 CCR 7101(a)"], ["21-cfr-part-11", "11.200"], ["psd2", "RTS 2018/389"], ["eu-ai-act", "Art. 18(1)"], ["eu-ai-act", "Art. 15(1)"]] as const)
      expect(row(regime, reference).status, `${regime} ${reference}`).toBe("by you");
  });
  test("consent on a device is asked before the collector, not in the warehouse (ePrivacy Art. 5(3))", () => {
    expect(row("eprivacy", "Art. 5(3)")).toMatchObject({ status: "by you", element: "device-consent", components: [] });
    expect(row("eprivacy", "Art. 5(3)").verifier).toContain("nothing stored or sent before the choice");
  });
  test("sensors are calibrated outside the platform (GDP 9.2)", () => expect(row("eu-gdp", "3.2.1")).toMatchObject({ status: "by you", element: "equipment" }));
  test("no duty whose words are an act towards somebody is met by design in any regime", () => {
    const lines = complianceLines(allRegimes, factsOf(FACTS), decisionsOf(CHOSEN), lookups);
    const act = /\b(?:notif(?:y|ied)|report(?:ed|s)? (?:transactions|incidents|without)|agreement|contracts?\b|policy for|register of|published)\b/iu;
    expect(lines.filter((line) => line.status === "met by design" && act.test(line.obligation)).map((line) => `${line.regime} ${line.reference}: ${line.obligation}`)).toEqual([]);
  });
});

describe("what the chosen product cannot do", () => {
  test("memory encryption on managed engines is not claimed; on machines of one's own and on Dataproc it is (DORA RTS Art. 6(2))", () => {
    const confidential = { "in-processing-protection": ["confidential-computing"] };
    const managed = row("dora", "RTS risk Art. 6(2)", confidential);
    expect(managed.status).toBe("by you");
    expect(managed.designElement).toMatch(/^Memory encryption is not offered by amazon-managed-flink, amazon-emr-serverless/u);
    expect(managed.designElement).not.toContain("dbt");
    const own = { ...confidential, "stream-processing": ["apache-flink"], "batch-processing": ["apache-spark"], "sql-transformation": [], warehouse: [] };
    expect(row("dora", "RTS risk Art. 6(2)", own).status).toBe("met by design");
    expect(row("dora", "RTS risk Art. 6(2)", { ...own, "batch-processing": ["google-dataproc"] }).status).toBe("met by design");
    expect(row("dora", "RTS risk Art. 6(2)", { ...own, "batch-processing": ["google-dataproc-serverless"] })).toMatchObject({ status: "by you" });
  });
  test("segregated processing answers the article's other half", () => expect(row("dora", "RTS risk Art. 6(2)")).toMatchObject({ status: "met by design" }));
  test("a metrics store keeps no access log", () => {
    const metrics = row("pci-dss", "10.5.1", { "log-aggregation": [], monitoring: ["prometheus"] });
    expect(metrics).toMatchObject({ status: "by you" });
    expect(metrics.designElement).toContain("keeps metrics, not logs");
    expect(row("pci-dss", "10.5.1").status).toBe("met by design");
  });
  test("a catalog of tables traces no columns", () => {
    expect(row("bcbs-239", "Principles 2-3")).toMatchObject({ status: "by you" });
    expect(row("bcbs-239", "Principles 2-3").designElement).toContain("traces no columns");
    expect(row("bcbs-239", "Principles 2-3", { "metadata-catalog": ["microsoft-purview"] }).status).toBe("met by design");
  });
  test("without object lock a trail can still be changed", () => {
    expect(row("sec-17a-4", "17a-4(f)").status).toBe("met by design");
    expect(row("sec-17a-4", "17a-4(f)", { "lake-storage": [] })).toMatchObject({ status: "by you" });
  });
  test("masks on read leave the card number readable in the store (PCI DSS 3.5.1.2)", () => {
    expect(row("pci-dss", "3.5.1.2").status).toBe("met by design");
    expect(row("pci-dss", "3.5.1.2", { masking: ["column-masking"] })).toMatchObject({ status: "by you" });
  });
  test("own merge separates no duties (SOX)", () => {
    const reference = "6.5.1, 6.5.4";
    expect(row("pci-dss", reference).status).toBe("met by design");
    expect(row("pci-dss", reference, { "change-management": ["automated-gates"] })).toMatchObject({ status: "not met" });
  });
  test("snapshots beside the store are no distant backup; several zones are no alternate site", () => {
    expect(row("nis2", "Art. 21(2)(c); annex 4.2").status).toBe("by you");
    expect(row("nis2", "Art. 21(2)(c); annex 4.2", { "backup-method": ["scheduled-snapshots", "immutable-copy"] }).status).toBe("met by design");
    expect(row("nis2", "Art. 21(2)(c); annex 4.2", { "cross-region-replication": ["no-replication"] }).status).toBe("by you");
    expect(row("fedramp-moderate", "CP-6, CP-7").status).toBe("not met");
    expect(row("fedramp-moderate", "CP-6, CP-7", { "multi-region": ["active-passive-regions"], "recovery-strategy": ["warm-standby"] }).status).toBe("met by design");
  });
  test("a log that cannot take one person out forgets everyone in time, or the duty is not met (GDPR Art. 17)", () => {
    const reference = "Art. 12(3), 17", kinesis = { "event-log": ["amazon-kinesis"] };
    expect(row("gdpr", reference).designElement).toContain("Tombstones in compacted topics");
    const short = row("gdpr", reference, kinesis);
    expect(short.status).toBe("met by design");
    expect(short.designElement).toContain("amazon-kinesis forgets everyone after 7 days");
    expect(short.designElement).not.toContain("Tombstones");
    expect(row("gdpr", reference, kinesis, { hotDays: 90 }).status).toBe("not met");
    expect(row("gdpr", reference, { ...kinesis, "erasure-method": ["crypto-shredding"] }, { hotDays: 90 }).status).toBe("met by design");
  });
  test("keys of one's own only on stores that take them", () => {
    const text = row("gdpr", "Art. 32(1)(a)", { warehouse: ["microsoft-fabric"] }).designElement;
    expect(text).toContain("customer-managed keys on amazon-s3");
    expect(text).toContain("keys of the maker on microsoft-fabric");
  });
  test("stores on own machines have no provider to attest", () => {
    const own = { "lake-storage": ["ceph"], warehouse: [], "event-log": ["apache-kafka"] };
    expect(row("sox", "s. 404, outsourced services").status).toBe("by provider");
    expect(row("sox", "s. 404, outsourced services", own).status).toBe("by you");
    expect(row("secnumcloud", "19.6.a").status).toBe("not met");
  });
});

describe("places, periods and times", () => {
  test("the region lies in the place, on the law's terms, or outside", () => {
    const european = { monitoring: [], "log-aggregation": ["amazon-cloudwatch"] };
    expect(row("gdpr", "Art. 44-46", european).status).toBe("met by design");
    expect(row("gdpr", "Art. 44-46", { "log-aggregation": ["grafana-cloud"] })).toMatchObject({ status: "by you" });
    expect(row("gdpr", "Art. 44-46", european, { region: "us-east-1" }).status).toBe("by you");
    expect(row("hds", "EXI 28", european, { region: "us-east-1" }).status).toBe("not met");
    expect(row("rbi", "Circular of 2018-04-06", european).status).toBe("not met");
  });
  test("an archive shorter than the law's term does not meet it; papers are not in it at all", () => {
    expect(row("mifid-ii", "MiFIR Art. 25").status).toBe("met by design");
    const short = row("mifid-ii", "MiFIR Art. 25", {}, { coldYears: 0, warmMonths: 13 });
    expect(short).toMatchObject({ status: "not met", designElement: "amazon-s3 is planned to keep the data 1.1 years, not 5" });
    expect(row("eu-ai-act", "Art. 18(1)").designElement).toContain("the flows do not write them");
  });
  test("recovery objectives the arithmetic misses are not met, and a law's own limit counts", () => {
    const line = (rto: number, verdict: "met" | "not-met"): RecoveryLine => ({ flow: "settlement", rtoTarget: 60, rpoTarget: 0, strategy: "warm-standby", rto, rpo: 0, steps: [], verdict });
    expect(row("dora", "Art. 12(6)", {}, {}, [line(30, "met")]).status).toBe("met by design");
    expect(row("dora", "Art. 12(6)", {}, {}, [line(90, "not-met")])).toMatchObject({ status: "not met" });
    const notice = (rto: number) => complianceLines(of("mas-trm"), factsOf(FACTS), decisionsOf(CHOSEN), lookups, undefined, [line(rto, "met")]).find((item) => item.element === "recovery");
    expect(notice(200)?.status).toBe("met by design");
    expect(notice(300)?.status).toBe("not met");
  });
});

describe("in a design", () => {
  test("an exchange on managed engines: no engine is said to encrypt memory, and no monitoring tool to report", async () => {
    const design = await generate({
      business_domain: "crypto-asset exchange in Germany", data_sources: "order book events (Kafka), wallet ledger (PostgreSQL 500 GB)", data_volume: "20,000 events per second, 120 bytes each", processing_requirements: "market-abuse patterns within 10 seconds; end-of-day reconciliation",
      target_systems: "surveillance console for 25 analysts", compliance_needs: "MiCA, MiFID II, GDPR, DORA", technology_stack: "AWS eu-central-1, managed services only", team_capabilities: "14 engineers, Java, 24/7 on call",
    }, { conflicts: false });
    const engines = new Set(["apache-flink", "spark-structured-streaming", "kafka-streams", "risingwave", "apache-spark", "google-dataproc"]);
    const protection = design.decisions.find((item) => item.id === "in-processing-protection"), used = design.decisions.filter((item) => item.id === "stream-processing" || item.id === "batch-processing").flatMap((item) => item.chosen.map((one) => one.id));
    expect(used.some((id) => engines.has(id))).toBe(false);
    expect(protection?.chosen.map((item) => item.id)).not.toContain("confidential-computing");
    expect(Object.values(design.slots).map((slot) => slot.value).join(" ")).not.toContain("encrypted memory");
    const watching = new Set(design.components.filter((item) => item.role === "monitoring" || item.role === "log-aggregation").map((item) => item.id));
    for (const line of design.assurance.compliance.filter((item) => item.element === "reporting")) expect(line.components.some((id) => watching.has(id)), line.reference).toBe(false);
  }, 60_000);
});
