import type { Technology } from "../../schema.js";
import { editorial, fabricGuide, generalKnowledge } from "./sources.js";

/** Catalog entry: Fabric Mirroring. */
export const fabricMirroring: Technology = {
  id: "fabric-mirroring",
  name: "Fabric Mirroring",
  vendor: "Microsoft",
  summary: "Replicates Azure SQL, Cosmos DB, PostgreSQL, SQL Server and Snowflake tables into OneLake with no replication charge.",
  roles: ["cdc"],
  aliases: ["mirroring", "fabric mirroring"],
  options: ["fabric"],
  status: "active",
  platforms: ["azure"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["azure", "sql"],
  airGapCapable: false,
  latency: { p50Milliseconds: 15000, p99Milliseconds: 120000, source: "generalKnowledge" },
  delivery: "at-least-once",
  sla: { availability: 0.999, scope: "service (unverified)", source: "generalKnowledge" },
  features: ["cdc-sqlserver", "cdc-postgres", "open-format", "schema-evolution", "cdc-mongodb"],
  maturity: 3,
  strengths: [
    "Replication compute is not billed; 1 TB of storage is free for each capacity unit",
    "Tables arrive as Delta without a pipeline",
  ],
  weaknesses: ["Delivers tables, not an event stream", "Source list is fixed and Oracle support is recent"],
  bill: [],
  unpriced: "Replication compute is not charged; it needs a running Fabric capacity, billed with microsoft-fabric",
  failure: {
    event: "Mirroring of a table stops",
    stops: "Freshness of the mirrored tables",
    stillServes: "The last mirrored state",
    lost: "Nothing while the source keeps its log",
    detectedBy: "Replication status, rows lag above 15 minutes",
    action: "Restart mirroring; it reseeds the table when the log has gone",
  },
  sources: { editorial, fabricGuide, generalKnowledge },
};
