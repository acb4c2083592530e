/** The brief as a zod schema: source of the reference and of `pipewright schema brief`. Not imported by the parser. */
import * as z from "zod";
import { FIELD_IDS, type FieldId } from "./brief.js";
import { PRECISE } from "./precise.js";

const DESCRIPTIONS: Readonly<Record<FieldId, string>> = {
  business_domain: "What the business does: \"E-commerce platform analytics\". Required.",
  data_sources: "The systems data comes from, separated by commas; details in parentheses: \"Website events, order database (MySQL), partner files over SFTP\". Required.",
  data_volume: "Rates and sizes with units: \"100M events/day, 600 bytes each, peak 5x average, growing 30% a year\".",
  processing_requirements: "What runs how fast or how often: \"real-time fraud scoring, nightly batch reporting\".",
  target_systems: "Where results go: \"Data warehouse, ML feature store, dashboards for 30 people\".",
  sla_requirements: "Latency, freshness, deadlines, availability, RTO, RPO: \"alerts within 2 seconds, reports by 06:00, 99.9% availability, RTO 1 h\".",
  compliance_needs: "Regimes and residency: \"GDPR, PCI DSS; data must stay in the EU\", or \"none\".",
  technology_stack: "Platform, technologies, bans and wishes: \"AWS, Kafka in place, no Kubernetes\".",
  team_capabilities: "Size and skills: \"8 engineers, Python and SQL, no streaming experience\".",
  budget_constraints: "Amount, currency and period: \"at most 5,000 EUR per month\", or \"no fixed limit\".",
  technical_requirements: "Everything else: retention, replay, late data, exactly-once, access by region.",
};

const scalar = z.union([z.string(), z.number()]);
const fieldValue = z.union([scalar, z.array(scalar), z.looseObject({ text: scalar })]).nullish();

function preciseShape(): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(PRECISE).map(([name, field]) => {
    const base = field.type === "number" ? z.number().min(field.min ?? 0).max(field.max ?? 1e18) : field.type === "flag" ? z.boolean() : field.values === undefined ? z.string() : z.enum(field.values as [string, ...string[]]);
    return [name, base.optional().describe(field.unit === "" ? field.description : `${field.description} Unit: ${field.unit}.`)];
  }));
}

/** A brief as an object. Precise fields stand at the top level or under `precise`. */
export const briefSchema = z.strictObject({
  ...Object.fromEntries(FIELD_IDS.map((id) => [id, (id === "business_domain" || id === "data_sources" ? z.union([scalar, z.array(scalar), z.looseObject({ text: scalar })]) : fieldValue).describe(DESCRIPTIONS[id])])),
  precise: z.strictObject(preciseShape()).optional().describe("Precise values in the unit each name states. They override what the text says."),
  ...preciseShape(),
}).describe("A pipewright brief: eleven fields of text, two of them required, and optional precise values.");

/** The brief's JSON Schema. */
export function briefJsonSchema(): unknown {
  return z.toJSONSchema(briefSchema, { io: "input" });
}
