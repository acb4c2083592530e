/** Governance: masking, anonymisation, erasure and how changes are controlled. */
import { all, any, atLeast, atMost, contains, is, isNot, noneOf, not, over, under } from "./conditions.js";
import { exclude, notNeeded, prefer } from "./effects.js";
import type { Topic } from "./rule.js";

const anonymization: Topic = {
  id: "anonymization", question: "How is data made safe for readers who must not identify anyone?", candidates: { practices: "anonymization" },
  rules: [
    notNeeded("anonymization/not-needed-no-personal-data", isNot("hasPersonalData"), "No personal data is processed, so nothing needs anonymising."),
    prefer("anonymization/prefer-pseudonyms", "moderate", ["pseudonymisation-only"], "Readers work inside the company under the same duties: pseudonyms keep joins working."),
    prefer("anonymization/prefer-groups-health-or-school", "strong", ["k-anonymity"], "Health or education records leave the care team for analysis: small groups identify people.", { when: any(is("hasHealthData"), contains("regimes", "ferpa")), sources: ["k-anonymity#proposal"] }),
    prefer("anonymization/prefer-groups-outside-readers", "strong", ["k-anonymity"], "{externalUsers} readers outside the company see figures made from personal data under {regimes}.", { when: all(is("regulated"), over("externalUsers", 0)), sources: ["k-anonymity#proposal"] }),
    prefer("anonymization/prefer-noise-public-statistics", "decisive", ["differential-privacy"], "{externalUsers} outside readers query statistics on health or education records as they like: suppression alone can be undone by differences.", { when: all(any(is("hasHealthData"), contains("regimes", "ferpa")), atLeast("externalUsers", 1000), atLeast("engineers", 8)), sources: ["differential-privacy#epsilon"] }),
    prefer("anonymization/prefer-noise-health-models", "decisive", ["differential-privacy"], "Models are trained on health data by a team strong in machine learning: noise in training bounds what a model can reveal.", { when: all(is("hasHealthData"), is("hasMachineLearning"), contains("skillsStrong", "machine-learning"), atLeast("engineers", 12)), sources: ["differential-privacy#epsilon"] }),
    exclude("anonymization/exclude-noise-small-team", ["differential-privacy"], "A privacy budget needs an owner; {engineers} engineers have none.", { when: under("engineers", 8) }),
  ],
};

/** The identity is needed again at the end of a flow: somebody acts on one person's result. */
const CLEAR_VALUE = all(is("hasHealthData"), any(is("hasAlertingFlow"), is("hasScoringFlow"), is("needsApi")));

const masking: Topic = {
  id: "masking", question: "How are identifying values hidden?", candidates: { practices: "masking" }, choose: 3, alsoFromScore: 0.3,
  rules: [
    notNeeded("masking/not-needed-plain-data", all(isNot("hasPersonalData"), isNot("hasCardData"), noneOf("highestDataClass", "confidential", "restricted")), "The data holds no personal or confidential field."),
    prefer("masking/prefer-masked-copies-always", "decisive", ["masked-copies"], "Test systems are guarded less and read by more people: production rows stay out.", { sources: ["masked-copies#rule"] }),
    prefer("masking/prefer-tokens-cards", "strong", ["tokenise-at-ingest"], "Card data is tokenised before the first write, which keeps the platform out of the card environment.", { when: any(is("hasCardData"), contains("regimes", "finma")), sources: ["tokenise-at-ingest#rule"] }),
    prefer("masking/prefer-tokens-clear-value-downstream", "strong", ["tokenise-at-ingest"], "Alerts and answers about people's health must name the person again: a vault gives the identity back to one job; codes and measurements stay computable.", { when: all(isNot("hasCardData"), CLEAR_VALUE), sources: ["tokenise-at-ingest#rule"] }),
    prefer("masking/prefer-keyed-hash-people", "strong", ["keyed-hash-at-ingest"], "Identifiers and contact fields are joined but need not be read; all other columns stay as they are under column rights.", { when: all(is("hasPersonalData"), isNot("hasCardData"), not(CLEAR_VALUE)), sources: ["keyed-hash-at-ingest#rule"] }),
    prefer("masking/prefer-column-masks-several-readers", "strong", ["column-masking"], "{biUsers} readers of different roles share the same tables.", { when: any(atLeast("biUsers", 10), is("needsRowLevelAccess"), is("hasHealthData")) }),
  ],
};

const erasure: Topic = {
  id: "erasure-method", question: "How is a person's data removed?", candidates: { practices: "erasure-method" }, choose: 3, alsoFromScore: 0.3,
  rules: [
    notNeeded("erasure-method/not-needed-no-personal-data", isNot("hasPersonalData"), "No personal data is processed, so no deletion request can arrive."),
    prefer("erasure-method/prefer-expiry-without-requests", "decisive", ["partition-drop"], "No regime in scope lets people demand deletion: data leaves with its retention.", { when: isNot("needsErasure") }),
    prefer("erasure-method/prefer-delete-requests", "decisive", ["delete-and-compact"], "People may demand deletion ({regimes}): rows are deleted by key and the files rewritten.", { when: is("needsErasure"), sources: ["delete-and-compact#delta"] }),
    prefer("erasure-method/prefer-key-destruction-immutable", "decisive", ["crypto-shredding"], "Deletion and immutable records are asked for at once: only the key can go.", { when: all(is("needsErasure"), is("needsWorm")) }),
    prefer("erasure-method/prefer-key-destruction-long-log", "strong", ["crypto-shredding"], "The event log keeps {hotDays} days and is replayed: events cannot be deleted one by one.", { when: all(is("needsErasure"), is("hasStreamingFlow"), any(over("hotDays", 30), is("streamingOnly"), all(is("needsReplay"), atLeast("engineers", 8)))) }),
    prefer("erasure-method/prefer-tombstones-stream", "strong", ["tombstones"], "Personal state passes the event log: deletes must reach every consumer.", { when: all(is("needsErasure"), is("hasStreamingFlow")) }),
  ],
};

const segregated = any(contains("regimes", "sox"), contains("regimes", "pci-dss"), contains("regimes", "dora"), contains("regimes", "fedramp-moderate"), contains("regimes", "fedramp-high"), contains("regimes", "cmmc"));

const change: Topic = {
  id: "change-management", question: "How does a change reach production?", candidates: { practices: "change-management" },
  rules: [
    prefer("change-management/prefer-peer-review", "moderate", ["peer-review"], "A second reader finds what tests do not."),
    prefer("change-management/prefer-gates-alone", "strong", ["automated-gates"], "{engineers} engineer: nobody else can approve, so the tests must.", { when: atMost("engineers", 1) }),
    exclude("change-management/exclude-second-person", ["peer-review", "segregated-approval", "validated-change"], "There is no second person to approve.", { when: atMost("engineers", 1) }),
    prefer("change-management/prefer-segregation-audited", "strong", ["segregated-approval"], "{regimes}: the author of a change must not be the one who deploys it.", { when: segregated }),
    prefer("change-management/prefer-validation-life-sciences", "decisive", ["validated-change"], "{regimes}: each change is traced to requirements and tests and signed.", { when: any(contains("regimes", "21-cfr-part-11"), contains("regimes", "gxp")) }),
  ],
};

/** Governance topics in the order they are decided. */
export const governanceTopics: readonly Topic[] = [masking, anonymization, erasure, change];
