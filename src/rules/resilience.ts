/** Resilience: how each flow comes back, which regions take part, how copies are made, how incidents are ranked. */
import { all, any, atLeast, can, contains, equal, is, isNot, lacks, not, noneOf, oneOf, over, under } from "./conditions.js";
import { exclude, notNeeded, prefer, require } from "./effects.js";
import type { Topic } from "./rule.js";

const alternateSite = any(contains("regimes", "fedramp-moderate"), contains("regimes", "fedramp-high"));
/** No one region of a provider promises so much. */
const beyondOneRegion = all(atLeast("flow.availability", 0.9999), noneOf("teamClass", "solo", "small"), not(atLeast("budgetPressure", 2)));
const TIERS = ["Azure Well-Architected Framework, disaster recovery design guide: https://github.com/MicrosoftDocs/well-architected/blob/main/well-architected/design-guides/disaster-recovery.md"];

const recovery: Topic = {
  id: "recovery-strategy", question: "How does this flow come back after a loss?", candidates: { practices: "recovery-strategy" }, perFlow: atLeast("flow.rtoMinutes", 0),
  rules: [
    prefer("recovery-strategy/prefer-restore-cheapest", "decisive", ["backup-restore"], "Costs storage only.", { sources: TIERS }),
    prefer("recovery-strategy/prefer-zones-second-cheapest", "strong", ["single-region-multi-az"], "Copies in separate zones or rooms of one place are the cheapest redundancy that needs no person.", { sources: TIERS }),
    prefer("recovery-strategy/prefer-pilot-third", "moderate", ["pilot-light"], "The second place costs storage and small stores only.", { sources: TIERS }),
    prefer("recovery-strategy/prefer-standby-fourth", "slight", ["warm-standby"], "The second place runs at part of its size.", { sources: TIERS }),
    exclude("recovery-strategy/exclude-restore-return-time", ["backup-restore"], "The flow must be back in {flow.rtoMinutes} min; rebuilding and restoring takes 400 and the rerun comes on top.", { when: under("flow.rtoMinutes", 480), sources: ["backup-restore#proposal"] }),
    exclude("recovery-strategy/exclude-restore-loss", ["backup-restore"], "At most {flow.rpoMinutes} min may be lost; hourly snapshots lose 60.", { when: under("flow.rpoMinutes", 60), sources: ["backup-restore#proposal"] }),
    exclude("recovery-strategy/exclude-restore-availability", ["backup-restore"], "Availability {flow.availability} allows less downtime a month than one restore takes.", { when: atLeast("flow.availability", 0.999), sources: TIERS }),
    exclude("recovery-strategy/exclude-one-place-two-asked", ["single-region-multi-az"], "The brief asks for a second region or site: the loss of the first is to be survived.", { when: is("multiRegionStated"), sources: TIERS }),
    exclude("recovery-strategy/exclude-one-place-site-duty", ["single-region-multi-az"], "An alternate processing site is a duty of FedRAMP (CP-7): the loss of the first is to be survived.", { when: all(alternateSite, isNot("multiRegionStated")), sources: ["NIST SP 800-53 Rev. 5, CP-7, in the FedRAMP Moderate baseline"] }),
    exclude("recovery-strategy/exclude-one-place-availability", ["single-region-multi-az"], "Availability {flow.availability} leaves under five minutes a month, more than the services of one region promise together: a second one is the way to it, not a wish of the brief.", { when: all(beyondOneRegion, not(alternateSite), isNot("multiRegionStated")), sources: TIERS }),
    exclude("recovery-strategy/exclude-zones-return-time", ["single-region-multi-az"], "The flow must be back in {flow.rtoMinutes} min; a zone failover takes 4 and the backlog comes on top.", { when: all(under("flow.rtoMinutes", 5), noneOf("teamClass", "solo", "small")), sources: ["single-region-multi-az#proposal"] }),
    exclude("recovery-strategy/exclude-pilot-return-time", ["pilot-light"], "The flow must be back in {flow.rtoMinutes} min; switching on a second region or site takes 48 and the backlog comes on top.", { when: under("flow.rtoMinutes", 60), sources: ["pilot-light#proposal"] }),
    exclude("recovery-strategy/exclude-pilot-loss", ["pilot-light"], "At most {flow.rpoMinutes} min may be lost; replication of a pilot light lags up to 15.", { when: under("flow.rpoMinutes", 15), sources: ["pilot-light#proposal"] }),
    exclude("recovery-strategy/exclude-standby-return-time", ["warm-standby"], "The flow must be back in {flow.rtoMinutes} min; promoting a standby takes 12 and the backlog comes on top.", { when: under("flow.rtoMinutes", 15), sources: ["warm-standby#proposal"] }),
    exclude("recovery-strategy/exclude-standby-loss", ["warm-standby"], "Nothing may be lost; asynchronous copies lag up to a minute.", { when: under("flow.rpoMinutes", 1), sources: ["warm-standby#proposal"] }),
  ],
};

