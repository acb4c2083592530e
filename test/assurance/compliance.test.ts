import { beforeAll, describe, expect, test } from "vitest";
import { appliedParameters, complianceLines, elementLines, statedIn } from "../../src/assurance/compliance.js";
import { mergedParameters, originOf, parameterValue } from "../../src/assurance/parameters.js";
import { regimeConflicts } from "../../src/assurance/regime-conflicts.js";
import { CATALOG_AS_OF } from "../../src/catalog/as-of.js";
import type { Regime } from "../../src/catalog/regime.js";
import { allRegimes, regimeById } from "../../src/catalog/regimes/index.js";
import type { Design } from "../../src/design/design.js";
import { generate, render } from "../../src/index.js";
import { decisionsOf, factsOf } from "../design/control-context.js";
import { component } from "../sizing/fixtures.js";
import { randomBrief } from "../support/random-brief.js";

const of = (...ids: string[]): Regime[] => ids.map(regimeById).filter((regime) => regime !== undefined);
const nothing = { technology: () => undefined, practice: () => undefined };
const chosen = decisionsOf({ "key-management": ["aws-kms"], "lake-storage": ["amazon-s3"], warehouse: ["amazon-redshift"], monitoring: ["amazon-cloudwatch"], identity: ["aws-iam-identity-center"], "erasure-method": ["delete-and-compact"] });
const topology = { components: [component("key-management", "aws-kms", "key-management"), component("lake-storage", "amazon-s3", "lake-storage"), component("warehouse", "amazon-redshift", "warehouse"), component("monitoring", "amazon-cloudwatch", "monitoring")], connections: [], paths: {} };
const rows = (...ids: string[]) => complianceLines(of(...ids), factsOf({ hasCloud: true, region: "eu-central-1" }), chosen, nothing, topology);

/** Regime, reference, element, parameter and value; read off the texts by hand. */
const EXPECTED: readonly (readonly [regime: string, reference: string, element: string, key?: string, value?: number | string])[] = [
  ["gdpr", "Art. 12(3), 17", "erasure", "erasureDays", 30], ["gdpr", "Art. 33(1)", "breach-notice", "breachNoticeHours", 72], ["gdpr", "Art. 35", "impact-assessment"], ["gdpr", "Art. 30", "catalog"],
  ["uk-gdpr", "UK GDPR Art. 33", "breach-notice", "breachNoticeHours", 72],
  ["ccpa", "1798.105, 1798.130(a)(2)", "erasure", "erasureDays", 45], ["ccpa", "11 CCR 7101(a)", "audit-log", "auditLogMonths", 24],
  ["hipaa", "164.316(b)(2)(i)", "audit-log", "auditLogMonths", 72], ["hipaa", "164.408", "breach-notice", "breachNoticeHours", 1440], ["hipaa", "164.308(b)(1), 164.314(a)", "contract"],
  ["pci-dss", "10.5.1", "audit-log", "auditLogMonths", 12], ["pci-dss", "8.2.8", "sessions", "sessionTimeoutMinutes", 15], ["pci-dss", "3.5.1.2", "field-encryption"], ["pci-dss", "11.3", "vulnerabilities", "vulnerabilityScanDays", 90],
  ["sox", "s. 802; 17 CFR 210.2-06", "audit-log", "auditLogMonths", 84],
  ["dora", "RTS incidents Art. 5(1)(a)", "breach-notice", "breachNoticeHours", 4], ["dora", "Art. 11(6)(a)", "continuity-test", "recoveryTestMonths", 12], ["dora", "Art. 28(8)", "exit-plan"],
  ["nis2", "Art. 23(4)(a)", "breach-notice", "breachNoticeHours", 24], ["nis2", "Art. 23(4)(d)", "incident-response", "finalReportDays", 30],
  ["nydfs-500", "500.6(a)(1), (b)", "records", "recordRetentionYears", 5], ["sec-17a-4", "17a-4(a)-(b)", "records", "recordRetentionYears", 6], ["mifid-ii", "MiFIR Art. 25", "records", "recordRetentionYears", 5],
  ["eu-ai-act", "Art. 19(1), 26(6)", "audit-log", "auditLogMonths", 6], ["eu-ai-act", "Art. 18(1)", "records", "recordRetentionYears", 10],
  ["glba", "314.4(c)(6)(i)", "retention", "personalDataMaxYears", 2],
];

