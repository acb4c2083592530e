/** Figures as clients write them: money, shares without a sign, means beside peaks, sizes of files. */
import { describe, expect, it } from "vitest";
import { parseBrief } from "../../src/brief/parse.js";

const read = (fields: Record<string, string>) => parseBrief({ business_domain: "Bank", data_sources: "orders", ...fields });
const round = (value: number): number => Number(value.toPrecision(5));

describe("budgets", () => {
  it.each([
    ["max. €25.000 per maand", 25_000, "EUR", "month"], ["EUR 38.000,00 / Monat", 38_000, "EUR", "month"], ["180 T€ per month", 180_000, "EUR", "month"], ["180 TEUR per month", 180_000, "EUR", "month"],
    ["C$ 12,000 per month", 12_000, "CAD", "month"], ["R$ 90.000 por mês", 90_000, "BRL", "month"], ["US$ 60,000 monthly", 60_000, "USD", "month"], ["1,1 Mio. EUR pro Jahr", 1_100_000, "EUR", "year"], ["£9k pcm", 9_000, "GBP", "month"],
  ])("%s", (text, amount, currency, period) => {
    const brief = read({ budget_constraints: text });
    expect(brief.budget).toMatchObject({ amount, currency, period, kind: "ceiling" });
    expect(brief.findings.filter((finding) => finding.code.startsWith("budget"))).toEqual([]);
  });
  it.each([["EUR 1.9 million capex and 40,000 EUR per month opex", 40_000, "EUR"], ["USD 4M capex; opex 120k per month", 120_000, "USD"]])("holds the running cost against the running amount: %s", (text, amount, currency) => {
    const brief = read({ budget_constraints: text });
    expect(brief.budget).toMatchObject({ amount, currency, period: "month" });
    expect(brief.findings.map((finding) => finding.code)).toEqual(["capital-budget"]);
  });
  it("keeps an amount to invest where it is all there is", () => expect(read({ budget_constraints: "EUR 2 million capex" }).budget).toMatchObject({ amount: 2_000_000, period: "once" }));
});

describe("service levels", () => {
  const levels = (text: string) => {
    const brief = read({ sla_requirements: text });
    const say = (list: readonly { value: number; subject?: string }[]) => list.map((entry) => `${String(round(entry.value))}${entry.subject === undefined ? "" : ` ${entry.subject}`}`);
    return { up: say(brief.availability), rto: say(brief.rto), rpo: say(brief.rpo) };
  };
  it.each([["99.95 for payments, RTO 15 min", ["0.9995 payments"]], ["nothing formal - 99.5 would be OK", ["0.995"]], ["99.9 (matchmaking 99.99)", ["0.999", "0.9999 matchmaking"]], ["scoring 99.95. Others 99.5", ["0.9995 scoring", "0.995"]], ["p99.9 under 200 ms", []]])("reads a share without its sign: %s", (text, up) => expect(levels(text).up).toEqual(up));
  it("leaves the rest to what no other target names", () => expect(levels("99.99% for warnings, other products 99.5%; elsewhere 99%").up).toEqual(["0.9999 warnings", "0.995", "0.99"]));
  it("reads hours of service as no subject and no latency", () => {
    expect(levels("available 99.9 % between 05:00 and 23:00").up).toEqual(["0.999"]);
    expect(read({ sla_requirements: "weekdays 8-18 h, 99%" }).latencies).toEqual([]);
  });
  it("takes a share of the cases for no availability", () => {
    const brief = read({ sla_requirements: "turnaround 95% within 5 days; 99.5%" });
    expect(brief.availability.map((entry) => entry.value)).toEqual([0.995]);
    expect(brief.latencies).toMatchObject([{ seconds: 432_000, percentile: 0.95 }]);
  });
  it("gives RTO and RPO what their sentence speaks of, where others speak of something else", () => {
    expect(levels("risk limits 99.99%, RTO 30 s, RPO 0; surveillance 99.9%, RTO 15 min")).toMatchObject({ rto: ["30 risk limits", "900 surveillance"], rpo: ["0 risk limits"] });
    expect(levels("99.95% for ops; 99.5% everything else. RTO 30 min, RPO 1 min for ops.")).toMatchObject({ rto: ["1800 ops"], rpo: ["60 ops"] });
    expect(levels("99.95% for fraud alerts, RTO 30 minutes, RPO 1 minute")).toMatchObject({ rto: ["1800"], rpo: ["60"] });
  });
  it.each([["RPO zero for bets", "0 bets"], ["RTO 15 min / RPO 0 for CDRs", "0 cdrs"], ["RPO: none lost", "0"]])("reads %s", (text, rpo) => expect(levels(text).rpo).toEqual([rpo]));
  it("takes a lost line for no lost data", () => {
    const brief = read({ sla_requirements: "99.5%; site must survive loss of the microwave link for 12 hours" });
    expect(brief.rpo).toEqual([]);
    expect(brief.needs).toMatchObject([{ id: "edge-autonomy", value: 43_200 }]);
  });
});

