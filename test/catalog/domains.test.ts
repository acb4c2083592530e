/** Linter of the domain packs: whatever a pack names must exist, and its SQL must mean what it says when values are unknown. */
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { beforeAll, describe, expect, it } from "vitest";
import type { DomainEntity, DomainPack, SqlType } from "../../src/catalog/domain.js";
import { domainPacks, generalPack, matchDomain, withFittingTransformation } from "../../src/catalog/domains/index.js";
import { allRegimes } from "../../src/catalog/regimes/index.js";
import { packVariants } from "../code/rows.js";
import { columnsOf, parseExpression } from "../../src/design/code/expression.js";

/** Reserved in at least one of the dialects the SQL is generated for; columns must work unquoted everywhere. */
const RESERVED = new Set(
  ("account all and any as asc between both by case cast check column connect constraint create cross current current_date date default delete desc distinct " +
    "drop else end escape except exists extract false fetch file filter following for foreign from full function group grouping having identity in index " +
    "inner insert interval into is issue join key kill language lateral leading left level like limit local minus natural new no not null of off offset old on " +
    "open option or order organization outer over partition percent plan position primary proc procedure public range read references right row rows rule " +
    "schema select set show some system table tag then time timestamp to trailing trigger true truncate type union unique unnest update user using value " +
    "values view when where window with within year month day hour minute second rank row_number").split(" "),
);
const FILLER = /\b(robust|seamless(ly)?|best practices?|as needed|industry[- ]standard|leverag\w+|etc|various|cutting[- ]edge)\b/i;

const DUCK: Record<SqlType, string> = { string: "VARCHAR", integer: "BIGINT", decimal: "DECIMAL(18,4)", "fine-decimal": "DECIMAL(38,18)", boolean: "BOOLEAN", timestamp: "TIMESTAMP", date: "DATE" };
const entity = (pack: DomainPack, id: string): DomainEntity => {
  const found = pack.entities.find((candidate) => candidate.id === id);
  expect(found, `${pack.id}: entity ${id}`).toBeDefined();
  return found!;
};
const has = (pack: DomainPack, of: DomainEntity, field: string): void =>
  expect(of.fields.map((candidate) => candidate.name), `${pack.id}: ${of.id}.${field}`).toContain(field);

function strings(node: unknown): string[] {
  if (typeof node === "string") return [node];
  return node !== null && typeof node === "object" ? Object.values(node).flatMap(strings) : [];
}

let db: DuckDBConnection;
beforeAll(async () => {
  db = await (await DuckDBInstance.create(":memory:")).connect();
});

