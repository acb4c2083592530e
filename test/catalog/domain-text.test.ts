/** What the document says of a field: its own words, and none of the neighbour whose pack it once got. */
import { describe, expect, it } from "vitest";
import { domainPacks } from "../../src/catalog/domains/index.js";
import { ddl, SQL_DIALECTS } from "../../src/design/code/sql.js";
import { generate, render } from "../../src/index.js";

const written = async (brief: Record<string, string>): Promise<string> => render(await generate(brief), { format: "markdown" }).map(({ text }) => text.replace(/\n[│ ]+/gu, " ")).join("\n");

const NEWSPAPER = {
  business_domain: "Newspaper group, audience analytics and paywall", data_sources: "web and app clickstream, subscription system (PostgreSQL), CMS API, ad server logs hourly", data_volume: "100 million events a day",
  processing_requirements: "trending articles within 30 seconds, nightly churn model", target_systems: "newsroom dashboard", compliance_needs: "GDPR", technology_stack: "GCP",
};
const EXCHANGE = {
  business_domain: "Crypto-asset exchange, trade surveillance", data_sources: "matching engine (order book events), wallet ledger PostgreSQL, blockchain nodes", data_volume: "20,000 events per second",
  processing_requirements: "market-abuse patterns (spoofing, wash trades) within 5 seconds, candles each minute", target_systems: "surveillance console for 20 analysts, public candles API", compliance_needs: "GDPR, DORA", technology_stack: "AWS",
};
const COLD_CHAIN = {
  business_domain: "Pharmaceutical cold-chain logistics", data_sources: "40,000 data loggers with temperature every 5 minutes, TMS on SQL Server, carrier EDI 214 files", data_volume: "12 million readings a day",
  processing_requirements: "excursion alert within 2 minutes, daily lane report at 6 am", target_systems: "alert API, Power BI", technology_stack: "Azure",
};

describe("words of the document", () => {
  it.each([
    ["a newspaper reads", NEWSPAPER, [/engaged_seconds/u, /trending score/u, /paywall/u], [/played_seconds|bitrate|royalt|premiere|profiles of children/iu]],
    ["a crypto exchange trades", EXCHANGE, [/decimal\(38,18\)/u, /open, high, low and close/u, /wash_suspect/u, /spoofing/u, /Never loaded, in no class: private keys/u], [/auction|opening and closing|see private keys|reads of private keys/iu]],
    ["a cold chain measures", COLD_CHAIN, [/temperature_celsius/u, /product profiles/u, /release/u], [/speed_kmh|parcel|rider/iu]],
  ])("%s in its own", { timeout: 60_000 }, async (_name, brief, said, unsaid) => {
    const text = await written(brief);
    for (const words of said) expect(text).toMatch(words);
    for (const words of unsaid) expect(words.exec(text)?.[0]).toBeUndefined();
  });
});

describe("columns with 18 decimal places", () => {
  const crypto = domainPacks.find((pack) => pack.id === "crypto-assets")!;

  it.each(SQL_DIALECTS)("fit one wei in %s", (dialect) => {
    expect(ddl(crypto, dialect)).toMatch(/trade_quantity (?:DECIMAL\(38, 18\)|NUMBER\(38, 18\)|BIGNUMERIC|Nullable\(Decimal\(38, 18\)\))/u);
  });
});