describe("rows", () => {
  test.each(EXPECTED.map((row) => [row] as const))("%j", ([regime, reference, element, key, value]) => {
    const found = rows(regime).filter((line) => line.reference.startsWith(reference) && line.element === element && (key === undefined || line.parameter?.key === key));
    expect(found.length).toBeGreaterThan(0);
    if (key !== undefined) expect(found.map((line) => line.parameter?.value)).toContain(value);
    for (const line of found) expect(line.source).not.toBe("");
  });
  test("every regime of the catalog yields rows, each with reference, owner, verifier and source", () => {
    for (const regime of allRegimes) {
      const own = rows(regime.id);
      expect(own.length, regime.id).toBe(regime.obligations.length);
      expect(own.length, regime.id).toBeGreaterThan(0);
      for (const line of own) for (const text of [line.reference, line.obligation, line.designElement, line.owner, line.verifier, line.source, line.force]) expect(text, `${regime.id} ${line.reference}`).not.toBe("");
      if (regime.statusSource !== undefined) expect(regime.sources[regime.statusSource]?.url, regime.id).toMatch(/^https:/u);
    }
  });
  test("a number of its own is answered by that number", () => {
    const pci = rows("pci-dss");
    expect(pci.find((line) => line.reference === "8.2.6")?.designElement).toContain("90 days");
    expect(pci.find((line) => line.reference === "11.4")?.designElement).toBe("Penetration and segmentation test every 12 months; finds become tickets");
    expect(pci.find((line) => line.parameter?.key === "auditLogHotMonths")?.designElement).toContain("3 months searchable");
  });
  test("where another regime is stricter the row says which number is used and why", () => {
    const line = rows("gdpr", "ccpa").find((item) => item.regime === "ccpa" && item.parameter?.key === "erasureDays");
    expect(line?.parameter).toMatchObject({ value: 45, applied: { value: 30, reason: "the shortest of GDPR 30 and CCPA/CPRA 45 days" } });
    expect(rows("gdpr").find((item) => item.parameter?.key === "erasureDays")?.parameter).not.toHaveProperty("applied");
  });
  test("two authorities, two clocks: DORA's 4 hours do not stand for the 72 of GDPR", () => {
    const both = rows("gdpr", "dora").filter((item) => item.parameter?.key === "breachNoticeHours");
    expect(both.map((item) => [item.regime, item.parameter?.value, item.parameter?.applied])).toEqual([["gdpr", 72, undefined], ["dora", 4, undefined]]);
    expect(both[0]?.designElement).toContain("72 h towards data protection authority");
    expect(both[1]?.designElement).toContain("4 h towards financial supervisor");
    const listed = appliedParameters(mergedParameters(of("gdpr", "dora"))).filter((item) => item.key === "breachNoticeHours");
    expect(listed.map((item) => [item.label, item.value, item.regime])).toEqual([["notice to financial supervisor", 4, "dora"], ["notice to data protection authority", 72, "gdpr"]]);
  });
  test("duties of people stay with people, attestations with the provider", () => {
    expect(rows("gdpr").find((line) => line.element === "contract")).toMatchObject({ status: "by you", components: [] });
    expect(rows("gdpr").find((line) => line.element === "erasure")).toMatchObject({ status: "met by design", components: ["lake-storage", "warehouse"] });
    expect(rows("sox").find((line) => line.element === "provider-attestation")?.status).toBe("by provider");
  });
});

describe("dates as of the catalog", () => {
  const text = (id: string): string => regimeById(id)?.status ?? "";
  test("what is in force, superseded and postponed", () => {
    expect(text("dora")).toContain("2025-01-17");
    expect(text("pci-dss")).toMatch(/4\.0\.1 is current.*2025-01-01.*4\.0 ended 2024-12-31.*future-dated requirements apply since 2025-03-31/u);
    expect(text("nis2")).toContain("Germany since 2025-12-06");
    expect(text("eu-ai-act")).toMatch(/2025-02-02.*2025-08-02.*2026-08-02.*2027-12-02.*2028-08-02/u);
    expect(text("iso-27001")).toContain("2013 edition ended in October 2025");
    expect(text("us-state-privacy")).toMatch(/Virginia 2023-01.*Maryland 2025-10.*Rhode Island 2026-01/u);
    expect(text("hipaa")).toContain("not final");
  });
  test("a duty that binds later says from when, and only such a duty does", () => {
    for (const regime of allRegimes) for (const { from, reference } of regime.obligations) if (from !== undefined) expect(from > CATALOG_AS_OF, `${regime.id} ${reference}`).toBe(true);
    const ai = rows("eu-ai-act");
    expect(ai.find((line) => line.reference === "Art. 12(1)")?.appliesFrom).toBe("2027-12-02");
    expect(ai.find((line) => line.reference === "Art. 4")).not.toHaveProperty("appliesFrom");
    expect(originOf(mergedParameters(of("eu-ai-act")), "auditLogMonths")).toBe("EU AI Act Art. 19(1), 26(6), from 2027-12-02");
  });
});

