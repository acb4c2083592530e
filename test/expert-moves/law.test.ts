/** Class 3.5: retired standards, licence terms, retention law against deletion duty. */
import { describe, expect, it } from "vitest";
import { designOf, ids, only, said } from "./support.js";

describe("retired standards", () => {
  it.each([
    ["PCI DSS 3.2.1", "PCI DSS 3.2.1, retired on 2024-03-31", "PCI DSS 4.0.1"],
    ["PCI DSS v4.0 and GDPR", "PCI DSS 4.0, retired on 2024-12-31", "since 2025-03-31"],
    ["GDPR, transfers to the US under Privacy Shield", "EU-US Privacy Shield, declared invalid on 2020-07-16", "2023-07-10"],
    ["Encryption in transit with TLS 1.0 or TLS 1.1", "TLS 1.0 and 1.1, deprecated on 2021-03-23", "TLS 1.2"],
    ["Modules validated to FIPS 140-2", "2026-09-21", "FIPS 140-3"],
    ["ISO 27001:2013 certificate", "ISO/IEC 27001:2013", "27001:2022"],
    ["HMAC with SHA-1, files encrypted with 3DES", "SHA-1", "AES"],
    ["Safe Harbor certified vendors", "2015-10-06", "Data Privacy Framework"],
  ])("%s", async (compliance, retired, successor) => {
    const tension = await only({ compliance_needs: compliance }, "retired-standard-named");
    expect(tension.conflict).toContain(retired);
    expect(tension.position).toContain(successor);
  });

  it.each(["PCI DSS 4.0.1, TLS 1.2 or newer", "TLS 1.0 is disabled everywhere", "no SHA-1, SHA-256 only", "HIPAA de-identification by safe harbor method", "ISO 27001:2022", "GDPR, NIS2", "FIPS 140-3"])("is silent for: %s", async (compliance) => {
    expect(await ids({ compliance_needs: compliance })).not.toContain("retired-standard-named");
  });
});

describe("licence terms", () => {
  const PRODUCT = { business_domain: "Hosted analytics product, multi-tenant, for 400 customers", target_systems: "tenant dashboards for 12,000 external users, data warehouse", data_sources: "product events, accounts on PostgreSQL (40 GB)", processing_requirements: "usage counters within 30 seconds; daily report" };

  it.each([["Own data centres, Redpanda in place. No public cloud", "Redpanda"], ["AWS, self-hosted MongoDB Community required, Kubernetes in place", "MongoDB"]])("limit what customers may be offered: %s", async (stack, name) => {
    const design = await designOf({ ...PRODUCT, technology_stack: stack });
    const found = said(design, "source-available-part-offered-outside");
    const used = design.components.some((item) => item.name.includes(name));
    expect(found.length === 1 && found[0]?.conflict.includes(name) === true).toBe(used);
    expect(found.every((tension) => tension.conflict.includes("12,000 users outside the company"))).toBe(true);
  });

  it("let the same product serve one's own people", async () => {
    const inside = { ...PRODUCT, business_domain: "Usage analytics of a telephone company", target_systems: "dashboards for 40 colleagues", technology_stack: "Own data centres, Redpanda in place. No public cloud" };
    expect(await ids(inside)).not.toContain("source-available-part-offered-outside");
    expect(await ids({ ...PRODUCT, technology_stack: "AWS" })).not.toContain("source-available-part-offered-outside");
  });

  it("ask for a policy where a network copyleft part serves outsiders, and not where there is one", async () => {
    const own = { ...PRODUCT, technology_stack: "Own data centres, Kafka, Grafana and Kubernetes in place. No public cloud" };
    const tension = await only(own, "network-copyleft-part-offered-outside");
    expect(tension.conflict).toContain("AGPL");
    expect(await ids({ ...own, technical_requirements: "no AGPL software" })).not.toContain("network-copyleft-part-offered-outside");
    expect(await ids({ ...own, business_domain: "Usage analytics of a telephone company", target_systems: "dashboards for 40 colleagues" })).not.toContain("network-copyleft-part-offered-outside");
  });
});

describe("retention law against deletion duty", () => {
  it("sets the rule of the SEC against a limit of two years, and says it once", async () => {
    const changes = { business_domain: "Broker-dealer in the United States", data_sources: "trades on Oracle (80 GB)", compliance_needs: "SEC 17a-4", technical_requirements: "data is deleted after 2 years" };
    const tension = await only(changes, "retention-law-above-deletion-limit");
    expect(tension.conflict).toContain("after 2 years; SEC 17a-4(a)-(b) keeps records 6 years.");
    expect(await ids(changes)).not.toContain("statutory-retention-above-deletion-limit");
  });

  it("sets MiFIR's five years against 18 months", async () => {
    const tension = await only({ business_domain: "Trading venue in Germany", data_sources: "order book events", compliance_needs: "MiFID II", technical_requirements: "raw data is deleted after 18 months" }, "retention-law-above-deletion-limit");
    expect(tension.conflict).toContain("after 1.5 years");
    expect(tension.conflict).toContain("5 years (unverified)");
  });

  it("sets commercial law against a limit of three years", async () => {
    const tension = await only({ business_domain: "Online shop in Germany", data_sources: "invoices and orders on PostgreSQL (80 GB)", technical_requirements: "all data is deleted after 3 years" }, "statutory-retention-above-deletion-limit");
    expect(tension.conflict).toContain("after 3 years");
    expect(tension.conflict).toContain("DE, ");
    expect(tension.position).toContain("The limit is obeyed");
  });

  it("is silent where the limit is longer than the law, and without a limit", async () => {
    const law = (list: readonly string[]): string[] => list.filter((id) => id.includes("deletion-limit"));
    expect(law(await ids({ business_domain: "Online shop in Germany", data_sources: "invoices and orders on PostgreSQL (80 GB)", technical_requirements: "all data is deleted after 15 years" }))).toEqual([]);
    expect(law(await ids({ business_domain: "Online shop in Germany", data_sources: "invoices and orders on PostgreSQL (80 GB)" }))).toEqual([]);
  });
});
