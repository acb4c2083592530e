/** Hard constraints over attributes of any technology. A technology added to the catalog, ours or a house overlay's, is judged by these at once. */
import { all, any, atLeast, contains, equal, fact, is, isNot, lacks, not, oneOf, over } from "./conditions.js";
import type { Rule } from "./rule.js";

/** Families of products that one cloud alone offers. */
const OWN_NAMES = {
  aws: ["kinesis", "emr", "glue", "redshift", "athena", "quicksight", "sagemaker"], azure: ["event-hubs", "synapse", "fabric", "data-factory", "cosmos-db"], gcp: ["pubsub", "dataflow", "bigquery", "bigtable", "spanner"],
} as const;
/** Named by the brief, by its own name or by one that only this cloud answers to ("BigQuery" beside AWS in a multi-cloud brief). */
const named = (cloud: keyof typeof OWN_NAMES) => any(is("candidate.pinned"), all(oneOf("candidate.stance", "required", "in-place"), any(...OWN_NAMES[cloud].map((family) => contains("candidate.options", family)))));

export const anyConstraints: readonly Rule[] = [
  {
    id: "any/exclude-other-platform",
    where: all(lacks("candidate.platforms", fact("platform")), ...(["aws", "azure", "gcp"] as const).map((cloud) => not(all(named(cloud), contains("platforms", cloud), contains("candidate.platforms", cloud)))), not(all(contains("platforms", "on-premises"), contains("candidate.platforms", "on-premises"), isNot("candidate.native"), any(contains("candidate.roles", "cdc"), contains("candidate.roles", "edge-gateway"), contains("candidate.roles", "mqtt-broker"), contains("candidate.roles", "file-transfer"))))),
    effect: { kind: "exclude" },
    because: "Runs on {candidate.platforms}; the platform is {platform}.",
    sources: ["editorial: one home for the platform keeps traffic, identity and billing in one place"],
  },
  {
    id: "any/exclude-banned",
    where: equal("candidate.stance", "banned"),
    effect: { kind: "exclude" },
    because: "The brief rules it out.",
    sources: ["brief"],
  },
  {
    id: "any/exclude-to-be-replaced",
    where: equal("candidate.stance", "to-be-replaced"),
    effect: { kind: "exclude" },
    because: "The brief wants it replaced.",
    sources: ["brief"],
  },
  {
    id: "any/exclude-not-maintained",
    where: all(oneOf("candidate.status", "retired", "closing", "unmaintained"), isNot("candidate.pinned")),
    effect: { kind: "exclude" },
    because: "Its status is {candidate.status}: not chosen unasked.",
    sources: ["catalog: status"],
  },
  {
    id: "any/exclude-online-service-in-air-gap",
    when: is("airGapped"),
    where: equal("candidate.airGapCapable", false),
    effect: { kind: "exclude" },
    because: "It needs a connection to its vendor; the site has none.",
    sources: ["catalog: airGapCapable"],
  },
  {
    id: "any/exclude-vendor-cloud-on-own-premises",
    when: oneOf("hosting", "on-premises", "air-gapped"),
    where: oneOf("candidate.deployment", "saas", "serverless"),
    effect: { kind: "exclude" },
    because: "It is operated in its vendor's cloud; the brief keeps data in its own data centre.",
    sources: ["brief"],
  },
  {
    id: "any/exclude-needs-kubernetes-when-banned",
    when: is("kubernetesBanned"),
    where: any(equal("candidate.needsKubernetes", true), contains("candidate.options", "kubernetes")),
    effect: { kind: "exclude" },
    because: "It needs Kubernetes, which the brief rules out.",
    sources: ["brief"],
  },
  {
    id: "any/exclude-load-beyond-team",
    when: is("hasCloud"),
    where: all(equal("candidate.deployment", "self-run"), over("candidate.operatingFte", fact("remainingOperatingFte")), over("candidate.operatingFte", 0.1), not(contains("candidate.options", "hsm")), isNot("candidate.pinned")),
    effect: { kind: "exclude" },
    because: "Running it takes about {candidate.operatingFte} FTE; the team has {remainingOperatingFte} FTE left for operations.",
    sources: ["catalog: operatingFte (editorial, unverified)"],
  },
  {
    id: "any/exclude-self-run-without-machines",
    when: all(is("hasCloud"), equal("hasMachines", false)),
    where: all(equal("candidate.deployment", "self-run"), any(equal("candidate.keepsState", true), atLeast("candidate.operatingFte", 0.2)), isNot("candidate.atSource"), not(contains("candidate.options", "hsm")), isNot("candidate.pinned")),
    effect: { kind: "exclude" },
    because: "It has to be run on machines or Kubernetes; the compute of this design is neither.",
    sources: ["editorial"],
  },
  {
    id: "any/exclude-missing-skill",
    when: is("hasCloud"),
    where: all(equal("candidate.deployment", "self-run"), equal("candidate.lacksSkill", true), over("candidate.operatingFte", 0.1), isNot("candidate.pinned")),
    effect: { kind: "exclude" },
    because: "The team would run it itself and the brief says that a skill it needs is missing ({candidate.skills}).",
    sources: ["brief"],
  },
  {
    id: "any/exclude-needs-kubernetes-without-it",
    when: equal("onKubernetes", false),
    where: all(equal("candidate.needsKubernetes", true), isNot("candidate.pinned")),
    effect: { kind: "exclude" },
    because: "It runs on Kubernetes only, which this design does not have.",
    sources: ["catalog: needsKubernetes"],
  },
  {
    id: "any/exclude-closed-source",
    when: contains("licencePolicy", "open-source-only"),
    where: all(equal("candidate.licensed", true), oneOf("candidate.licence", "proprietary", "source-available")),
    effect: { kind: "exclude" },
    because: "The brief admits open-source software only; its licence is {candidate.licence}.",
    sources: ["brief", "catalog: licence"],
  },
  {
    id: "any/exclude-source-available",
    when: contains("licencePolicy", "no-source-available"),
    where: all(equal("candidate.licensed", true), equal("candidate.licence", "source-available")),
    effect: { kind: "exclude" },
    because: "The brief rules out source-available licences.",
    sources: ["brief", "catalog: licence"],
  },
  {
    id: "any/exclude-network-copyleft",
    when: contains("licencePolicy", "no-agpl"),
    where: all(equal("candidate.licensed", true), equal("candidate.networkCopyleft", true)),
    effect: { kind: "exclude" },
    because: "Its licence (AGPL or SSPL) reaches software that talks to it over a network, which the brief rules out.",
    sources: ["brief", "catalog: licence"],
  },
  {
    id: "any/exclude-not-eligible",
    where: not(equal("candidate.ineligibleFor", "")),
    effect: { kind: "exclude" },
    because: "A source says that it is outside the scope of {candidate.ineligibleFor}.",
    sources: ["catalog: notEligible"],
  },
];
