import { describe, expect, it } from "vitest";
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

  it("give card data a hardware module only when it is asked for", async () => {
    const card = { hasCardData: true, hasPersonalData: true, regulated: true, regimes: ["pci-dss"], highestDataClass: "restricted", engineers: 12, teamClass: "medium" };
    expect(optionsOf(await answer(securityTopics, card), "key-management")).toContain("kms");
    const module = await answer(securityTopics, { ...card, needsHsm: true });
    expect(optionsOf(module, "key-management")).toContain("hsm");
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
