import { describe, expect, test } from "vitest";
import type { SourceSystem } from "../../src/brief/brief.js";
import { standsOnSite } from "../../src/facts/on-site.js";

const source = (name: string, kind: SourceSystem["kind"], engine?: string): SourceSystem =>
  ({ id: "s", name, kind, remarks: [], span: { field: "data_sources", start: 0, end: 0, text: name }, ...(engine === undefined ? {} : { engine }) });

describe("sources in the client's own buildings", () => {
  test.each([
    source("bedside monitors of 2,400 beds", "iot"), source("HL7 v2 admission", "queue"), source("OPC UA from 14 plants", "iot"), source("PLC counters", "other"),
    source("core banking", "database"), source("Epic (SQL Server reporting copy)", "database", "sqlserver"), source("DB2 policy system", "mainframe"), source("SAP ECC", "database", "sap"),
  ])("$name", (item) => expect(standsOnSite(item)).toBe(true));
  test.each([
    source("advertiser campaigns in Cloud SQL for PostgreSQL", "database", "postgres"), source("Oracle on RDS", "database", "oracle"), source("Azure SQL Database", "database", "sqlserver"),
    source("vehicle positions", "iot"), source("clickstream", "events"), source("SAP SuccessFactors", "saas"), source("MySQL orders", "database", "mysql"),
  ])("not $name", (item) => expect(standsOnSite(item)).toBe(false));
});
