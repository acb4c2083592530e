/** What the schemas of overlay entries share. */
import * as z from "zod";

export const DATE = /^\d{4}(-\d{2}){0,2}$/;
export const HYPHENS = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const UNDERSCORES = /^[a-z][a-z0-9_]*$/;
export const RULE_ID = /^[a-z0-9-]+\/[a-z0-9-]+$/;

export const text = z.string().min(1);
export const date = z.string().regex(DATE).describe("YYYY-MM-DD, YYYY-MM or YYYY.");
export const count = z.number().min(0);
export const id = z.string().regex(HYPHENS).describe("Lower case words joined by hyphens.");
export const source = z.strictObject({
  title: z.string(), url: z.string().nullable(), asOf: date, confidence: z.enum(["high", "medium", "low"]), unverified: z.boolean().optional(),
});
