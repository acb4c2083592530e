/** How capacity and storage are paid for. */
import { all, any, atLeast, contains, equal, is, isNot, not, oneOf, over, under } from "./conditions.js";
import type { Topic } from "./rule.js";

const EDITORIAL = ["editorial"];
/** Engines whose workers the client sizes and may place on interruptible machines. */
const INTERRUPTIBLE = ["amazon-emr", "amazon-emr-on-eks", "google-dataproc", "azure-databricks", "databricks", "apache-spark", "azure-hdinsight"] as const;

export const commitment: Topic = {
  id: "commitment",
  question: "Is steady capacity bought ahead?",
  candidates: { practices: "commitment" },
  rules: [
    { id: "commitment/require-owned-inside", when: oneOf("hosting", "on-premises", "air-gapped"), effect: { kind: "require", options: ["owned-hardware"] }, because: "The capacity stands in the client's own data centre.", sources: ["brief"] },
    { id: "commitment/exclude-owned-in-cloud", when: is("hasCloud"), effect: { kind: "exclude", options: ["owned-hardware"] }, because: "The capacity is rented.", sources: EDITORIAL },
    { id: "commitment/prefer-baseline-first", when: any(is("hasStreamingFlow"), contains("decision.compute.options", "kubernetes"), over("ingestGigabytesPerDay", 50)), effect: { kind: "prefer", options: ["commit-after-baseline"], weight: "strong" }, because: "Parts that are on all month form a base load worth a commitment once it is measured.", sources: EDITORIAL },
    { id: "commitment/prefer-none-when-billed-by-use", when: all(isNot("hasStreamingFlow"), oneOf("teamClass", "solo", "small")), effect: { kind: "prefer", options: ["no-commitment"], weight: "moderate" }, because: "Scheduled loads run a few hours a day; what is off costs nothing.", sources: EDITORIAL },
    { id: "commitment/prefer-none-when-serverless", when: is("serverlessOnly"), effect: { kind: "prefer", options: ["no-commitment"], weight: "decisive" }, because: "Only services billed by use are allowed.", sources: ["brief"] },
  ],
};

export const spotUse: Topic = {
  id: "spot-use",
  question: "Is interruptible capacity used, and for what?",
  candidates: { practices: "spot-use" },
  rules: [
    { id: "spot-use/require-none-inside", when: isNot("hasCloud"), effect: { kind: "require", options: ["no-spot"] }, because: "Own hardware has no spot market.", sources: ["brief"] },
    { id: "spot-use/require-none-without-workers", when: not(any(...INTERRUPTIBLE.map((id) => contains("decision.batch-processing", id)))), effect: { kind: "require", options: ["no-spot"] }, because: "No chosen part lets the client pick its machines: serverless engines price that in.", sources: EDITORIAL },
    { id: "spot-use/prefer-for-batch", when: any(atLeast("batchFlows", 1), atLeast("microBatchFlows", 1)), effect: { kind: "prefer", options: ["spot-for-batch"], weight: "strong" }, because: "Batch runs are repeatable; a lost worker costs minutes.", sources: EDITORIAL },
    { id: "spot-use/prefer-none-for-live-only", when: all(equal("batchFlows", 0), equal("microBatchFlows", 0)), effect: { kind: "prefer", options: ["no-spot"], weight: "strong" }, because: "Only live flows: a machine that leaves within two minutes breaks the freshness.", sources: EDITORIAL },
  ],
};

export const storageLifecycle: Topic = {
  id: "storage-lifecycle",
  question: "How does data age through storage classes?",
  candidates: { practices: "storage-lifecycle" },
  rules: [
    { id: "storage-lifecycle/prefer-three-with-archive", when: over("coldYears", 0), effect: { kind: "prefer", options: ["hot-warm-cold"], weight: "strong" }, because: "Data must be kept {coldYears} years: beyond the queryable time an archive class holds it.", sources: EDITORIAL },
    { id: "storage-lifecycle/prefer-two-for-volume", when: all(atLeast("warmGigabytes", 1000), atLeast("warmMonths", 3)), effect: { kind: "prefer", options: ["hot-warm"], weight: "moderate" }, because: "{warmGigabytes} GB are kept queryable; most of it is read less than once a month.", sources: EDITORIAL },
    { id: "storage-lifecycle/prefer-one-for-little", when: under("warmGigabytes", 1000), effect: { kind: "prefer", options: ["single-class"], weight: "moderate" }, because: "{warmGigabytes} GB cost too little to manage by class.", sources: EDITORIAL },
    { id: "storage-lifecycle/prefer-one-when-short", when: under("warmMonths", 3), effect: { kind: "prefer", options: ["single-class"], weight: "moderate" }, because: "{warmMonths} months are kept: minimum storage times of cheaper classes eat the saving.", sources: EDITORIAL },
    { id: "storage-lifecycle/prefer-one-inside", when: isNot("hasCloud"), effect: { kind: "prefer", options: ["single-class"], weight: "slight" }, because: "Own storage has one price per GB until tape or a second disk pool is bought.", sources: EDITORIAL },
  ],
};

export const moneyPracticeTopics: readonly Topic[] = [commitment, spotUse, storageLifecycle];