describe("parameters", () => {
  test("the stricter of two, with all claims kept", () => {
    const merged = mergedParameters(of("gdpr", "ccpa", "sox"));
    expect(merged.erasureDays).toMatchObject({ value: 30, regime: "gdpr", claims: [{ regime: "gdpr", value: 30 }, { regime: "ccpa", value: 45 }] });
    expect(merged.auditLogMonths).toMatchObject({ value: 84, regime: "sox", reason: "the longest of SOX 84 and GDPR 12, CCPA/CPRA 24 months" });
  });
  test("without a row a proposal: 12 months of review where nothing binds, 6 where a regime is in scope", () => {
    expect([parameterValue({}, "accessReviewMonths", false), parameterValue({}, "accessReviewMonths", true)]).toEqual([12, 6]);
    expect(parameterValue(mergedParameters(of("fedramp-high")), "accessReviewMonths", true)).toBe(1);
  });
  test("`usedIn` keeps the slots that state the number", () => {
    const one = { key: "breachNoticeHours", label: "", value: 1440, unit: "hours", regime: "hipaa", reference: "", force: "", origin: "", reason: "", claims: [], usedIn: ["a", "b", "c"] };
    expect(statedIn([one], { a: { value: "within 60 days" }, b: { value: "within 72 h" }, c: { value: "1440 h" } })[0]?.usedIn).toEqual(["a", "c"]);
  });
});

describe("conflicts", () => {
  const all = (...ids: string[]) => regimeConflicts(of(...ids), mergedParameters(of(...ids)));
  test("one regime has none with itself", () => { for (const regime of allRegimes) expect(all(regime.id).filter((item) => item.regimes.length < 2 && !item.conflict.includes("years")), regime.id).toEqual([]); });
  test("erasure against records: the exemption is named", () => expect(all("gdpr", "sec-17a-4")[0]).toMatchObject({ regimes: ["gdpr", "sec-17a-4"], source: "GDPR Art. 17(3)(b); CCPA 1798.105(d)" }));
  test("DORA goes before NIS2", () => expect(all("dora", "nis2").map((item) => item.source)).toContain("DORA Art. 1(2); NIS2 Art. 4"));
  test("five years of records against two of personal data", () => expect(all("mifid-ii", "glba")[0]?.position).toBe("Personal fields go after 2 years unless the record itself must name the person; the record stays 5 years without them."));
  test("one incident, two clocks: both authorities stand in the position", () => {
    const clocks = all("gdpr", "dora").find((item) => item.conflict.includes("several clocks"));
    expect(clocks?.position).toContain("financial supervisor within 4 hours (DORA RTS incidents Art. 5(1)(a))");
    expect(clocks?.position).toContain("data protection authority within 72 hours (GDPR Art. 33(1))");
    expect(all("gdpr").some((item) => item.conflict.includes("several clocks"))).toBe(false);
  });
  test("EU and China: one stack each", () => expect(all("gdpr", "pipl").find((item) => item.conflict.startsWith("place of data"))?.position).toContain("one stack for each"));
});