const recoversThere = any(contains("decision.recovery-strategy", "warm-standby"), contains("decision.recovery-strategy", "pilot-light"));
const secondRegion = any(recoversThere, is("multiRegionStated"), alternateSite);
const bothActive = contains("decision.recovery-strategy", "active-active");

const multiRegion: Topic = {
  id: "multi-region", question: "Does a second region take part?", candidates: { practices: "multi-region" },
  rules: [
    require("multi-region/require-both-active", ["active-active-regions"], "At least one flow recovers by running in two places at once.", { when: bothActive }),
    require("multi-region/require-second-asked", ["active-passive-regions", "active-active-regions"], "The brief asks for a second region or site.", { when: all(is("multiRegionStated"), not(bothActive)) }),
    require("multi-region/require-second-duty", ["active-passive-regions", "active-active-regions"], "An alternate processing site is a duty of FedRAMP (CP-7).", { when: all(alternateSite, isNot("multiRegionStated"), not(bothActive)) }),
    require("multi-region/require-second-recovery", ["active-passive-regions", "active-active-regions"], "At least one flow recovers in a second region or site.", { when: all(recoversThere, not(alternateSite), isNot("multiRegionStated"), not(bothActive)) }),
    prefer("multi-region/prefer-one-writer", "moderate", ["active-passive-regions"], "No flow needs two writing places: one writer avoids conflicts.", { when: all(secondRegion, not(bothActive)) }),
    prefer("multi-region/prefer-one-region", "moderate", ["one-region"], "No flow has to survive the loss of the whole place (smallest RTO {smallestRtoMinutes} min, highest availability {highestAvailability})."),
  ],
};

const failover: Topic = {
  id: "failover", question: "Who starts a failover?", candidates: { practices: "failover" },
  rules: [
    prefer("failover/prefer-decision", "moderate", ["manual-failover"], "A person decides on a region or site: no switch on a false alarm.", { sources: TIERS }),
    prefer("failover/prefer-automatic-zones", "decisive", ["automatic-failover"], "Flows recover inside one place, whose services switch by themselves; no second place waits for a decision.", { when: all(contains("decision.multi-region", "one-region"), contains("decision.recovery-strategy", "single-region-multi-az")), sources: TIERS }),
    prefer("failover/prefer-automatic-short-return", "strong", ["automatic-failover"], "The smallest RTO is {smallestRtoMinutes} min: waking a person already takes ten.", { when: under("smallestRtoMinutes", 15) }),
    prefer("failover/prefer-automatic-both-active", "strong", ["automatic-failover"], "Both places serve: health checks move the traffic.", { when: contains("decision.multi-region", "active-active-regions") }),
    prefer("failover/prefer-automatic-nobody-awake", "strong", ["automatic-failover"], "RTO is {smallestRtoMinutes} min and nobody is on call at night.", { when: all(under("smallestRtoMinutes", 240), isNot("onCall")) }),
  ],
};

const distantCopy = any(contains("regimes", "nis2"), contains("regimes", "dora"), contains("regimes", "soc-2"), contains("regimes", "hipaa"), contains("regimes", "nydfs-500"), contains("regimes", "sec-17a-4"));
const oneRegion = contains("decision.multi-region", "one-region");