describe.each(packVariants(domainPacks).map((pack) => [pack.id, pack] as const))("domain pack %s", (_id, pack) => {
  const t = pack.transformation;
  const source = pack.entities.find((candidate) => candidate.id === t.entity)!;

  it("has entities with usable columns and existing keys", () => {
    expect(pack.entities.length).toBeGreaterThanOrEqual(3);
    for (const one of pack.entities) {
      const names = one.fields.map((field) => field.name);
      expect(new Set(names).size, one.id).toBe(names.length);
      for (const name of [one.id, ...names]) expect(RESERVED.has(name) || !/^[a-z][a-z0-9_]*$/.test(name), `${one.id}.${name}`).toBe(false);
      expect(one.key.length).toBeGreaterThan(0);
      one.key.forEach((field) => has(pack, one, field));
      if (one.eventTime !== undefined) has(pack, one, one.eventTime);
      else expect(one.kind, one.id).toBe("reference");
      if (one.partitionKey !== undefined) has(pack, one, one.partitionKey.field);
      expect(pack.sources[one.recordBytes.source], one.id).toBeDefined();
      expect(one.recordBytes.low).toBeLessThanOrEqual(one.recordBytes.typical);
      expect(one.recordBytes.typical).toBeLessThanOrEqual(one.recordBytes.high);
    }
    expect(pack.sources[pack.peakFactor.source]).toBeDefined();
  });

  it("cites every source it lists, and admits what nobody published", () => {
    const used = new Set([pack.peakFactor.source, ...pack.entities.map((one) => one.recordBytes.source)]);
    expect(Object.keys(pack.sources).filter((key) => !used.has(key))).toEqual([]);
    for (const one of Object.values(pack.sources)) if (/general knowledge/.test(one.title)) expect(one.unverified === true && one.url === null).toBe(true);
  });

  it("has windows over existing fields", () => {
    if (pack.fewWindows === undefined) expect(pack.windows.length).toBeGreaterThanOrEqual(2);
    for (const window of pack.windows) {
      const of = entity(pack, window.entity);
      [...window.groupBy, ...(window.of === undefined ? [] : [window.of])].forEach((field) => has(pack, of, field));
      if (window.kind === "session") expect(window.gapSeconds, window.id).toBeDefined();
      if (window.kind === "sliding") expect(window.slideSeconds ?? 0, window.id).toBeGreaterThan(0);
      if (window.aggregation.some((name) => name !== "count")) expect(window.of, window.id).toBeDefined();
      if (window.of !== undefined && window.aggregation.some((name) => ["sum", "avg", "percentile"].includes(name))) {
        expect(["integer", "decimal", "fine-decimal"], window.id).toContain(of.fields.find((field) => field.name === window.of)!.type);
      }
      expect(of.eventTime, window.id).toBeDefined();
    }
  });

  it("has joins on fields of both sides", () => {
    for (const join of pack.joins) {
      [join.left, join.right].forEach((id) => has(pack, entity(pack, id), join.on));
      if (join.kind === "stream-stream") expect(join.withinSeconds, `${join.left}-${join.right}`).toBeGreaterThan(0);
    }
    expect(pack.joins.some((join) => join.kind === "lookup" && join.left === t.entity && join.right === t.reference), "lookup join of the transformation").toBe(true);
  });

  it("has a transformation over existing columns", () => {
    const reference = entity(pack, t.reference);
    expect(reference.key).toEqual([t.joinKey]);
    has(pack, source, t.joinKey);
    t.referenceFields.forEach((field) => has(pack, reference, field));
    for (const key of Object.keys(t.missingReference?.action === "default" ? t.missingReference.values : {})) expect(t.referenceFields).toContain(key);
    const names = source.fields.map((field) => field.name);
    const added = [t.derivedField, ...t.qualityChecks.map((check) => check.name)];
    expect(new Set([...names, ...added]).size).toBe(names.length + added.length);
    const reads = [...t.cases.flatMap((one) => [one.when, one.then]), t.defaultValue, ...t.filters.map((one) => one.sql), ...t.qualityChecks.map((one) => one.sql)];
    for (const sql of reads) for (const column of columnsOf(parseExpression(sql))) expect(names, sql).toContain(column);
    const later = [...names, ...added, ...t.referenceFields];
    for (const one of t.finalFilters) for (const column of columnsOf(parseExpression(one.sql))) expect(later, one.sql).toContain(column);
    expect(source.fields.some((field) => field.name === "ingested_at")).toBe(true);
    expect(pack.rules.some((rule) => rule.entity === t.entity && rule.dimension === "uniqueness")).toBe(true);
    expect(pack.rules.some((rule) => rule.entity === t.entity && rule.dimension === "timeliness")).toBe(true);
  });

  it("keeps no filter undecided on unknown values: it is true or false for every combination of NULLs", async () => {
    const columns = [...source.fields.map((f) => [f.name, f.type] as const), ...entity(pack, t.reference).fields.filter((f) => t.referenceFields.includes(f.name)).map((f) => [f.name, f.type] as const)];
    const extra = [t.derivedField, ...t.qualityChecks.map((check) => check.name)];
    for (const filter of [...t.filters, ...t.finalFilters]) {
      const used = columnsOf(parseExpression(filter.sql));
      for (let mask = 0; mask < 1 << used.length; mask += 1) {
        const values = used.map((name, index) => {
          const type = columns.find(([column]) => column === name)?.[1];
          if (type === undefined) return `${extra.indexOf(name) === 0 ? "'x'" : "0"} AS ${name}`;
          const known = { string: "'x'", integer: "1", decimal: "1", "fine-decimal": "1", boolean: "TRUE", timestamp: "'2026-01-01'", date: "'2026-01-01'" }[type];
          return `CAST(${(mask >> index) & 1 ? "NULL" : known} AS ${DUCK[type]}) AS ${name}`;
        });
        const rows = (await (await db.run(`SELECT (${filter.sql}) AS kept FROM (SELECT ${values.join(", ")})`)).getRows()) as unknown[][];
        expect(rows[0]![0], filter.sql).not.toBeNull();
      }
    }
  });

  it("has rules over existing columns with units the checks understand", () => {
    const ids = pack.rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(pack.rules.length).toBeGreaterThanOrEqual(6);
    for (const rule of pack.rules) {
      const of = entity(pack, rule.entity);
      expect(["%", "rows", "s"], rule.id).toContain(rule.threshold.unit);
      expect(rule.dimension === "timeliness" && rule.sql === undefined, rule.id).toBe(rule.threshold.unit === "s");
      if (rule.sql !== undefined) columnsOf(parseExpression(rule.sql)).forEach((column) => has(pack, of, column));
      else expect(["uniqueness", "timeliness", "completeness"], rule.id).toContain(rule.dimension);
      // Without a condition, a completeness rule is the share of rows without a reference partner.
      if (rule.sql === undefined && rule.dimension === "completeness") expect([t, ...(pack.transformations ?? [])].map((one) => one.entity).concat(domainPacks.find((one) => pack.id.startsWith(`${one.id}/`))?.transformation.entity ?? []), rule.id).toContain(rule.entity);
    }
  });

  it("names fields that exist as personal data, and lists every column marked as personal with an existing entity", () => {
    for (const item of pack.personalData) {
      const [table, column] = item.field.split(".");
      has(pack, entity(pack, table ?? ""), column ?? "");
    }
  });

  it("classifies only what may be in the platform: keys, passwords and what stays elsewhere are named apart", () => {
    const classes = Object.values(pack.classification).flat();
    for (const item of classes) expect(item).not.toMatch(/\b(private keys?|keys of|passwords?|credentials?(?! by accident)|never|outside|stays? (in|at))\b/iu);
    expect(classes.filter((item) => (pack.neverStored ?? []).includes(item))).toEqual([]);
  });

  it("is complete and free of filler", () => {
    expect(pack.kpis.length).toBeGreaterThanOrEqual(3);
    expect(pack.reconciliation.length).toBeGreaterThanOrEqual(2);
    expect([...new Set(pack.roadmap.map((one) => one.quarter))]).toEqual([1, 2, 3, 4]);
    expect(pack.usualRegimes.length).toBeGreaterThanOrEqual(1);
    for (const one of pack.usualRegimes) expect(allRegimes.map((regime) => regime.id)).toContain(one.regime);
    for (const text of strings(pack)) expect(text, `${pack.id}: ${text}`).not.toMatch(FILLER);
  });
});

