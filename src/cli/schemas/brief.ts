/** Shape of a brief given as an object; the same fields may be written as plain text. */
import * as z from "zod";
import { FIELD_IDS } from "../../brief/brief.js";
import { PRECISE, type PreciseField } from "../../brief/precise.js";

const MEANING: Readonly<Record<(typeof FIELD_IDS)[number], string>> = {
  business_domain: "What the data is for.",
  data_sources: "Systems the data comes from.",
  data_volume: "Records or bytes per day, peak, growth.",
  processing_requirements: "What is done with the data and how fresh it must be.",
  target_systems: "Where results go.",
  sla_requirements: "Latency, availability, recovery, accuracy.",
  compliance_needs: "Laws, standards, residency; \"none\" is an answer.",
  technology_stack: "Platforms and technologies wanted, in place, or ruled out.",
  team_capabilities: "People and what they know.",
  budget_constraints: "A limit with currency and period.",
  technical_requirements: "Anything else that must hold.",
};

function precise(field: PreciseField): z.ZodType {
  const unit = field.unit === "" ? "" : ` Unit: ${field.unit}.`;
  if (field.type === "flag") return z.boolean().optional().describe(field.description);
  if (field.type === "text") return (field.values === undefined ? z.string() : z.enum([...field.values] as [string, ...string[]])).optional().describe(field.description);
  let number = z.number();
  if (field.min !== undefined) number = number.min(field.min);
  if (field.max !== undefined) number = number.max(field.max);
  return number.optional().describe(`${field.description}${unit}`);
}

const text = z.union([z.string(), z.array(z.string())]);
const fields = Object.fromEntries(FIELD_IDS.map((id, index) => [id, (index < 2 ? text : text.optional()).describe(MEANING[id])]));
const details = Object.fromEntries(Object.keys(PRECISE).flatMap((name) => {
  const field = PRECISE[name];
  return field === undefined ? [] : [[name, precise(field)]];
}));

/** The eleven fields, and the precise ones beside them or under `precise`. */
export const briefSchema = z.strictObject({ ...fields, ...details, precise: z.strictObject(details).optional().describe("Values that override what the text says.") });
