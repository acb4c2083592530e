/** Where it runs: the platform and the kind of compute. */
import { all, any, atLeast, contains, equal, fact, is, isNot, lacks, not, oneOf, over } from "./conditions.js";
import type { Rule, Topic } from "./rule.js";

const EDITORIAL = ["editorial"];
const clouds = ["aws", "azure", "gcp"] as const;

/** One rule for each cloud: named, preferred, banned. The three clouds are equal before the rules. */
const perCloud: readonly Rule[] = clouds.flatMap((cloud): Rule[] => [
  { id: `cloud-platform/prefer-${cloud}-when-named`, when: contains("platformsNamed", cloud), effect: { kind: "prefer", options: [cloud], weight: "decisive" }, because: "The brief names it.", sources: ["brief"] },
  { id: `cloud-platform/prefer-${cloud}-when-wished`, when: contains("platformsPreferred", cloud), effect: { kind: "prefer", options: [cloud], weight: "strong" }, because: "The brief would prefer it.", sources: ["brief"] },
  { id: `cloud-platform/exclude-${cloud}-when-banned`, when: contains("platformsBanned", cloud), effect: { kind: "exclude", options: [cloud] }, because: "The brief rules it out.", sources: ["brief"] },
  { id: `cloud-platform/exclude-${cloud}-without-region-there`, when: lacks("cloudsInResidency", cloud), effect: { kind: "exclude", options: [cloud] }, because: "Data must stay in {residency}, where it has no region.", sources: ["catalog: regions (unverified)"] },
  { id: `cloud-platform/prefer-${cloud}-for-skills`, when: contains("skillsStrong", cloud), effect: { kind: "prefer", options: [cloud], weight: "moderate" }, because: "The team knows it.", sources: EDITORIAL },
]);

export const cloudPlatform: Topic = {
  id: "cloud-platform",
  question: "Where does the platform run?",
  candidates: { practices: "cloud-platform" },
  rules: [
    { id: "cloud-platform/require-own-premises", when: oneOf("hosting", "on-premises", "air-gapped"), effect: { kind: "require", options: ["on-premises"] }, because: "The brief keeps the platform in its own data centre ({hosting}).", sources: ["brief"] },
    { id: "cloud-platform/require-hybrid", when: equal("hosting", "hybrid"), effect: { kind: "require", options: ["hybrid"] }, because: "The brief asks for own data centres together with a public cloud.", sources: ["brief"] },
    { id: "cloud-platform/require-multi-cloud", when: equal("hosting", "multi-cloud"), effect: { kind: "require", options: ["multi-cloud"] }, because: "The brief names more than one public cloud: {platformsNamed}.", sources: ["brief"] },
    { id: "cloud-platform/exclude-own-premises-unasked", when: equal("hosting", "cloud"), effect: { kind: "exclude", options: ["on-premises", "hybrid"] }, because: "Nothing in the brief asks for own hardware.", sources: ["brief"] },
    { id: "cloud-platform/exclude-several-clouds-unasked", when: equal("hosting", "cloud"), effect: { kind: "exclude", options: ["multi-cloud"] }, because: "One cloud is enough: a second one doubles identity, network and skills and pays for traffic between them.", sources: EDITORIAL },
    { id: "cloud-platform/exclude-several-places-outside-residency", when: any(...clouds.map((cloud) => all(contains("platformsNamed", cloud), lacks("cloudsInResidency", cloud)))), effect: { kind: "exclude", options: ["hybrid", "multi-cloud"] }, because: "Data must stay in {residency}, where one of the clouds named ({platformsNamed}) has no region.", sources: ["catalog: regions (unverified)"] },
    ...perCloud,
    { id: "cloud-platform/prefer-azure-for-microsoft-team", when: any(contains("skillsStrong", "csharp"), contains("skillsStrong", "power-bi")), effect: { kind: "prefer", options: ["azure"], weight: "moderate" }, because: "The team works with Microsoft tools ({skillsStrong}).", sources: EDITORIAL },
    { id: "cloud-platform/prefer-aws-for-dynamodb", when: contains("databaseEngines", "dynamodb"), effect: { kind: "prefer", options: ["aws"], weight: "strong" }, because: "A source database is DynamoDB, which runs on AWS only.", sources: ["amazon-dynamodb"] },
    { id: "cloud-platform/prefer-gcp-for-one-small-team-sql", when: all(oneOf("teamClass", "solo", "small"), isNot("platformStated"), contains("skillsStrong", "sql"), lacks("skillsStrong", "java")), effect: { kind: "prefer", options: ["gcp"], weight: "slight" }, because: "A small SQL team gets most from a warehouse billed per query with nothing to run (BigQuery).", sources: ["bigquery"] },
    { id: "cloud-platform/prefer-aws-breadth", when: isNot("platformStated"), effect: { kind: "prefer", options: ["aws"], weight: "slight" }, because: "No platform is named; the widest choice of managed engines and the largest hiring market tip it, narrowly.", sources: EDITORIAL },
  ],
};

