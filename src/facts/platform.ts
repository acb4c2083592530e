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
  // "No EKS" speaks of one product; only the family's own name rules all of them out.
  sheet.derive("kubernetesBanned", names("kubernetes", ["banned"]), "flag", from);
  sheet.derive("serverlessWanted", says("serverless", "serverless-only"), "flag", from);
  sheet.derive("serverlessOnly", says("serverless-only"), "flag", from);
  sheet.derive("prefersOpenSource", /\bopen[- ]source( software| tools?)? (is |are |would be )?(preferred|favou?red|where possible|if possible|first)|\b(prefer(s|red|ably)?|favou?r(s|ed|ing)?) open[- ]source/iu.test(brief.source), "flag", from);
  const portable = brief.needs.filter((item) => item.id === "portability");
  // Open formats keep the data movable, whoever runs the engines: that is met by tables and files, not by choosing engines to run oneself.
  const softly = portable.length > 0 && portable.every((item) => /^open (standards|formats?)$/iu.test(item.span.text.trim()) || saidSoftly(brief, item.span));
  sheet.derive("avoidsLockIn", portable.length > 0 && !softly, "flag", from);
  sheet.derive("likesPortability", softly, "flag", from);
  sheet.derive("licencePolicy", ["open-source-only", "no-agpl", "no-source-available"].filter(need), "list", ["technology_stack", "technical_requirements"]);
  const freeze = brief.needs.find((item) => item.id === "no-capital-spending");
  sheet.derive("noCapitalSpending", freeze !== undefined, "flag", [freeze?.span.field ?? "budget_constraints"]);
  sheet.derive("capitalFreeze", freeze?.subject ?? "", "text", [freeze?.span.field ?? "budget_constraints"]);
  sheet.derive("residency", brief.residency?.value ?? "", "id", brief.residency ? [brief.residency.span.field] : from);
  const place = REGIONS_BY_COUNTRY[brief.residency?.value.toUpperCase() ?? ""];
  sheet.derive("cloudsInResidency", place === undefined ? ["aws", "azure", "gcp"] : Object.keys(place), "list", brief.residency ? [brief.residency.span.field] : from);
  sheet.derive("secondSite", /\b(two|three|several|both|second|our own|own)\s+(own\s+|further\s+)?data\s?cent(re|er)s\b|\bsecond (data cent(re|er)|site)\b/iu.test(brief.source), "flag", from);
  const apart = /(\d{1,5}(?:[.,]\d)?)\s?(?:km|kilomet(?:re|er)s)\s+(?:apart|away|distan\w+)|\b(?:distance of|apart by)\s+(\d{1,5})\s?(?:km|kilomet(?:re|er)s)/iu.exec(brief.source);
  if (apart !== null) sheet.derive("siteDistanceKilometres", Number((apart[1] ?? apart[2] ?? "0").replace(",", ".")), "km", from);
  sheet.derive("multiRegionStated", need("multi-region"), "flag", from);
  sheet.derive("replacesHadoop", brief.mentions.some((mention) => mention.stance === "to-be-replaced" && /hadoop|hdfs|hive|cloudera/u.test(mention.id)), "flag", from);
}

/** "where it costs nothing", "if possible": the words after a wish that let a better reason win. */
const SOFTLY = /^[^,;.\n]{0,12}\b(?:where(?:ver)?|if|as far as|when) (?:it (?:costs?|makes?) (?:nothing|no difference|little)|possible|practical|reasonable|sensible|feasible|it is free)\b|^[^,;.\n]{0,12}\b(?:preferred|preferably|ideally)\b/iu;

/** The clause goes on to say that the wish may give way. */
function saidSoftly(brief: FactSources["brief"], span: { readonly end: number }): boolean {
  return SOFTLY.test(brief.source.slice(span.end, span.end + 60));
}