describe("rates and sizes", () => {
  const own = (text: string) => read({ data_volume: text }).volumes.map((entry) => `${entry.what} ${String(round(entry.value))} ${entry.at}`);
  const beside = (text: string) => read({ data_sources: text }).volumes.map((entry) => `${entry.what} ${String(round(entry.value))} ${entry.at}`);
  const source = (text: string) => read({ data_sources: text }).sources[0];
  it("reads a mean after a peak", () => expect(own("450,000 heartbeats per second at peak, 140,000 on average")).toEqual(["records-per-second 450000 peak", "records-per-second 140000 average"]));
  it("gives a source its mean and keeps its peak", () => {
    expect(source("bet events (peak 12,000 bets/s on race days, mean 600/s, 900 bytes)")?.recordsPerSecond).toBe(600);
    expect(source("search requests 25k/s peak (8k avg)")?.recordsPerSecond).toBe(8_000);
    expect(beside("order events (avg 60,000 msg/s, peak 300,000 msg/s, 110 bytes)")).toEqual(["records-per-second 60000 average", "records-per-second 300000 peak", "record-bytes 110 average"]);
  });
  it("counts a rate beside a source without a noun", () => expect(beside("bid requests 1.1M QPS; impressions 90k/s")).toEqual(["records-per-second 1100000 unspecified", "records-per-second 90000 unspecified"]));
  it("leaves the peak to its factor", () => expect(own("35M invoices/day with 10x peak on the last day of the month")).toEqual(["records-per-second 405.09 unspecified", "peak-factor 10 peak"]));
  it("takes files for no records", () => {
    expect(beside("model output (4 runs a day, 900 GB each)")).toContain("bytes-per-day 3600000000000 unspecified");
    expect(beside("model output (4 runs a day, 900 GB each)").some((entry) => entry.startsWith("record-bytes"))).toBe(false);
    expect(source("Oracle PMS per hotel (about 5 GB each)")).toMatchObject({ sizeGigabytes: 5 });
    expect(source("Oracle PMS per hotel (about 5 GB each)")?.recordBytes).toBeUndefined();
    expect(beside("profile photos (900k uploads a day, 1.5 MB)")).toContain("record-bytes 1500000 average");
  });
  it("takes a limit for no load", () => expect(source("review sites (API, 1,000 calls per day limit)")?.recordsPerSecond).toBeUndefined());
  it.each([["soil probes (38,000, one reading every half hour)", 38_000], ["weather stations (450) each 10 minutes", 450], ["monthly Metro 2 files from 9,500 lenders", 9_500], ["Office 365 audit API", undefined], ["Sentinel-2 imagery", undefined], ["110 haul trucks, 400 signals each, 1 per second", 44_000]])("counts the things of %s", (text, count) => expect(source(text)?.count).toBe(count));
  it("multiplies things by what each sends", () => {
    expect(source("110 haul trucks, 400 signals each, 1 per second")?.recordsPerSecond).toBe(44_000);
    expect(round(source("soil probes (38,000, one reading every half hour)")?.recordsPerSecond ?? 0)).toBe(21.111);
  });
  it("reads a size that begins with its point", () => expect(own("responses .6 KB each")).toEqual(["record-bytes 600 average"]));
  it("finds no contradiction between a part and the whole", () => {
    const codes = (text: string) => read({ data_volume: text }).findings.map((finding) => finding.code);
    expect(codes("25 GB a day; 40 million telematics records a day at 220 bytes")).toEqual([]);
    expect(codes("8 million positions per day, 200 bytes; less than 10 GB a day in all")).toEqual([]);
    expect(codes("50k events/s, 1 KB each, 1 GB/day")).toEqual(["volume-contradiction"]);
  });
});