/** People on call who run an own site beside the cloud: nodes to patch are their daily work, and self-run parts are worth weighing. */
const runsOwnMachines = all(is("hasCloud"), is("hasOnPremises"), is("onCall"), oneOf("teamClass", "medium", "large"), any(atLeast("platformEngineers", 1), contains("skillsStrong", "sre")), isNot("noCapitalSpending"), isNot("serverlessWanted"), isNot("serverlessOnly"));

export const compute: Topic = {
  id: "compute",
  question: "What do the self-written and self-run parts run on?",
  candidates: { role: "compute" },
  rules: [
    { id: "compute/prefer-kubernetes-when-wanted", when: is("kubernetesWanted"), where: contains("candidate.options", "kubernetes"), effect: { kind: "prefer", weight: "decisive" }, because: "The brief names Kubernetes or has it in place.", sources: ["brief"] },
    { id: "compute/avoid-kubernetes-for-small-teams", when: all(oneOf("teamClass", "solo", "small"), isNot("kubernetesWanted")), where: contains("candidate.options", "kubernetes"), effect: { kind: "prefer", weight: "strong", against: true }, because: "A Kubernetes platform takes a large part of a team of {engineers}.", sources: ["editorial: 1 to 2 FTE for a Kubernetes platform, unverified"] },
    { id: "compute/prefer-kubernetes-for-large-teams", when: any(equal("teamClass", "large"), atLeast("platformEngineers", 4)), where: contains("candidate.options", "kubernetes"), effect: { kind: "prefer", weight: "strong" }, because: "{engineers} engineers with {platformEngineers} on the platform can share one cluster and its tooling.", sources: EDITORIAL },
    { id: "compute/prefer-serverless-containers", when: all(is("hasCloud"), isNot("kubernetesWanted"), not(runsOwnMachines)), where: contains("candidate.features", "serverless-containers"), effect: { kind: "prefer", weight: "strong" }, because: "Connectors and jobs run as containers without nodes to patch.", sources: EDITORIAL },
    { id: "compute/prefer-machines-of-a-platform-team", when: runsOwnMachines, where: any(contains("candidate.options", "kubernetes"), contains("candidate.options", "vms")), effect: { kind: "prefer", weight: "strong" }, because: "A platform team on call runs machines in its own site already: on them or on a cluster, self-run parts can be weighed against managed ones by load and price.", sources: EDITORIAL },
    { id: "compute/avoid-functions-as-base", where: all(contains("candidate.features", "functions"), not(contains("candidate.features", "serverless-containers"))), effect: { kind: "prefer", weight: "moderate", against: true }, because: "Functions end after minutes and keep no state; long connectors need containers.", sources: ["AWS: Big Data Analytics Options, anti-patterns of Lambda"] },
    { id: "compute/prefer-virtual-machines-on-own-premises", when: all(oneOf("hosting", "on-premises", "air-gapped"), isNot("kubernetesWanted"), oneOf("teamClass", "solo", "small")), where: any(contains("candidate.features", "virtual-machines"), contains("candidate.options", "vms")), effect: { kind: "prefer", weight: "strong" }, because: "A team of {engineers} in its own data centre runs a few virtual machines with less work than a cluster.", sources: EDITORIAL },
    { id: "compute/prefer-kubernetes-on-own-premises-for-teams", when: all(oneOf("hosting", "on-premises", "air-gapped"), oneOf("teamClass", "medium", "large"), isNot("kubernetesBanned")), where: contains("candidate.options", "kubernetes"), effect: { kind: "prefer", weight: "moderate" }, because: "With {engineers} engineers one cluster gives restarts, rollouts and isolation that single machines do not.", sources: EDITORIAL },
    { id: "compute/prefer-openshift-when-regulated", when: all(oneOf("hosting", "on-premises", "air-gapped"), is("regulated"), oneOf("teamClass", "medium", "large")), effect: { kind: "prefer", options: ["openshift"], weight: "slight" }, because: "A supported distribution with a validated build answers auditors in a regulated data centre.", sources: EDITORIAL },
    { id: "compute/avoid-edge-runtime", where: contains("candidate.features", "edge-runtime"), effect: { kind: "prefer", weight: "moderate", against: true }, because: "Made for small sites, not for the central platform.", sources: EDITORIAL },
    { id: "compute/avoid-metal-without-need", where: contains("candidate.features", "bare-metal"), effect: { kind: "prefer", weight: "moderate", against: true }, because: "Whole servers per component leave capacity idle and slow down changes.", sources: EDITORIAL },
    { id: "compute/exclude-above-team", when: is("hasCloud"), where: all(contains("candidate.options", "kubernetes"), over("candidate.operatingFte", fact("remainingOperatingFte")), isNot("candidate.pinned")), effect: { kind: "exclude" }, because: "Running it takes about {candidate.operatingFte} FTE; the team has {remainingOperatingFte} FTE for operations.", sources: ["catalog: operatingFte (editorial, unverified)"] },
  ],
};