describe("in a design", () => {
  let design: Design, text = "";
  beforeAll(async () => {
    design = await generate({ business_domain: "Retail bank in Germany, payments and fraud", data_sources: "core banking (Oracle), card authorisations (Kafka)", data_volume: "20 GB/day", processing_requirements: "Real-time fraud scoring, nightly settlement reports", compliance_needs: "GDPR, PCI DSS, DORA, SOX, MiFID II", technology_stack: "AWS" }, { conflicts: false });
    text = render(design, { format: "markdown" })[0]?.text ?? "";
  }, 60_000);

  test("rows name components that exist, and the list by element is their inverse", () => {
    const ids = new Set(design.components.map((item) => item.id));
    const { compliance, elements } = design.assurance;
    for (const line of compliance) for (const id of line.components) expect(ids.has(id), id).toBe(true);
    expect(elements).toEqual(elementLines(compliance, design));
    expect(elements.flatMap((item) => item.obligations).length).toBe(compliance.reduce((sum, line) => sum + line.components.length, 0));
    expect(elements.find((item) => item.component === "key-management")?.obligations.map((duty) => duty.reference)).toContain("3.6.1, 3.7.4");
  });
  test("the sections use the numbers of the rows", () => {
    const stated = Object.fromEntries(design.assurance.parameters.map((item) => [item.key, item]));
    expect(stated["auditLogMonths"]).toMatchObject({ value: 84, regime: "sox" });
    expect(design.facts["auditLogMonths"]?.value).toBe(84);
    expect(stated["auditLogMonths"]?.usedIn).toEqual(["security.audit-and-compliance.access-logging", "governance.retention-policies.audit-logs"]);
    expect(stated["accessReviewMonths"]).toMatchObject({ value: 3, regime: "sox" });
    expect(design.slots["security.access-controls.authorization"]?.value).toContain("every 3 months");
    expect(design.slots["security.data-encryption.key-management"]?.value).toContain("12 months");
    expect(design.slots["governance.privacy-controls.right-to-deletion"]?.value).toContain("30 days (GDPR Art. 12(3), 17)");
  });
  test("five years of orders and transactions are priced as an archive, by an assumption the brief can take back", () => {
    expect(design.facts["coldYears"]?.value).toBe(5);
    expect(design.assumptions.find((item) => item.id === "ASM-record-years")?.reason).toContain("MiFIR Art. 25");
  });
  test("German books: named with ten years for a bank, and not applied", () => {
    expect(design.assurance.statutory.map((item) => [item.country, item.years])).toEqual([["DE", 10], ["DE", 10], ["DE", 6]]);
    expect(design.findings.find((item) => item.code === "statutory-retention")?.message).toContain("Not applied");
  });
  test("the document shows both ways", () => {
    expect(text).toContain("#### By element");
    expect(text).toContain("#### Numbers these rows set");
    expect(text).toContain("#### Where regimes pull apart");
    expect(text).toContain("the longest of SOX 84 and GDPR 12");
  });
});

describe("what the brief and the law of a country say", () => {
  const base = { business_domain: "Hospital group in Germany", data_sources: "lab system (HL7), billing (SAP)", data_volume: "5 GB/day", processing_requirements: "nightly reports", technology_stack: "AWS" };
  const make = (compliance_needs: string, over = {}) => generate({ ...base, compliance_needs, ...over }, { conflicts: false });
  test("a stated term longer than the regime's is used; a shorter one is not", async () => {
    const longer = await make("GDPR; audit logs kept for 6 years"), shorter = await make("GDPR, keep audit trails for 6 months");
    expect([longer.facts["auditLogMonths"]?.value, shorter.facts["auditLogMonths"]?.value]).toEqual([72, 12]);
    expect(longer.assurance.parameters.find((item) => item.key === "auditLogMonths")).toMatchObject({ value: 72, regime: "brief", reason: "the brief asks for 72 months, longer than GDPR 12" });
    expect(longer.slots["governance.retention-policies.audit-logs"]?.value).toContain("72 months");
    expect(longer.assurance.compliance.find((line) => line.element === "audit-log")?.designElement).toContain("72 months");
  }, 60_000);
  test("billing in Germany: 10, 8 and 6 years named with their sources, none applied; nothing where neither place nor records are named", async () => {
    const hospital = await make("GDPR");
    expect(hospital.assurance.statutory.map((item) => [item.years, item.source === "unverified"])).toEqual([[10, false], [8, false], [6, false]]);
    expect(hospital.facts["coldYears"]?.value).toBe(0);
    expect((await make("GDPR", { business_domain: "Hospital group" })).assurance.statutory).toEqual([]);
    expect((await make("GDPR", { data_sources: "lab system (HL7), wearables" })).assurance.statutory).toEqual([]);
  }, 60_000);
  test("an insurer in Germany keeps vouchers ten years", async () => {
    const insurer = await make("GDPR", { business_domain: "Insurance company in Germany, motor claims", data_sources: "policy administration, claims, payments" });
    expect(insurer.assurance.statutory.map((item) => item.what)).toContain("accounting vouchers of banks, insurers and securities firms");
    expect(insurer.assurance.statutory.map((item) => item.what)).not.toContain("accounting vouchers and invoices");
  }, 60_000);
  test("a regime without a catalog entry is named in the document", async () => {
    const text = render(await make("GDPR, Solvency II"), { format: "markdown" })[0]?.text ?? "";
    expect(text).toMatch(/Solvency.*: named in the brief, its duties are not in the catalog/u);
  }, 60_000);
});