const replication: Topic = {
  id: "cross-region-replication", question: "How does data reach a second region?", candidates: { practices: "cross-region-replication" },
  rules: [
    prefer("cross-region-replication/prefer-none", "moderate", ["no-replication"], "No flow is promised beyond one place; transfer charges are saved."),
    prefer("cross-region-replication/prefer-distant-backups", "strong", ["asynchronous-replication"], "Among the regimes in scope ({regimes}) is one that asks for copies at a distance: backups go to a second region or site.", { when: distantCopy }),
    prefer("cross-region-replication/prefer-async-second-region", "strong", ["asynchronous-replication"], "The second place is fed without slowing writes.", { when: not(oneRegion) }),
    exclude("cross-region-replication/exclude-none-second-region", ["no-replication"], "A second place without data cannot take over.", { when: any(contains("decision.multi-region", "active-passive-regions"), contains("decision.multi-region", "active-active-regions")) }),
    prefer("cross-region-replication/prefer-sync-no-loss", "decisive", ["synchronous-replication"], "RPO is {smallestRpoMinutes} min with both places active: a write counts when both hold it.", { when: all(under("smallestRpoMinutes", 1), contains("decision.multi-region", "active-active-regions")) }),
    exclude("cross-region-replication/exclude-sync-between-cloud-regions", ["synchronous-replication"], "Regions of a cloud lie hundreds of kilometres apart: log and lake copy between them after a write has been acknowledged, so the other region follows within seconds and RPO 0 holds inside a region only.", { when: all(is("hasCloud"), isNot("secondSite")), sources: ["AWS MSK Replicator, Azure Event Hubs geo-replication and MirrorMaker documentation: asynchronous copies"] }),
    exclude("cross-region-replication/exclude-sync-beyond-distance", ["synchronous-replication"], "The sites are {siteDistanceKilometres} km apart: every write would wait for the way there and back, and no log of this design is made for more than 100 km.", { when: over("siteDistanceKilometres", 100) }),
    exclude("cross-region-replication/exclude-sync-with-slack", ["synchronous-replication"], "No flow needs zero loss across two places (smallest RPO {smallestRpoMinutes} min): writes need not wait.", { when: not(all(under("smallestRpoMinutes", 1), contains("decision.multi-region", "active-active-regions"))) }),
  ],
};

const backupMethod: Topic = {
  id: "backup-method", question: "How are copies against loss and bad data made?", candidates: { practices: "backup-method" }, choose: 3, alsoFromScore: 0.3,
  rules: [
    prefer("backup-method/prefer-snapshots-always", "decisive", ["scheduled-snapshots"], "Every store has a schedule of snapshots.", { sources: ["scheduled-snapshots#config"] }),
    prefer("backup-method/prefer-continuous-small-loss", "strong", ["continuous-backup"], "The smallest RPO is {smallestRpoMinutes} min: a daily copy loses more.", { when: under("smallestRpoMinutes", 60) }),
    prefer("backup-method/prefer-continuous-records", "strong", ["continuous-backup"], "Financial records are restored to the second before a mistake.", { when: is("hasFinancialRecords") }),
    prefer("backup-method/prefer-immutable-regulated", "strong", ["immutable-copy"], "Regimes in scope ({regimes}): one copy nobody can delete.", { when: any(is("regulated"), is("needsWorm")) }),
  ],
};

const backup: Topic = {
  id: "backup", question: "What takes and watches the backups?", candidates: { role: "backup" },
  rules: [
    notNeeded("backup/not-needed-native-snapshots", all(isNot("regulated"), isNot("needsWorm"), under("engineers", 3)), "{engineers} engineers and no regime: the snapshots built into each store are enough."),
    exclude("backup/exclude-cluster-tool-without-cluster", [], "It saves Kubernetes objects; no cluster is planned.", { when: isNot("kubernetesWanted"), where: equal("candidate.needsKubernetes", true) }),
    exclude("backup/exclude-the-store-itself", [], "It is a store of data; a copy inside the same store is no backup.", { where: contains("candidate.roles", "lake-storage") }),
    prefer("backup/prefer-lock", "strong", [], "Copies must be immutable.", { when: any(is("regulated"), is("needsWorm")), where: can("object-lock") }),
    prefer("backup/prefer-central-plan", "moderate", [], "One plan with reports over all stores instead of a schedule in each.", { when: is("hasCloud"), where: all(lacks("candidate.options", "object-storage"), oneOf("candidate.deployment", "serverless", "managed")) }),
  ],
};

const incidents: Topic = {
  id: "incident-severity", question: "How are incidents ranked?", candidates: { practices: "incident-severity" },
  rules: [
    prefer("incident-severity/prefer-three", "moderate", ["three-severities"], "Three levels follow the criticality of flows."),
    prefer("incident-severity/prefer-two-small-team", "strong", ["two-severities"], "{engineers} engineers without a regime need no scheme beyond now and tomorrow.", { when: all(under("engineers", 4), isNot("regulated")) }),
    prefer("incident-severity/prefer-four-regulated", "strong", ["four-severities"], "Regimes in scope ({regimes}) start a notice clock that someone must watch.", { when: all(is("regulated"), atLeast("engineers", 4)) }),
  ],
};

/** Resilience topics in the order they are decided: later ones read the recovery strategy and the regions. */
export const resilienceTopics: readonly Topic[] = [recovery, multiRegion, failover, replication, backupMethod, backup, incidents];
