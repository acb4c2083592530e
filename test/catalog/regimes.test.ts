import { describe, expect, it } from "vitest";
import { mergedParameters, originOf } from "../../src/assurance/parameters.js";
import { DUTY_ELEMENTS, type Regime } from "../../src/catalog/regime.js";
import { allRegimes, regimeById } from "../../src/catalog/regimes/index.js";

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
    for (const id of ["gdpr", "uk-gdpr", "ccpa", "hipaa", "pci-dss", "sox", "glba", "soc-2", "iso-27001", "dora", "nis2", "fedramp-moderate", "fedramp-high", "nist-800-53", "eu-ai-act", "bcbs-239", "mifid-ii", "sec-17a-4", "21-cfr-part-11", "gxp", "hitrust", "ferpa", "coppa", "lgpd", "pipeda", "appi", "dpdp", "revdsg", "tisax", "iec-62443", "nerc-cip", "eidas", "bsi-c5"])
      expect(regimeById(id)?.id, id).toBe(id);
    expect(regimeById("fedramp")?.id).toBe("fedramp-moderate");
    expect(regimeById("pci-dss")?.status).toContain("4.0.1 is current");
    expect(regimeById("soc-2")?.legalForce).toBe(false);
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
  it("HIPAA 1440 h, GDPR 72 h and DORA 4 h of notice give 4 h, with the reason", () => {
    const merged = mergedParameters(of("hipaa", "gdpr", "dora"));
    expect(merged.breachNoticeHours).toMatchObject({ value: 4, regime: "dora" });
    expect(merged.breachNoticeHours?.reason).toBe("the shortest of DORA 4 and HIPAA 1440, GDPR 72 hours");
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
