/** Tensions between what is promised and what the parts can give: availability, recovery, latency, delivery. */
import { all, any, atLeast, atMost, contains, equal, fact, is, isNot, lacks, not, oneOf, over, under } from "../rules/conditions.js";
import type { TensionRule } from "./tension.js";

const SLA = ["Microsoft Azure Well-Architected, reliability metrics: composite availability is a product"];
const EDITORIAL = ["editorial"];

/** Two regions serve, and the second follows after a write has been acknowledged. */
const twoRegionsBehind = all(contains("decision.multi-region", "active-active-regions"), contains("decision.cross-region-replication", "asynchronous-replication"));

export const promiseTensions: readonly TensionRule[] = [
  {
    id: "tension/availability-above-product-of-parts", severity: "error", field: "sla_requirements", when: over("measure.availabilityShortStated", 0),
    conflict: "\"{measure.availabilityFlow}\" is promised {measure.availabilityTarget} ({measure.availabilityTargetMinutes} minutes of downtime a month), but what stands in its path ({measure.availabilityParts} part(s)) promises {measure.availabilityComposite} together ({measure.availabilityCompositeMinutes} minutes); the weakest is {measure.weakestPart} at {measure.weakestSla}.",
    position: "The target is designed for with retries and a last-good answer where a caller waits, and it is reported as not covered by the providers' promises.",
    otherwise: "Run a second copy of {measure.weakestPart} or take it out of the path, or promise {measure.availabilityComposite} in writing.", sources: SLA,
  },
  {
    id: "tension/assumed-availability-above-parts", severity: "info", field: "sla_requirements", when: all(over("measure.availabilityShort", 0), equal("measure.availabilityShortStated", 0)),
    conflict: "No availability is stated for \"{measure.availabilityFlow}\"; the {measure.availabilityTarget} assumed is above what its parts promise together ({measure.availabilityComposite}, {measure.availabilityCompositeMinutes} minutes a month).",
    position: "Nothing is duplicated for an assumed figure.",
    otherwise: "State the availability this flow needs; {measure.weakestPart} ({measure.weakestSla}) is the part to double first.", sources: SLA,
  },
  {
    id: "tension/failover-longer-than-downtime-budget", severity: "warning", field: "sla_requirements", when: all(is("measure.strictestStated"), under("measure.failoversInBudget", 1), over("measure.strictestRtoMinutes", 0)),
    conflict: "{measure.strictestTarget} for \"{measure.strictestFlow}\" allows {measure.strictestBudgetMinutes} minutes of downtime a month; one failover may take {measure.strictestRtoMinutes} minutes (RTO), {measure.failoversInBudget} of which fit.",
    position: "The RTO is kept as the limit for a lost region or site, which the monthly figure does not contain; zone failures are survived without a failover.",
    otherwise: "Lower the RTO to {measure.strictestBudgetMinutes} minutes, which asks for a standby that already runs.", sources: SLA,
  },
  {
    id: "tension/recovery-targets-missed", severity: "error", field: "sla_requirements", when: over("measure.recoveryMissedStated", 0),
    conflict: "\"{measure.recoveryFlow}\" must be back within {measure.recoveryTarget} (RTO / RPO); {measure.recoveryStrategy} reaches {measure.recoveryReached}.",
    position: "The strongest strategy that the platform and team can carry is kept and the gap is shown.",
    otherwise: "A warm second site with synchronous copies, or a longer target for this flow.", sources: ["AWS disaster recovery strategies, as described by factualminds.com"],
  },
  {
    id: "tension/zero-loss-needs-synchronous-copies", severity: "warning", field: "sla_requirements", when: all(equal("smallestRpoMinutes", 0), oneOf("hosting", "cloud", "multi-cloud", "hybrid"), lacks("decision.cross-region-replication", "synchronous-replication"), not(twoRegionsBehind)),
    conflict: "No data may be lost (RPO 0), but copies between regions are asynchronous: losing a whole region loses the last seconds.",
    position: "RPO 0 holds for the loss of a machine or a zone: three synchronous copies, {measure.producersHold}. The loss of the region is outside it.",
    otherwise: "Write to two regions before acknowledging: every write waits for the distance between them, and each store is paid twice.", sources: EDITORIAL,
  },
  {
    id: "tension/zero-loss-across-regions", severity: "error", field: "sla_requirements", when: all(equal("smallestRpoMinutes", 0), is("hasCloud"), twoRegionsBehind),
    conflict: "No data may be lost (RPO 0), and the design recovers in a second region, which follows after a write is acknowledged: losing the first region loses the last seconds.",
    position: "RPO 0 is met inside a region: three synchronous copies, {measure.producersHold}. Across regions it is not met: what had not been copied is read again from the sources that still have it.",
    otherwise: "Senders write to both regions before they forget a record: every write waits for the distance between them, and repeats are removed by key.", sources: EDITORIAL,
  },
  {
    id: "tension/zero-loss-on-one-site", severity: "error", field: "sla_requirements", when: all(equal("smallestRpoMinutes", 0), oneOf("hosting", "on-premises", "air-gapped"), isNot("multiRegionStated"), isNot("secondSite")),
    conflict: "No data may be lost (RPO 0), and the brief names one own site: a fire there loses what it holds.",
    position: "Three copies on separate racks and power; backups leave the site once a day.",
    otherwise: "A second site within about 100 km with synchronous replication.", sources: EDITORIAL,
  },
  {
    id: "tension/zero-loss-between-own-sites", severity: "warning", field: "sla_requirements", when: all(equal("smallestRpoMinutes", 0), oneOf("hosting", "on-premises", "air-gapped"), is("secondSite"), not(over("siteDistanceKilometres", 0))),
    conflict: "No data may be lost (RPO 0), and the second data centre's distance and line are not stated.",
    position: "Log and stores keep a synchronous copy in the second data centre, which holds up to about 100 km (1 ms of light each way for every 200 km, paid by each write).",
    otherwise: "Farther apart the copy is asynchronous, and the last seconds are lost with the first site.", sources: EDITORIAL,
  },
  {
    id: "tension/zero-loss-over-stated-distance", severity: "info", field: "sla_requirements", when: all(equal("smallestRpoMinutes", 0), is("secondSite"), over("siteDistanceKilometres", 0), atMost("siteDistanceKilometres", 100)),
    conflict: "No data may be lost (RPO 0) between two data centres {siteDistanceKilometres} km apart.",
    position: "Log and stores acknowledge a write when both sites hold it; light takes 1 ms for every 200 km each way, so the distance itself costs a fraction of a millisecond and the line's equipment the rest.",
    otherwise: "If the line between the sites fails, writes wait or one site goes on alone and the other falls behind: who may decide that, and after how many seconds, belongs in the runbook.", sources: EDITORIAL,
  },
  {
    id: "tension/zero-loss-too-far-apart", severity: "error", field: "sla_requirements", when: all(equal("smallestRpoMinutes", 0), is("secondSite"), over("siteDistanceKilometres", 100)),
    conflict: "No data may be lost (RPO 0), and the two data centres are {siteDistanceKilometres} km apart: beyond about 100 km each write would wait for the distance twice.",
    position: "The copy in the second site is asynchronous; losing the first site loses the last seconds.",
    otherwise: "A third site within 100 km of the first for the synchronous copy, or an RPO of seconds.", sources: EDITORIAL,
  },
  {
    id: "tension/latency-missed", severity: "error", field: "sla_requirements", when: over("measure.latencyMissedStated", 0),
    conflict: "{measure.latencyOf} \"{measure.latencyFlow}\" is due within {measure.latencyTarget}; the hops add up to {measure.latencyTotal}, of which {measure.slowestHop} takes {measure.slowestHopTime}.",
    position: "The chosen parts are the fastest that meet the other constraints; the gap is shown in the latency table.",
    otherwise: "Replace {measure.slowestHop}, or accept {measure.latencyTotal}.", sources: EDITORIAL,
  },
  {
    id: "tension/latency-at-risk", severity: "warning", field: "sla_requirements", when: over("measure.latencyAtRisk", 0),
    conflict: "{measure.riskyOf} \"{measure.riskyFlow}\" is due within {measure.riskyTarget}: the usual case takes {measure.riskyUsual}, the sum of the tails {measure.riskyTotal}, of which {measure.riskyHop} {measure.riskyHopTime}.",
    position: "Kept: tails seldom meet in one record, and the figures are not measured on this data. It is not proven either.",
    otherwise: "Measure {measure.riskyHop} under load before the promise is signed; if its tail holds, another part or {measure.riskyTotal}.", sources: EDITORIAL,
  },
  {
    id: "tension/assumed-latency-missed", severity: "info", field: "sla_requirements", when: all(over("measure.latencyMissed", 0), equal("measure.latencyMissedStated", 0)),
    conflict: "\"{measure.latencyFlow}\" has no stated age; the hops add up to {measure.latencyTotal} against {measure.latencyTarget} assumed.",
    position: "The design is not made dearer for an assumed figure.", otherwise: "State the age that hurts the business; below {measure.latencyTotal} {measure.slowestHop} has to change.", sources: EDITORIAL,
  },
  {
    id: "tension/latency-of-what", severity: "warning", field: "sla_requirements", when: is("measure.isAmbiguous"),
    conflict: "\"{measure.ambiguousLatency}\" does not say of what: the answer to a caller, or the age of the data behind it. They are two budgets.",
    position: "It is taken as the answer of \"{measure.ambiguousFlow}\" at its endpoint, at the percentile shown with the flow; the data behind it is at most {measure.ambiguousFreshness} old (assumed).",
    otherwise: "If it means the age of the data, no engine that commits in batches qualifies and the stream is sized for it.", sources: ["editorial: every SLA word belongs to a flow, a percentile and a place of measurement"],
  },
  {
    id: "tension/live-flow-on-slow-source", severity: "warning", field: "data_sources", when: over("measure.liveOnSlowCount", 0),
    conflict: "\"{measure.tightFlow}\" wants data within {measure.tightFreshness}, but files or a polled API are how it gets: {measure.liveOnSlowSources}.",
    position: "They are read as often as they deliver; the flow is live from the moment of delivery, not from the event.",
    otherwise: "Ask the owner of the source for events, a webhook or change capture.", sources: ["Azure Architecture Center, batch processing"],
  },
  {
    id: "tension/some-sources-not-live", severity: "info", field: "data_sources", when: all(over("measure.notLiveCount", 0), equal("measure.liveOnSlowCount", 0)),
    conflict: "\"{measure.tightFlow}\" wants data within {measure.tightFreshness}; files or a polled API cannot give that: {measure.notLiveSources}.",
    position: "The live flow uses the other sources; these join in the scheduled flows.",
    otherwise: "If a decision depends on them, the source must push.", sources: EDITORIAL,
  },
  {
    id: "tension/exactly-once-over-at-least-once-parts", severity: "warning", field: "technical_requirements", when: all(is("needsExactlyOnce"), over("measure.atLeastOnceCount", 0)),
    conflict: "Each record must count once, but {measure.atLeastOnceParts} deliver at least once.",
    position: "Repeats are removed by business key in the state and in the merge into each target; the effect is once, the transport is not.",
    otherwise: "Transactions across log, engine and target exist only within one log protocol.", sources: EDITORIAL,
  },
  {
    id: "tension/late-data-longer-than-freshness", severity: "info", field: "technical_requirements", when: all(is("hasStreamingFlow"), over("measure.lateOverFreshness", 1)),
    conflict: "Events may be {lateDataSeconds} s late while \"{measure.tightFlow}\" wants results within {measure.tightFreshness}.",
    position: "Results are published on time and corrected when late events arrive; readers see a version number.",
    otherwise: "Hold results back until late events are in, and lose the freshness.", sources: EDITORIAL,
  },
  {
    id: "tension/join-window-longer-than-log", severity: "warning", field: "technical_requirements", when: over("measure.joinOverLog", 1),
    conflict: "Streams are joined over {joinWindowSeconds} s, longer than the log keeps events ({hotDays} days).",
    position: "The join's state, not the log, holds the open side; a rebuild reads the lake.",
    otherwise: "Keep the log as long as the window.", sources: EDITORIAL,
  },
  {
    id: "tension/order-across-partitions", severity: "info", field: "technical_requirements", when: all(is("measure.asksOrder"), is("hasStreamingFlow"), isNot("measure.ordersAll"), isNot("measure.orderKeyDiffers")),
    conflict: "Order is asked for, but a log orders only within one partition.",
    position: "Records with the same key go to the same partition, so order holds per key.", otherwise: "Global order means one partition and its ceiling of about 10 MB/s.", sources: ["Confluent, how to choose the number of partitions"],
  },
  {
    id: "tension/log-ceiling-within-horizon", severity: "warning", field: "data_volume", when: over("measure.logAtHorizon", fact("measure.logCeiling")),
    conflict: "Within {horizonMonths} months the live peak grows to {measure.logAtHorizon} MB/s; the chosen log is documented to {measure.logCeiling} MB/s.",
    position: "It fits today; the roadmap holds the date by which to move.", otherwise: "Choose the larger service now and pay for idle capacity.", sources: ["catalog: maxMegabytesPerSecond"],
  },
  {
    id: "tension/real-time-wish-on-batch-answer", severity: "info", field: "processing_requirements", when: all(is("measure.saysRealTime"), isNot("hasStreamingFlow")),
    conflict: "The brief says real time, but its own figure is {tightestFreshnessSeconds} s.", position: "The figure was taken: runs on a schedule meet it.", otherwise: "State the seconds if a decision depends on them.", sources: EDITORIAL,
  },
  {
    id: "tension/on-call-for-high-availability", severity: "warning", field: "team_capabilities", when: all(isNot("onCall"), any(all(atLeast("highestAvailability", 0.999), any(is("hasAlertingFlow"), is("hasScoringFlow"), atLeast("highestAvailability", 0.9995))), all(atMost("smallestRtoMinutes", 30), is("hasStreamingFlow")))),
    conflict: "{measure.strictestTarget} leaves {measure.strictestBudgetMinutes} minutes a month, but nobody is on call outside business hours: a Friday-night failure alone takes longer.",
    position: "Everything on the critical path is operated by the provider or restarts by itself; failures that need a person wait until morning.",
    otherwise: "An on-call rota, eight people for one site, or a target that counts business hours only.", sources: ["Google, Site Reliability Engineering, being on-call, unverified"],
  },
];