describe("choice of pack", () => {
  it("has no alias in two packs", () => {
    const all = domainPacks.flatMap((pack) => pack.aliases.map((alias) => alias.toLowerCase()));
    expect(all.filter((alias, index) => all.indexOf(alias) !== index)).toEqual([]);
  });

  it("falls back to the general pack with score 0", () => {
    expect(matchDomain("Beekeeping association", "hive notes")).toEqual({ pack: generalPack, score: 0, matched: [] });
  });

  it("ignores case, hyphens and plurals and keeps to word boundaries", () => {
    expect(matchDomain("E-COMMERCE Marketplaces", "").pack.id).toBe("ecommerce");
    expect(matchDomain("subwebshopper", "").pack.id).toBe("general");
  });

  it.each([
    ["E-commerce marketplace", "Website clickstream, MySQL", "ecommerce"],
    ["Retail banking", "Oracle core banking, card authorisations", "banking-and-payments"],
    ["Card payments processor", "Authorisation stream", "banking-and-payments"],
    ["Health insurer", "Claims database (SQL Server), EDI 837 files", "health-insurance"],
    ["Hospital group", "HL7 v2 messages, FHIR API", "healthcare"],
    ["Electricity network operator", "Smart meters, SAP billing", "iot-and-utilities"],
    ["Car manufacturer", "Vehicle telemetry, plant PLCs over OPC UA", "manufacturing"],
    ["Telecom operator", "Call detail records as files, CRM in Oracle", "telco"],
    ["Programmatic advertising", "Bid requests, impressions, clicks", "adtech"],
    ["Mobile games studio", "Game client events, ad network APIs", "gaming"],
    ["Video streaming", "Player heartbeats, CDN logs", "media-and-streaming"],
    ["Ride hailing", "Driver GPS pings, trip events", "logistics-and-mobility"],
    ["Parcel logistics", "Scanner events, partner EDI files", "logistics-and-mobility"],
    ["B2B SaaS product analytics", "Postgres, Stripe, HubSpot, Segment events", "saas-analytics"],
    ["City administration", "Case management SQL Server, traffic sensors", "public-sector"],
    ["University research data", "Instrument files, survey API", "research"],
    ["Security operations", "Firewall logs, endpoint agents", "security-and-logs"],
    ["Airline", "Booking system, flight sensors, loyalty MySQL", "airline-and-travel"],
    ["Grocery chain", "Point-of-sale transactions, loyalty app, ERP SAP HANA", "retail-and-grocery"],
    ["Wind farm operator", "Turbine SCADA at 1 Hz, weather API", "iot-and-utilities"],
    ["Newspaper publisher", "Page views, subscriptions in MySQL, CMS API", "publishing"],
    ["Crypto exchange", "Order book events, trade ledger PostgreSQL", "crypto-assets"],
    ["Booking platform for independent fitness studios", "our PostgreSQL production database, Stripe payments, HubSpot CRM, Google Analytics export", "bookings-and-memberships"],
    ["Hotel booking site", "Property management system", "airline-and-travel"],
    ["Online learning platform", "LMS events, Stripe", "education-and-learning"],
    ["School district", "Student information system", "education-and-learning"],
    ["Gym chain with 40 clubs", "Access control, member app", "bookings-and-memberships"],
    ["Concert ticketing", "Ticket sales database", "bookings-and-memberships"],
    ["", "smart meter readings over MQTT", "iot-and-utilities"],
  ])("%s, %s -> %s", (domain, sources, expected) => {
    expect(matchDomain(domain, sources).pack.id).toBe(expected);
  });
});

