/** Where the clouds have regions, by country (ISO 3166 alpha-2, "UK" as briefs write it). General knowledge of November 2026, unverified. */
import type { PlatformId } from "./schema.js";

type Clouds = Readonly<Partial<Record<"aws" | "azure" | "gcp", string>>>;

/** First region of each cloud in a country; a missing cloud has none there. */
export const REGIONS_BY_COUNTRY: Readonly<Record<string, Clouds>> = {
  DE: { aws: "eu-central-1", azure: "germanywestcentral", gcp: "europe-west3" },
  FR: { aws: "eu-west-3", azure: "francecentral", gcp: "europe-west9" },
  IE: { aws: "eu-west-1", azure: "northeurope" },
  NL: { azure: "westeurope", gcp: "europe-west4" },
  BE: { azure: "belgiumcentral", gcp: "europe-west1" },
  UK: { aws: "eu-west-2", azure: "uksouth", gcp: "europe-west2" },
  CH: { aws: "eu-central-2", azure: "switzerlandnorth", gcp: "europe-west6" },
  AT: { azure: "austriaeast" },
  IT: { aws: "eu-south-1", azure: "italynorth", gcp: "europe-west8" },
  ES: { aws: "eu-south-2", azure: "spaincentral", gcp: "europe-southwest1" },
  SE: { aws: "eu-north-1", azure: "swedencentral", gcp: "europe-north2" },
  FI: { gcp: "europe-north1" },
  NO: { azure: "norwayeast" },
  PL: { azure: "polandcentral", gcp: "europe-central2" },
  US: { aws: "us-east-1", azure: "eastus", gcp: "us-central1" },
  CA: { aws: "ca-central-1", azure: "canadacentral", gcp: "northamerica-northeast1" },
  BR: { aws: "sa-east-1", azure: "brazilsouth", gcp: "southamerica-east1" },
  AU: { aws: "ap-southeast-2", azure: "australiaeast", gcp: "australia-southeast1" },
  JP: { aws: "ap-northeast-1", azure: "japaneast", gcp: "asia-northeast1" },
  KR: { aws: "ap-northeast-2", azure: "koreacentral", gcp: "asia-northeast3" },
  IN: { aws: "ap-south-1", azure: "centralindia", gcp: "asia-south1" },
  SG: { aws: "ap-southeast-1", azure: "southeastasia", gcp: "asia-southeast1" },
  ZA: { aws: "af-south-1", azure: "southafricanorth", gcp: "africa-south1" },
  AE: { aws: "me-central-1", azure: "uaenorth" },
  SA: { gcp: "me-central2" },
  IL: { aws: "il-central-1", azure: "israelcentral", gcp: "me-west1" },
};

/** Regions the price books carry, by platform and by continent. */
export const PRICED_REGIONS: Readonly<Record<PlatformId, { readonly us: string; readonly eu: string; readonly all: readonly string[] }>> = {
  aws: { us: "us-east-1", eu: "eu-central-1", all: ["us-east-1", "eu-west-1", "eu-central-1"] },
  azure: { us: "eastus", eu: "westeurope", all: ["eastus", "westeurope"] },
  gcp: { us: "us-central1", eu: "europe-west1", all: ["us-central1", "europe-west1"] },
  "on-premises": { us: "on-premises", eu: "on-premises", all: ["on-premises"] },
};

/** Countries whose data duties and distances are European. */
export const EUROPE: readonly string[] = ["EU", "EEA", "DE", "FR", "NL", "IE", "ES", "IT", "AT", "BE", "PL", "SE", "DK", "FI", "NO", "CH", "UK", "PT", "CZ", "LU"];
