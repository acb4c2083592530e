import { distinct } from "../shared/compare.js";
import { REGIONS_BY_COUNTRY } from "../catalog/regions.js";
import type { Stance } from "../brief/brief.js";
import { standsOnSite } from "./on-site.js";
import type { FactSheet, FactSources } from "./derive.js";

const FOR: readonly Stance[] = ["required", "in-place", "mentioned"];

/** Facts about where it may run, before the platform is decided. `platform`, `platforms` and `region` follow from that decision. */
export function platformFacts(sheet: FactSheet, { brief }: FactSources): void {
  const from = ["technology_stack"];
  const named = distinct(brief.platforms.filter((item) => FOR.includes(item.stance)).map((item) => item.value));
  const preferred = distinct(brief.platforms.filter((item) => item.stance === "preferred").map((item) => item.value));
  const banned = distinct(brief.platforms.filter((item) => item.stance === "banned" || item.stance === "to-be-replaced").map((item) => item.value));
  const says = (...values: string[]): boolean => brief.hosting.some((item) => values.includes(item.value));
  const need = (id: string): boolean => brief.needs.some((item) => item.id === id);
  const airGapped = says("air-gapped") || need("air-gap");
  const noCloud = says("no-public-cloud") || airGapped;
  const clouds = named.filter((id) => id !== "on-premises");
  const onPremises = named.includes("on-premises") || says("on-premises", "hybrid") || noCloud;
  const hybrid = says("hybrid") || (onPremises && clouds.length > 0 && !noCloud);
  const multi = says("multi-cloud") || clouds.length > 1;
  const hosting = airGapped ? "air-gapped" : noCloud || (onPremises && !hybrid) ? "on-premises" : hybrid ? "hybrid" : multi ? "multi-cloud" : "cloud";
  sheet.derive("platformsNamed", named, "list", from);
  sheet.derive("platformsPreferred", preferred, "list", from);
  sheet.derive("platformsBanned", banned, "list", from);
  sheet.derive("platformStated", named.length + preferred.length > 0 || brief.hosting.some((item) => item.value !== "no-preference"), "flag", from);
  sheet.derive("hosting", hosting, "class", from);
  sheet.derive("airGapped", airGapped, "flag", from);
  sheet.derive("hasCloud", hosting !== "on-premises" && hosting !== "air-gapped", "flag", from);
  sheet.derive("hasOnPremises", hosting !== "cloud" && hosting !== "multi-cloud", "flag", from);
  sheet.derive("hasOnPremisesSource", onPremises || brief.sources.some(standsOnSite), "flag", [...from, "data_sources"]);
  const names = (id: string, stances: readonly Stance[]): boolean => brief.mentions.some((mention) => mention.id === id && stances.includes(mention.stance));
  const kubernetes = ["kubernetes", "amazon-eks", "azure-kubernetes-service", "google-kubernetes-engine", "openshift", "rke2-rancher", "k3s"];
  sheet.derive("kubernetesWanted", kubernetes.some((id) => names(id, ["required", "in-place", "preferred", "mentioned", "experienced"])), "flag", from);
  sheet.derive("kubernetesBanned", kubernetes.some((id) => names(id, ["banned"])), "flag", from);
  sheet.derive("serverlessWanted", says("serverless", "serverless-only"), "flag", from);
  sheet.derive("serverlessOnly", says("serverless-only"), "flag", from);
  sheet.derive("avoidsLockIn", need("portability"), "flag", from);
  sheet.derive("noCapitalSpending", need("no-capital-spending"), "flag", ["budget_constraints"]);
  sheet.derive("residency", brief.residency?.value ?? "", "id", brief.residency ? [brief.residency.span.field] : from);
  const place = REGIONS_BY_COUNTRY[brief.residency?.value.toUpperCase() ?? ""];
  sheet.derive("cloudsInResidency", place === undefined ? ["aws", "azure", "gcp"] : Object.keys(place), "list", brief.residency ? [brief.residency.span.field] : from);
  sheet.derive("secondSite", /\b(two|three|several|both|second|our own|own)\s+(own\s+|further\s+)?data\s?cent(re|er)s\b|\bsecond (data cent(re|er)|site)\b/iu.test(brief.source), "flag", from);
  sheet.derive("multiRegionStated", need("multi-region"), "flag", from);
  sheet.derive("replacesHadoop", brief.mentions.some((mention) => mention.stance === "to-be-replaced" && /hadoop|hdfs|hive|cloudera/u.test(mention.id)), "flag", from);
}
