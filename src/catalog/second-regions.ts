/** Where a second copy goes, region by region: the nearest region of the same cloud under the same law. General knowledge of November 2026, unverified. */

/** Region and the country it stands in, as residency names it. */
type Second = readonly [region: string, country: string];

const SECOND: Readonly<Record<string, Second>> = {
  "eu-west-1": ["eu-central-1", "DE"], "eu-central-1": ["eu-west-1", "IE"], "eu-west-3": ["eu-central-1", "DE"], "eu-south-1": ["eu-central-1", "DE"], "eu-south-2": ["eu-west-1", "IE"], "eu-north-1": ["eu-central-1", "DE"],
  "us-east-1": ["us-west-2", "US"], "us-east-2": ["us-west-2", "US"], "us-west-2": ["us-east-2", "US"], "ca-central-1": ["ca-west-1", "CA"], "ap-southeast-2": ["ap-southeast-4", "AU"], "ap-northeast-1": ["ap-northeast-3", "JP"], "ap-south-1": ["ap-south-2", "IN"],
  westeurope: ["northeurope", "IE"], northeurope: ["westeurope", "NL"], germanywestcentral: ["germanynorth", "DE"], francecentral: ["francesouth", "FR"], uksouth: ["ukwest", "UK"], switzerlandnorth: ["switzerlandwest", "CH"], norwayeast: ["norwaywest", "NO"],
  italynorth: ["westeurope", "NL"], spaincentral: ["westeurope", "NL"], swedencentral: ["northeurope", "IE"], polandcentral: ["westeurope", "NL"], austriaeast: ["westeurope", "NL"], belgiumcentral: ["westeurope", "NL"],
  eastus: ["westus", "US"], eastus2: ["centralus", "US"], canadacentral: ["canadaeast", "CA"], australiaeast: ["australiasoutheast", "AU"], japaneast: ["japanwest", "JP"], koreacentral: ["koreasouth", "KR"], centralindia: ["southindia", "IN"], southafricanorth: ["southafricawest", "ZA"], uaenorth: ["uaecentral", "AE"],
  "europe-west1": ["europe-west4", "NL"], "europe-west4": ["europe-west1", "BE"], "europe-west3": ["europe-west10", "DE"], "europe-west8": ["europe-west12", "IT"], "europe-west9": ["europe-west1", "BE"], "europe-southwest1": ["europe-west1", "BE"], "europe-north1": ["europe-west4", "NL"], "europe-north2": ["europe-north1", "FI"], "europe-central2": ["europe-west3", "DE"],
  "us-central1": ["us-east1", "US"], "us-east1": ["us-central1", "US"], "northamerica-northeast1": ["northamerica-northeast2", "CA"], "australia-southeast1": ["australia-southeast2", "AU"], "asia-northeast1": ["asia-northeast2", "JP"], "asia-south1": ["asia-south2", "IN"],
};

/** Members of the Union (and the EEA) among the countries above. */
const UNION: ReadonlySet<string> = new Set(["DE", "IE", "FR", "NL", "BE", "IT", "FI", "ES", "SE", "PL", "AT"]);

/** The second region of a region, where one lies inside the residency; none where the only candidates are abroad or unknown. */
export function secondRegionOf(region: string, residency: string): string | undefined {
  const second = SECOND[region];
  if (second === undefined) return undefined;
  const [name, country] = second;
  const inside = residency === "" || residency === country || ((residency === "EU" || residency === "EEA") && (UNION.has(country) || (residency === "EEA" && country === "NO")));
  return inside ? name : undefined;
}
