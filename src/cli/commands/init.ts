/** pipewright init */
import { writeFile } from "node:fs/promises";
import type { Call } from "../args.js";
import { CallError } from "../errors.js";
import { reasonOf } from "../input.js";
import type { Context } from "../io.js";

/** A brief to start from; every field but the first may be left out. */
export const TEMPLATE = `# A brief for pipewright. Write in plain words; numbers with units are read ("100M events/day", "99.9 %", "under 2 s").
# Only business_domain and data_sources are required. What is left out becomes an assumption, listed in the document with its effect.

# What the data is for.
business_domain: E-commerce platform analytics

# Systems the data comes from, separated by commas. A rate or size beside a name belongs to it.
data_sources: Website events, mobile app, inventory system (PostgreSQL, 600 GB), payment gateway

# How much: records or bytes per day, peak, growth.
data_volume: 100M events/day, 1 TB daily growth, peak 4x average, 30 % growth per year

# What is done with it and how fresh it must be. Each clause becomes a flow with its own targets.
processing_requirements: Real-time personalization, hourly dashboards, nightly reporting by 06:00

# Where results go.
target_systems: Data warehouse, ML feature store, BI dashboards for 200 users

# Latency, availability, recovery (RTO, RPO), accuracy; name the flow where they differ.
sla_requirements: Personalization under 100 ms, 99.9 % availability, RTO 30 minutes, RPO 1 minute

# Laws, standards, residency. "none" is an answer.
compliance_needs: GDPR, data must stay in the EU

# Named technologies are used where they can do the job. "in place", "preferred", "no ..." are understood.
technology_stack: AWS, Kafka, no Kubernetes

# People who build and run it, and what they know.
team_capabilities: 5 data engineers, strong in SQL and Python, no on-call at night

# A limit per month or year, with its currency.
budget_constraints: at most EUR 25,000 per month

# Anything else that must hold.
technical_requirements: 90 days of raw events kept for reprocessing, schema changes monthly
`;

export async function initCommand(call: Extract<Call, { command: "init" }>, { io }: Context): Promise<number> {
  if (call.file === undefined) {
    io.out(TEMPLATE);
    return 0;
  }
  try {
    await writeFile(call.file, TEMPLATE, { flag: "wx" });
  } catch (error) {
    const words = { EEXIST: "it exists already", ENOENT: "its folder does not exist", EACCES: "no permission to write there", EROFS: "the disk is read-only", ENOSPC: "the disk is full", EISDIR: "it is a folder" };
    throw new CallError(`"${call.file}" cannot be written: ${reasonOf(error, words)}.`);
  }
  io.err(`Written: ${call.file}\n`);
  return 0;
}
