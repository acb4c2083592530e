import { describe, expect, it } from "vitest";
import type { FactValue } from "../../src/facts/fact.js";
import { securityTopics } from "../../src/rules/security.js";
import { answer, optionsOf, undeclared, unknownOptions } from "./controls.js";

describe("security rules", () => {
  it("name declared facts, existing practices and unique ids", () => {
    expect(undeclared(securityTopics)).toEqual([]);
    expect(unknownOptions(securityTopics)).toEqual([]);
    const ids = securityTopics.flatMap((topic) => topic.rules.map((rule) => rule.id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const topic of securityTopics) for (const rule of topic.rules) expect(rule.id.startsWith(`${topic.id}/`), rule.id).toBe(true);
  });

  it("keep a small unregulated brief light", async () => {
    const decisions = await answer(securityTopics, { engineers: 1, teamClass: "solo" });
    expect(optionsOf(decisions, "in-transit-encryption")).toEqual(["tls"]);
    expect(optionsOf(decisions, "authorization")).toEqual(["rbac"]);
    expect(optionsOf(decisions, "network-security")).toEqual(["security-group"]);
    expect(optionsOf(decisions, "authentication").sort((a, b) => (a < b ? -1 : 1))).toEqual(["mfa", "service-accounts"]);
    expect(optionsOf(decisions, "key-management")).toContain("kms");
    for (const id of ["api-security", "private-connectivity", "access-governance", "pii-detection"]) expect(decisions.get(id)?.outcome, id).toBe("not-needed");
  });

  it("add VPN for own sites, a private line where one tunnel is too small", async () => {
    const site = { hasOnPremisesSource: true };
    expect(optionsOf(await answer(securityTopics, site), "in-transit-encryption")).toEqual(["tls", "vpn"]);
    const heavy = await answer(securityTopics, { ...site, peakIngestMegabytesPerSecond: 300 });
    expect(optionsOf(heavy, "in-transit-encryption")).toEqual(["tls", "private-network"]);
    expect(heavy.chosenAll("private-connectivity")).toContain("aws-direct-connect");
  });

  it("take the private line where a tunnel could not catch up, or where the internet promises too little", async () => {
    const site = { hasOnPremisesSource: true, hasStreamingFlow: true, tightestStreamFreshnessSeconds: 60, engineers: 10, teamClass: "medium" };
    const way = async (facts: Readonly<Record<string, FactValue>>): Promise<string[]> => [...(await answer(securityTopics, { ...site, ...facts })).chosenAll("private-connectivity")];
    expect(await way({ peakIngestMegabytesPerSecond: 60 })).toEqual(["aws-site-to-site-vpn"]);
    expect(await way({ peakIngestMegabytesPerSecond: 86 })).toEqual(["aws-direct-connect"]);
    expect(await way({ highestAvailability: 0.9999 })).toEqual(["aws-direct-connect"]);
    expect(await way({ tightestStreamFreshnessSeconds: 0.5 })).toEqual(["aws-direct-connect"]);
    // Two people do not order a line for a promise alone.
    expect(await way({ highestAvailability: 0.9999, engineers: 2, teamClass: "solo" })).toEqual(["aws-site-to-site-vpn"]);
    // Private endpoints of the stores stand beside it.
    expect(await way({ peakIngestMegabytesPerSecond: 86, regulated: true, regimes: ["dora"] })).toEqual(expect.arrayContaining(["aws-direct-connect", "aws-privatelink"]));
  });

  it("hold keys in the client's own module where there is one and a site for it", async () => {
    const team = { engineers: 12, teamClass: "medium", needsHsm: true, hasOnPremises: true, noCapitalSpending: false };
    const keys = async (facts: Readonly<Record<string, FactValue>>): Promise<(string | undefined)[]> => {
      const decisions = await answer(securityTopics, { ...team, ...facts });
      return [decisions.chosen("key-management"), decisions.chosen("key-custody")];
    };
    expect(await keys({ ownHsm: true })).toEqual(["aws-kms", "thales-luna-hsm"]);
    expect(await keys({ ownHsm: true, noCapitalSpending: true })).toEqual(["aws-kms", "aws-cloudhsm"]);
    expect(await keys({ ownHsm: true, hasOnPremises: false })).toEqual(["aws-kms", "aws-cloudhsm"]);
    expect(await keys({ ownHsm: false })).toEqual(["aws-kms", "aws-cloudhsm"]);
    // The modules of Azure serve stores themselves.
    expect(await keys({ platform: "azure", platforms: ["azure"] })).toEqual(["azure-managed-hsm", undefined]);
    expect(await keys({ needsHsm: false })).toEqual(["aws-kms", undefined]);
  });

  it("keep grants in the platform's own service before one with a price on request", async () => {
    const small = { engineers: 7, teamClass: "small", biUsers: 200, hasPersonalData: true, platform: "gcp", platforms: ["gcp"] };
    const decisions = await answer(securityTopics, small);
    expect(decisions.chosen("access-governance")).toBe("google-dataplex");
    const against = (id: string): string[] => decisions.get("access-governance")?.alternatives.find((item) => item.id === id)?.reasons.map((reason) => reason.rule) ?? [];
    expect(against("immuta")).toEqual(expect.arrayContaining(["any/avoid-priced-on-request", "access-governance/avoid-licensed-small-team"]));
    // Google's own directory is neither a further vendor nor priced on request: it is free.
    expect(against("google-cloud-identity")).not.toContain("any/avoid-third-party-cloud-without-wish");
    expect(against("google-cloud-identity")).not.toContain("any/avoid-priced-on-request");
  });

  it("give card data a hardware module only when it is asked for", async () => {
    const card = { hasCardData: true, hasPersonalData: true, regulated: true, regimes: ["pci-dss"], highestDataClass: "restricted", engineers: 12, teamClass: "medium" };
    expect(optionsOf(await answer(securityTopics, card), "key-management")).toContain("kms");
    const module = await answer(securityTopics, { ...card, needsHsm: true });
    // Stores of AWS take keys of its key service; the module joins it behind.
    expect(optionsOf(module, "key-management")).toEqual(["kms"]);
    expect(module.chosenAll("key-custody")).toEqual(["aws-cloudhsm"]);
    expect(optionsOf(module, "network-security")).toEqual(expect.arrayContaining(["security-group", "firewall", "nacl"]));
  });

  it("use a vault in own data centres", async () => {
    const own = { hasCloud: false, platform: "on-premises", platforms: ["on-premises"], hosting: "on-premises" };
    const decisions = await answer(securityTopics, own);
    expect(optionsOf(decisions, "key-management")).toContain("vault");
    expect(optionsOf(decisions, "network-security")).toEqual(["firewall"]);
  });

  it("take attributes for many row boundaries, roles for few", async () => {
    const rows = { needsRowLevelAccess: true, engineers: 10, teamClass: "medium" };
    expect(optionsOf(await answer(securityTopics, { ...rows, domainTeams: 6 }), "authorization")).toEqual(["abac"]);
    expect(optionsOf(await answer(securityTopics, { ...rows, domainTeams: 1 }), "authorization")).toEqual(["rbac"]);
  });
});
