/** A regime the brief names and the design does not answer is an open requirement, said first and by name. */
import { describe, expect, it } from "vitest";
import { render } from "../../src/index.js";
import { designOf, said } from "./support.js";

const open = async (compliance: string, changes: Readonly<Record<string, string>> = {}) => said(await designOf({ ...changes, compliance_needs: compliance }), "regime-not-in-catalog");

describe("regimes without duties in the catalog", () => {
  it("are a warning that names them: known by name only, and not known at all", async () => {
    const [found] = await open("GDPR, Solvency II, EMIR and ISO 13485");
    expect(found).toMatchObject({ severity: "warning", field: "compliance_needs" });
    expect(found?.conflict).toBe("The brief asks for Solvency II, EMIR and ISO 13485; the catalog holds no duties for that.");
    expect(found?.position).toContain("An open requirement");
  });
  it("stand in the summary's conflicts", async () => {
    const text = render(await designOf({ compliance_needs: "GDPR, EMIR" }), { format: "markdown" })[0]?.text ?? "";
    expect(text.slice(0, text.indexOf("## 2")).replace(/\s+/gu, " ")).toContain("The brief asks for EMIR");
  });
  it("are not claimed for what the catalog knows, for techniques, for places, or for what is denied", async () => {
    expect(await open("GDPR, ePrivacy, MiCA, DORA, HITRUST, AMLD6")).toEqual([]);
    expect(await open("GDPR; AES-256, TLS 1.3, SSO, MFA; PII masked; data stays in the EU")).toEqual([]);
    expect(await open("GDPR, not EMIR")).toEqual([]);
    expect(await open("GDPR; auditors visit every year; Personal data of customers")).toEqual([]);
    expect(await open("none")).toEqual([]);
  });
  it("count only where the compliance field names them", async () => expect(await open("GDPR", { processing_requirements: "daily EMIR figures" })).toEqual([]));
});

describe("duties the design contradicts", () => {
  it("are an error with the reason; those kept are silent", async () => {
    const outside = said(await designOf({ compliance_needs: "PIPL, GDPR", technology_stack: "AWS eu-central-1" }), "duty-not-met");
    expect(outside).toHaveLength(1);
    expect(outside[0]).toMatchObject({ severity: "error" });
    expect(outside[0]?.conflict).toContain("PIPL Art. 40; CSL Art. 37");
    expect(outside[0]?.position).toContain("outside CN");
    expect(said(await designOf({ compliance_needs: "GDPR", technology_stack: "AWS eu-central-1" }), "duty-not-met")).toEqual([]);
  });
});