describe("choice of transformation", () => {
  const entityFor = (id: string, text: string): string => withFittingTransformation(domainPacks.find((pack) => pack.id === id)!, text).transformation.entity;

  it.each([
    ["banking-and-payments", "Fraud scoring of card authorisations in real time; core banking changes", "card_authorisation"],
    ["banking-and-payments", "Core banking on Oracle, end-of-day regulatory reporting of ledger postings", "posting"],
    ["banking-and-payments", "", "posting"],
    ["adtech", "Bill advertisers per click; clicks must be counted exactly once", "click"],
    ["adtech", "Hourly delivery report from impressions and bid requests", "impression"],
    ["general", "clicks and fraud", "source_record"],
    ["publishing", "trending articles, propensity for the paywall, churn of subscribers", "page_event"],
    ["crypto-assets", "candles each minute, wash trades across accounts", "trade"],
    ["crypto-assets", "spoofing by order lifecycle in the order book", "order_event"],
    ["public-sector", "traffic light control from loop detectors at junctions", "street_sensor"],
    ["real-estate", "SAP RE-FX, portal enquiries; vacancy and arrears report", "lease_event"],
    ["real-estate", "listings of estate agents, clickstream of the portal", "listing_event"],
    ["health-insurance", "eligibility changes within seconds, eligibility lookups", "eligibility_change"],
    ["health-insurance", "nightly claims adjudication analytics", "claim_line"],
    ["people-and-hr", "matching of candidates to vacancies", "application_event"],
  ])("%s, %s -> %s", (id, text, expected) => {
    expect(entityFor(id, text)).toBe(expected);
  });

  it("puts the model a brief names before the others", () => {
    const first = (text: string): string | undefined => withFittingTransformation(domainPacks.find((pack) => pack.id === "publishing")!, text).machineLearning[0]?.model;
    expect(first("")).toBe("paywall propensity");
    expect(first("Nightly churn model for subscribers")).toBe("subscriber churn");
    expect(first("Trending articles, nightly churn model")).toBe("subscriber churn");
  });
});
