/** Short constructors for the data of the domain packs, so that a pack reads as a table of columns. */
import type { DomainField, SqlType } from "./domain.js";
import type { Source } from "./schema.js";

type More = Partial<Omit<DomainField, "name" | "type" | "description">>;

function column(type: SqlType) {
  return (name: string, description: string, more: More = {}): DomainField => ({ name, type, required: true, description, ...more });
}

/** A text column. Required unless `required: false` is given; the same holds for the other constructors. */
export const text = column("string");
/** A whole-number column. */
export const whole = column("integer");
/** A column with decimal places: money, quantities, physical measures. */
export const decimal = column("decimal");
/** A column with 18 decimal places: amounts and prices of crypto assets. */
export const fineDecimal = column("fine-decimal");
/** A true/false column. */
export const flag = column("boolean");
/** A point in time, UTC. */
export const instant = column("timestamp");
/** A calendar day. */
export const day = column("date");

/** Arrival time, written by the ingestion layer. Breaks ties between two versions of a row and measures lateness. */
export const ingestedAt: DomainField = instant("ingested_at", "When the platform received the row; set at ingestion, never by the source");

/** General knowledge and judgement of this field: printed as unverified wherever it supports a figure. */
export const generalKnowledge: Source = {
  title: "general knowledge, unverified", url: null, asOf: "2026-11", confidence: "low", unverified: true,
};

/** Sizes of log lines, metrics and spans as the Vector project plans with them. */
export const vectorSizing: Source = {
  title: "Vector documentation, Going to production: Sizing",
  url: "https://github.com/vectordotdev/vector/blob/master/website/content/en/docs/setup/going-to-prod/sizing.md",
  asOf: "2026-08-21", confidence: "high",
};

/** Size of a web or app event as AWS plans its clickstream guidance. */
export const awsClickstream: Source = {
  title: "Clickstream Analytics on AWS, plan-deployment/cost.md",
  url: "https://github.com/awslabs/clickstream-analytics-on-aws/blob/main/docs/en/plan-deployment/cost.md",
  asOf: "2024-08-30", confidence: "high",
};

/** Size of one game event as AWS plans its game-analytics guidance. */
export const awsGameAnalytics: Source = {
  title: "Guidance for Game Analytics Pipeline on AWS, README",
  url: "https://github.com/aws-solutions-library-samples/guidance-for-game-analytics-pipeline-on-aws/blob/main/README.md",
  asOf: "2026-07-17", confidence: "high",
};

/** Event counts and sizes Netflix published for its event pipeline; the peak-to-average ratio is derived from them. */
export const netflixKeystone: Source = {
  title: "Netflix Keystone: AWS re:Invent BDT318 (2015) and Beaming Flink to the Cloud (2016)", url: null, asOf: "2016-09-12", confidence: "medium",
};
