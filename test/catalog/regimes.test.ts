import { describe, expect, it } from "vitest";
import { mergedParameters, originOf } from "../../src/assurance/parameters.js";
import { DUTY_ELEMENTS, type Regime } from "../../src/catalog/regime.js";
import { allRegimes, regimeById } from "../../src/catalog/regimes/index.js";
import { generate } from "../../src/index.js";

const of = (...ids: string[]): Regime[] => ids.map(regimeById).filter((regime) => regime !== undefined);

describe("regimes", () => {
  it("have unique ids, unique lower-case aliases and sources for every duty", () => {
    expect(new Set(allRegimes.map((regime) => regime.id)).size).toBe(allRegimes.length);
    const names = allRegimes.flatMap((regime) => [regime.id, ...regime.aliases]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
    for (const regime of allRegimes) {
      expect(regime.obligations.length, regime.id).toBeGreaterThan(0);
      for (const duty of regime.obligations) {
        const source = regime.sources[duty.source];
        expect(source, `${regime.id} ${duty.reference}`).toBeDefined();
        if (duty.origin === "unverified") expect(source?.unverified, `${regime.id} ${duty.reference}`).toBe(true);
        else expect(source?.url, `${regime.id} ${duty.reference}`).toMatch(/^https?:/u);
        expect(DUTY_ELEMENTS).toContain(duty.element);
        expect(duty.obligation.length, duty.reference).toBeLessThanOrEqual(150);
      }
    }
  });

  it("cover the regimes briefs name most", () => {
    for (const id of ["gdpr", "uk-gdpr", "ccpa", "hipaa", "pci-dss", "sox", "glba", "soc-2", "iso-27001", "dora", "nis2", "fedramp-moderate", "fedramp-high", "nist-800-53", "eu-ai-act", "bcbs-239", "mifid-ii", "sec-17a-4", "21-cfr-part-11", "gxp", "hitrust", "ferpa", "coppa", "lgpd", "pipeda", "appi", "dpdp", "revdsg", "tisax", "iec-62443", "nerc-cip", "eidas", "bsi-c5", "mica", "travel-rule", "eprivacy", "eu-aml", "eu-gdp"])
      expect(regimeById(id)?.id, id).toBe(id);
    expect(regimeById("fedramp")?.id).toBe("fedramp-moderate");
    expect(regimeById("pci-dss")?.status).toContain("4.0.1 is current");
    expect(regimeById("soc-2")?.legalForce).toBe(false);
  });
});

describe("as briefs name them", () => {
  const read = async (compliance: string, sources = "orders (PostgreSQL)"): Promise<unknown> => (await generate({ business_domain: "distribution in Belgium", data_sources: sources, data_volume: "5 GB/day", processing_requirements: "nightly reports", compliance_needs: compliance }, { conflicts: false })).facts["regimes"]?.value;
  it.each([
    ["MiCA, MiFID II", ["mica", "mifid-ii"]], ["Markets in Crypto-Assets Regulation and the Travel Rule", ["mica", "travel-rule"]], ["ePrivacy and GDPR", ["eprivacy", "gdpr"]], ["e-Privacy Directive, TDDDG", ["eprivacy"]],
    ["AMLD6, AMLR", ["eu-aml"]], ["GDP (EU Good Distribution Practice), GDPR", ["eu-gdp", "gdpr"]], ["2013/C 343/01", ["eu-gdp"]], ["HITRUST CSF i1, HIPAA", ["hitrust", "hipaa"]],
  ])("%s", async (text, ids) => { expect(await read(text)).toEqual(ids); }, 30_000);
  it("GDP is a figure of the economy where it stands among the sources", async () => { expect(await read("GDPR", "GDP and inflation series (files)")).toEqual(["gdpr"]); }, 30_000);
});

describe("records of the new regimes", () => {
  it.each([["mica", 5], ["travel-rule", 5], ["eu-aml", 5], ["eu-gdp", 5]])("%s keeps the data of the flows %i years", (id, years) => {
    expect(mergedParameters(of(id)).recordRetentionYears).toMatchObject({ value: years, keepsData: true });
  });
  it("the AML rulebook binds from 2027-07-10, the directive today", () => {
    const rows = regimeById("eu-aml")?.obligations ?? [];
    expect(rows.filter((duty) => duty.reference.startsWith("Regulation")).map((duty) => duty.from)).toEqual(["2027-07-10", "2027-07-10"]);
    expect(rows.filter((duty) => duty.reference.startsWith("Directive")).every((duty) => duty.from === undefined)).toBe(true);
  });
  it("HITRUST rows name the HIPAA section they answer", () => {
    const rows = (regimeById("hitrust")?.obligations ?? []).filter((duty) => duty.element !== "certification");
    expect(rows.length).toBeGreaterThan(8);
    for (const duty of rows) expect(duty.reference).toMatch(/\(HIPAA 164\.\d/u);
  });
});

describe("merged parameters", () => {
  it("GDPR 12 and PCI DSS 12 and SOX 84 months of audit log give 84, by usage", () => {
    const merged = mergedParameters(of("gdpr", "pci-dss", "sox"));
    expect(merged.auditLogMonths).toMatchObject({ value: 84, regime: "sox" });
    expect(originOf(merged, "auditLogMonths")).toBe("usual under SOX");
  });
  it("GDPR 12 (usage) and PCI DSS 12 (text) give 12 with PCI as the origin", () => {
    expect(mergedParameters(of("gdpr", "pci-dss")).auditLogMonths).toMatchObject({ value: 12, regime: "pci-dss", reference: "10.5.1" });
  });
  it("HIPAA 1440 h, GDPR 72 h and DORA 4 h of notice run beside each other: three authorities, the shortest clock first", () => {
    const merged = mergedParameters(of("hipaa", "gdpr", "dora"));
    expect(merged.breachNoticeHours).toMatchObject({ value: 4, regime: "dora" });
    expect(merged.breachNoticeHours?.each?.map(({ regime, value, authority }) => [regime, value, authority])).toEqual([["dora", 4, "financial supervisor"], ["gdpr", 72, "data protection authority"], ["hipaa", 1440, "Department of Health"]]);
    expect(merged.erasureDays?.each).toBeUndefined();
  });
  it("each authority that sets a notice clock is named", () => {
    for (const regime of allRegimes) for (const duty of regime.obligations) if (duty.parameter?.key === "breachNoticeHours" || duty.parameter?.key === "finalReportDays") expect(duty.authority, `${regime.id} ${duty.reference}`).toBeDefined();
  });
  it("access review every 3 months (SOX) beats 6 (PCI DSS)", () => {
    expect(mergedParameters(of("pci-dss", "sox")).accessReviewMonths?.value).toBe(3);
  });
  it("EU and China residency stay apart", () => {
    expect(mergedParameters(of("gdpr", "pipl")).residency).toMatchObject({ value: "EU and CN", reason: "the places differ (EU, CN): one stack for each" });
  });
  it("no regime sets nothing", () => {
    expect(mergedParameters([])).toEqual({});
  });
});
