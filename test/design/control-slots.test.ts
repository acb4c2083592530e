import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { complianceLines } from "../../src/assurance/compliance.js";
import { regimesInScope } from "../../src/assurance/parameters.js";
import { governanceSlots } from "../../src/design/slots/governance.js";
import { resilienceSlots } from "../../src/design/slots/resilience.js";
import { securitySlots } from "../../src/design/slots/security.js";
import { decisionsOf, factsOf, flowOf, slotContext } from "./control-context.js";

const writers = { ...securitySlots, ...governanceSlots, ...resilienceSlots };

const small = slotContext({
  pack: "saas-analytics", sources: ["CSV exports"],
  facts: { engineers: 1, hasCloud: true, region: "us-east-1", regimes: [], hasPersonalData: false, highestDataClass: "internal", auditLogMonths: 3, warmMonths: 13, smallestRtoMinutes: 1440, highestAvailability: 0.995, ingestGigabytesPerDay: 0.4 },
  chosen: {
    "key-management": ["small-kms"], "lake-storage": ["small-lake"], "in-transit-encryption": ["tls"], "in-processing-protection": ["job-isolation"], authentication: ["workload-identity", "multi-factor"],
    authorization: ["role-based-access"], "network-security": ["security-groups"], "api-security": [], "pii-detection": [], masking: [], anonymization: [], "erasure-method": [], "change-management": ["automated-gates"],
    "recovery-strategy": ["backup-restore"], "recovery-strategy:daily-report": ["backup-restore"], "multi-region": ["one-region"], failover: ["manual-failover"], "cross-region-replication": ["no-replication"], "backup-method": ["scheduled-snapshots"], "incident-severity": ["two-severities"],
  },
});

const bankFacts = {
  engineers: 20, biUsers: 300, hasCloud: true, region: "westeurope", regimes: ["pci-dss", "sox", "dora", "gdpr"], regulated: true, hasPersonalData: true, hasCardData: true, needsErasure: true, highestDataClass: "restricted",
  auditLogMonths: 84, hotDays: 7, warmMonths: 24, coldYears: 7, smallestRtoMinutes: 15, smallestRpoMinutes: 0, highestAvailability: 0.9999, onCall: true, platformEngineers: 6, ingestGigabytesPerDay: 430, needsHsm: true,
};
const bankChosen = {
  "key-management": ["bank-hsm"], secrets: ["bank-vault"], "event-log": ["bank-log"], "lake-storage": ["bank-lake"], warehouse: ["bank-warehouse"], "in-transit-encryption": ["tls", "private-network"], "in-processing-protection": ["field-decryption"],
  authentication: ["workload-identity", "multi-factor", "single-sign-on"], authorization: ["attribute-based-access"], "network-security": ["security-groups", "network-firewall", "network-acls"], "api-security": ["api-tokens", "api-rate-limits"],
  "pii-detection": ["bank-scanner"], masking: ["masked-copies", "tokenise-at-ingest"], anonymization: ["pseudonymisation-only"], "erasure-method": ["delete-and-compact", "crypto-shredding"], "change-management": ["segregated-approval"],
  "recovery-strategy": ["active-active"], "recovery-strategy:fraud-scoring": ["active-active"], "multi-region": ["active-active-regions"], failover: ["automatic-failover"], "cross-region-replication": ["synchronous-replication"],
  "backup-method": ["scheduled-snapshots", "continuous-backup", "immutable-copy"], "incident-severity": ["four-severities"], "on-call": ["bank-pager"], "ci-cd": ["bank-ci"],
};
const bankLines = complianceLines(regimesInScope(factsOf(bankFacts)), factsOf(bankFacts), decisionsOf(bankChosen), { technology: () => undefined, practice: () => undefined });
const bank = slotContext({ pack: "banking-and-payments", sources: ["core banking", "card stream"], facts: bankFacts, chosen: bankChosen, flows: [flowOf("fraud-scoring", 15, 0)], lines: bankLines });

describe("security, governance and resilience slots", () => {
  it("cover 36 places, each with text, reasons and no filler", () => {
    expect(Object.keys(writers)).toHaveLength(36);
    for (const [id, write] of Object.entries(writers)) {
      for (const context of [small, bank]) {
        const { value, because } = write(context);
        expect(value.length, id).toBeGreaterThan(30);
        expect(value.length, `${id}: ${value}`).toBeLessThanOrEqual(330);
        expect(because.length, id).toBeGreaterThan(0);
        expect(value, id).not.toMatch(/\{\{|undefined|NaN|robust|seamless|as needed|\betc\b/u);
        expect(value.split("Not needed: ").length, id).toBeLessThanOrEqual(2);
      }
    }
  });

  it("read differently for different briefs", () => {
    const same = Object.entries(writers).filter(([, write]) => write(small).value === write(bank).value).map(([id]) => id);
    expect(same).toEqual([]);
  });

  it("name the chosen technologies and the article that set a value", () => {
    expect(writers["security.data-encryption.key-management"]?.(bank).value).toContain("bank-hsm");
    expect(writers["governance.retention-policies.audit-logs"]?.(bank).value).toMatch(/84 months.*SOX/u);
    expect(writers["resilience.incident-response.response"]?.(bank).value).toContain("4 h (DORA");
    expect(writers["security.audit-and-compliance.compliance-reports"]?.(bank).options).toEqual(["gdpr", "sox"]);
    expect(writers["security.audit-and-compliance.compliance-reports"]?.(small).options).toEqual(["none"]);
  });

  it("give a tiny brief none of the heavy options", () => {
    expect(writers["security.access-controls.authorization"]?.(small).options).toEqual(["rbac"]);
    expect(writers["resilience.redundancy-strategies.multi-region"]?.(small).options).toEqual(["none"]);
    expect(writers["governance.privacy-controls.anonymization"]?.(small).options).toEqual(["none"]);
    expect(writers["security.access-controls.api-security"]?.(small).value).toMatch(/^Not needed: /u);
  });

  it("use option ids of practices only", () => {
    expect(writers["resilience.backup-and-recovery.cross-region-replication"]?.(bank).options).toEqual(["sync"]);
    expect(writers["security.data-encryption.in-transit"]?.(bank).options).toEqual(["tls", "private-network"]);
  });
});

describe("compliance lines", () => {
  it("name this design's element, an owner and a verifier for each duty", () => {
    expect(bankLines.length).toBe(regimesInScope(factsOf(bankFacts)).reduce((sum, regime) => sum + regime.obligations.length, 0));
    for (const line of bankLines) for (const field of [line.designElement, line.owner, line.verifier, line.source]) expect(field).not.toBe("");
    expect(bankLines.find((line) => line.reference === "10.5.1")?.designElement).toContain("84 months");
    expect(bankLines.find((line) => line.reference === "Art. 32(1)(a)")?.designElement).toContain("bank-hsm");
    expect(bankLines.find((line) => line.reference === "Art. 28(3)")?.status).toBe("by you");
  });
});

it("is written without clocks, locales or randomness", () => {
  for (const file of ["security", "governance", "resilience", "controls"]) expect(readFileSync(new URL(`../../src/design/slots/${file}.ts`, import.meta.url), "utf8")).not.toMatch(/new Date|Math\.random|toLocale|localeCompare|Intl\./u);
});