describe("random briefs", () => {
  test("rows, elements, parameters and sections agree", async () => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= 24; seed += 1) {
      const design = await generate(randomBrief(seed), { conflicts: false });
      const { compliance, elements, parameters, regimes } = design.assurance;
      const ids = new Set(design.components.map((item) => item.id));
      if (compliance.some((line) => line.components.some((id) => !ids.has(id)))) wrong.push(`${String(seed)}: a component that is not there`);
      if (JSON.stringify(elementLines(compliance, design)) !== JSON.stringify(elements)) wrong.push(`${String(seed)}: the two ways differ`);
      for (const { id } of regimes) if (!compliance.some((line) => line.regime === id)) wrong.push(`${String(seed)}: ${id} has no row`);
      for (const { key, value, regime } of parameters) {
        // A clock towards an authority is listed for each regime, everything else once.
        const own = parameters.filter((item) => item.key === key).length > 1;
        const claims = compliance.filter((line) => line.parameter?.key === key && (!own || line.regime === regime)).map((line) => line.parameter?.applied?.value ?? line.parameter?.value);
        if (claims.length === 0 || claims.some((claim) => claim !== value)) wrong.push(`${String(seed)}: ${key} is ${String(value)} and a row says ${claims.join(", ")}`);
      }
      const months = parameters.find((item) => item.key === "auditLogMonths");
      if (months !== undefined && (design.facts["auditLogMonths"]?.value !== months.value || months.usedIn.length === 0)) wrong.push(`${String(seed)}: audit log ${String(months.value)}`);
      for (const key of ["keyRotationMonths", "erasureDays"]) {
        const found = parameters.find((item) => item.key === key);
        const slot = design.slots[key === "erasureDays" ? "governance.privacy-controls.right-to-deletion" : "security.data-encryption.key-management"]?.value ?? "";
        if (found !== undefined && found.usedIn.length === 0 && !slot.startsWith("Not needed")) wrong.push(`${String(seed)}: ${key} ${String(found.value)} is not in "${slot}"`);
      }
      for (const item of design.assurance.statutory) if (design.requirements.some((entry) => entry.statement.includes(item.reference))) wrong.push(`${String(seed)}: ${item.reference} was applied`);
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

describe("periods of records", () => {
  test("five years of orders (MiFID II) are not lengthened by ten years of technical papers (EU AI Act)", () => {
    const merged = mergedParameters(of("mifid-ii", "eu-ai-act"));
    expect(merged.recordRetentionYears).toMatchObject({ value: 5, regime: "mifid-ii", keepsData: true });
    expect(merged.recordRetentionYears?.claims.map((claim) => claim.value)).toEqual([5, 10]);
    expect(mergedParameters(of("eu-ai-act")).recordRetentionYears).toMatchObject({ value: 10, keepsData: false });
    const both = rows("mifid-ii", "eu-ai-act").filter((line) => line.element === "records" && line.parameter !== undefined);
    expect(both.map((line) => [line.regime, /\d+ years/u.exec(line.designElement)?.[0], line.parameter?.applied])).toEqual([["mifid-ii", "5 years", undefined], ["eu-ai-act", "10 years", undefined]]);
  });
  test("of two terms for the data the longer one holds: SEC 17a-4 six over MiFID II five", () => {
    expect(mergedParameters(of("mifid-ii", "sec-17a-4")).recordRetentionYears).toMatchObject({ value: 6, regime: "sec-17a-4" });
    expect(rows("mifid-ii", "sec-17a-4").find((line) => line.regime === "mifid-ii" && line.element === "records")?.parameter?.applied?.value).toBe(6);
  });
});
