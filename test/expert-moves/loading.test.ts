/** Class 7: what must not be loaded, per regime and source, and identifiers without a name. */
import { describe, expect, it } from "vitest";
import { ids, only } from "./support.js";

const CARDS = { data_sources: "card authorisation messages from the switch, merchants on PostgreSQL (30 GB)", business_domain: "Payment processor" };

describe("card data", () => {
  it("drops verification codes, track data and PIN blocks under PCI DSS", async () => {
    const tension = await only({ ...CARDS, compliance_needs: "PCI DSS" }, "card-data-must-not-land");
    expect(tension.conflict).toContain("card authorisation messages from the switch");
    expect(tension.conflict).toContain("3.3.1");
    expect(tension.position).toContain("allow-list");
  });

  it("asks for the regime where cards are named and it is not", async () => {
    const tension = await only({ business_domain: "Chain of cinemas", data_sources: "card transactions of 300 payment terminals, bookings on MySQL (20 GB)", compliance_needs: "GDPR" }, "card-data-without-regime");
    expect(tension.conflict).toContain("300 payment terminals");
  });

  it("is silent for a payment vendor's reports and for a shop without cards", async () => {
    const card = (list: readonly string[]): string[] => list.filter((id) => id.startsWith("card-"));
    expect(card(await ids({ data_sources: "Stripe payouts, bookings on MySQL (20 GB)" }))).toEqual([]);
    expect(card(await ids({ data_sources: "SIM card stock on MySQL (20 GB)", compliance_needs: "GDPR" }))).toEqual([]);
  });
});

describe("special categories", () => {
  it.each([
    [{ business_domain: "Temporary employment agency", data_sources: "sick leave notes from the HR system on Oracle (40 GB), time sheets", compliance_needs: "GDPR" }, "sick leave notes"],
    [{ business_domain: "Airport operator", data_sources: "facial recognition gates, flight schedules over an API", compliance_needs: "GDPR" }, "facial recognition gates"],
  ])("needs a basis", async (changes, words) => {
    const tension = await only(changes, "special-categories-need-a-basis");
    expect(tension.conflict).toContain(words);
  });

  it("is silent without such data, and without a law that says so", async () => {
    expect(await ids({ compliance_needs: "GDPR" })).not.toContain("special-categories-need-a-basis");
    expect(await ids({ data_sources: "machine diagnosis of pumps over OPC UA, orders on PostgreSQL (80 GB)", compliance_needs: "none" })).not.toContain("special-categories-need-a-basis");
  });
});

describe("minors", () => {
  it.each([
    [{ business_domain: "Learning app for primary school children", data_sources: "exercise events of the app, classes on PostgreSQL (20 GB)", compliance_needs: "COPPA" }],
    [{ business_domain: "Sports club association", data_sources: "registrations of youth teams on MySQL (5 GB), match reports", compliance_needs: "GDPR" }],
  ])("waits for the age band and the consent", async (changes) => {
    const tension = await only(changes, "minors-in-the-data");
    expect(tension.position).toContain("24 h");
  });

  it("is silent for adults", async () => {
    expect(await ids({ compliance_needs: "GDPR" })).not.toContain("minors-in-the-data");
    expect(await ids({ business_domain: "Recruiting of minor-metal traders", compliance_needs: "GDPR" })).not.toContain("minors-in-the-data");
  });
});

describe("identifiers without a name", () => {
  it.each([
    ["toll gate events with number plates", "licence plate or vehicle number", "GDPR", "GDPR Art. 4(1)"],
    ["smart meter readings of 300,000 homes every 15 minutes", "meter number with its intervals", "GDPR", "GDPR Art. 4(1)"],
    ["nginx access logs", "IP address", "CCPA", "CCPA 1798.140(v)"],
    ["call detail records of the switches", "subscriber and device numbers", "GDPR", "recital 30"],
    ["GPS of 900 couriers every 10 seconds", "precise position", "UK GDPR", "UK GDPR Art. 4(1)"],
    ["events of the mobile app", "device or advertising id", "LGPD", "LGPD Art. 5"],
  ])("%s", async (source, what, regime, article) => {
    const tension = await only({ data_sources: `${source}, price list on PostgreSQL (2 GB)`, compliance_needs: regime }, "identifier-without-a-name");
    expect(tension.conflict).toContain(what);
    expect(tension.conflict).toContain(article);
    expect(tension.position).toContain("before");
  });

  it("contradicts a brief that says there is none", async () => {
    const tension = await only({ business_domain: "Car park operator", data_sources: "parking events with number plates from 80 gates, prices on MySQL (1 GB)", compliance_needs: "none", technical_requirements: "contains no personal data" }, "no-personal-data-but-identifiers");
    expect(tension.severity).toBe("warning");
    expect(tension.conflict).toContain("licence plate");
  });

  it("is silent where sources speak of things, and where no law on people is named", async () => {
    const named = (list: readonly string[]): string[] => list.filter((id) => id === "identifier-without-a-name" || id === "no-personal-data-but-identifiers");
    expect(named(await ids({ business_domain: "Steel works", data_sources: "furnace temperature sensors over OPC UA, SAP ERP orders", compliance_needs: "GDPR" }))).toEqual([]);
    expect(named(await ids({ data_sources: "nginx access logs, price list on PostgreSQL (2 GB)", compliance_needs: "SOC 2" }))).toEqual([]);
  });
});
