/** The vocabulary of all rules: every fact, its unit and what it means. A rule may only name facts listed here. */
import type { FactDefinition } from "./fact.js";

type Row = readonly [id: string, unit: string, kind: FactDefinition["kind"], description: string];

const volume: readonly Row[] = [
  ["recordsPerDay", "records/day", "number", "Records ingested on an average day, all sources."],
  ["averageRecordsPerSecond", "records/s", "number", "Mean ingest rate over the day."],
  ["peakRecordsPerSecond", "records/s", "number", "Ingest rate at peak."],
  ["peakFactor", "ratio", "number", "Peak rate over mean rate."],
  ["impliedRecordBytes", "bytes", "number", "Stated daily bytes over stated records; absent unless both are stated."],
  ["recordBytes", "bytes", "number", "Mean size of one raw record."],
  ["maxRecordKilobytes", "KB", "number", "Largest record to be expected."],
  ["ingestGigabytesPerDay", "GB/day", "number", "Raw bytes ingested on an average day."],
  ["averageIngestMegabytesPerSecond", "MB/s", "number", "Mean raw ingest."],
  ["peakIngestMegabytesPerSecond", "MB/s", "number", "Raw ingest at peak."],
  ["streamPeakMegabytesPerSecond", "MB/s", "number", "Peak ingest of the flows that need a stream (real-time and near-real-time)."],
  ["streamPeakRecordsPerSecond", "records/s", "number", "Peak records of the flows that need a stream."],
  ["streamShare", "fraction", "number", "Share of the ingested bytes that the streaming flows carry."],
  ["growthPerYear", "fraction/year", "number", "Yearly growth of the volume: 0.3 is 30 %."],
  ["horizonMonths", "months", "number", "Months ahead that capacity is planned for."],
  ["growthFactor", "ratio", "number", "Volume at the horizon over volume today."],
  ["volumeClass", "class", "text", "small (<= 50 GB/day), moderate (<= 500 GB/day), large (<= 10 TB/day), extreme."],
  ["databaseGigabytes", "GB", "number", "Total size of the source databases, where stated."],
  ["keyCount", "keys", "number", "Distinct keys (customers, devices) where the brief gives or counts them; absent otherwise."],
  ["hotDays", "days", "number", "Days kept in the event log."],
  ["warmMonths", "months", "number", "Months kept queryable in warehouse or lake."],
  ["coldYears", "years", "number", "Years kept in archive."],
  ["compressionRatio", "ratio", "number", "Raw bytes over stored columnar bytes."],
  ["warmGigabytes", "GB", "number", "Compressed bytes queryable at the end of the warm period, today's volume."],
  ["warmAtHorizonGigabytes", "GB", "number", "The same at the planning horizon's volume."],
  ["workingSetGigabytes", "GB", "number", "Compressed bytes a typical analytical day touches: 30 days of data, or the source databases if larger."],
  ["reprocessDays", "days", "number", "History that must be reprocessable from the log or the lake."],
  ["consumerGroups", "count", "number", "Independent readers of each event."],
];

const flows: readonly Row[] = [
  ["domainId", "id", "text", "Domain pack of the brief."],
  ["flowCount", "count", "number", "Flows in the brief."],
  ["realTimeFlows", "count", "number", "Flows of class real-time."],
  ["nearRealTimeFlows", "count", "number", "Flows of class near-real-time."],
  ["microBatchFlows", "count", "number", "Flows of class micro-batch."],
  ["batchFlows", "count", "number", "Flows of class batch."],
  ["hasStreamingFlow", "flag", "flag", "At least one flow needs data younger than five minutes."],
  ["tightestFreshnessSeconds", "s", "number", "Smallest freshness over all flows."],
  ["tightestStreamFreshnessSeconds", "s", "number", "Smallest freshness over the streaming flows."],
  ["tightestResponseMilliseconds", "ms", "number", "Smallest promised response time, where one is promised."],
  ["highestAvailability", "fraction", "number", "Highest availability any flow needs."],
  ["smallestRtoMinutes", "min", "number", "Smallest RTO over the flows."],
  ["smallestRpoMinutes", "min", "number", "Smallest RPO over the flows."],
  ["needsExactlyOnce", "flag", "flag", "Some flow must count each record once."],
  ["needsReplay", "flag", "flag", "History must be replayable through the stream."],
  ["streamingOnly", "flag", "flag", "The brief wants everything recomputed from the event log."],
  ["streamingNotRequired", "flag", "flag", "The brief says streaming is not required."],
  ["needsStreamJoin", "flag", "flag", "Two streams must be joined in flight."],
  ["joinWindowSeconds", "s", "number", "Longest span over which streams are joined."],
  ["lateDataSeconds", "s", "number", "How late events may arrive and still count."],
  ["windowKinds", "list", "list", "Kinds of the windows that the field computes over the live sources: tumbling, sliding, session."],
  ["windowAggregations", "list", "list", "What those windows compute: sum, count, avg, min, max, distinct, percentile."],
  ["liveJoinKinds", "list", "list", "Kinds of joins the live flows need: stream-stream, lookup."],
  ["schemaVolatility", "class", "text", "stable, monthly, weekly: how often source schemas change."],
  ["hasScoringFlow", "flag", "flag", "A flow makes decisions per event (fraud, bidding, personalisation)."],
  ["hasAlertingFlow", "flag", "flag", "A flow raises alerts."],
  ["hasMachineLearning", "flag", "flag", "Models are trained or served."],
  ["needsUpserts", "flag", "flag", "Targets hold current state that is updated in place (CDC, merges)."],
  ["scheduledJobsPerDay", "runs/day", "number", "Scheduled job runs a day over all batch and micro-batch flows."],
  ["transformationComplexity", "class", "text", "simple, moderate, complex: joins, state, models, number of sources and flows."],
];

const sources: readonly Row[] = [
  ["sourceCount", "count", "number", "Source systems."],
  ["sourceKinds", "list", "list", "Kinds of sources: events, database, files, api, saas, iot, logs, queue, mainframe, media."],
  ["hasDatabaseSource", "flag", "flag", "A database is among the sources."],
  ["databaseEngines", "list", "list", "Engines of the source databases, where named."],
  ["needsCdc", "flag", "flag", "Row changes of a database must arrive faster than its daily extract, or deletes must be seen."],
  ["hasFileSource", "flag", "flag", "Files are among the sources."],
  ["hasApiSource", "flag", "flag", "APIs to be polled are among the sources."],
  ["hasSaasSource", "flag", "flag", "SaaS applications are among the sources."],
  ["hasIotSource", "flag", "flag", "Devices are among the sources."],
  ["hasEventSource", "flag", "flag", "Producers emit events themselves."],
  ["hasLogSource", "flag", "flag", "Log files or agents are among the sources."],
  ["hasOnPremisesSource", "flag", "flag", "Some source stands in the client's own sites."],
  ["edgeAutonomy", "flag", "flag", "Sites must keep working when the WAN is down."],
];

const targets: readonly Row[] = [
  ["targetKinds", "list", "list", "Kinds of targets asked for."],
  ["needsWarehouse", "flag", "flag", "SQL analytics or BI over history is asked for."],
  ["needsLake", "flag", "flag", "Files for data science, raw history or a lakehouse are asked for."],
  ["needsFeatureStore", "flag", "flag", "Features must be served to models."],
  ["needsBi", "flag", "flag", "Dashboards or reports for people."],
  ["needsRealtimeOlap", "flag", "flag", "Fresh aggregates for many users or an application."],
  ["needsKeyValue", "flag", "flag", "Point look-ups within milliseconds."],
  ["needsSearch", "flag", "flag", "Full-text or log search."],
  ["needsGraph", "flag", "flag", "Graph traversal."],
  ["needsTimeSeries", "flag", "flag", "Time-series store."],
  ["needsVector", "flag", "flag", "Vector search."],
  ["needsRelational", "flag", "flag", "An operational relational database is fed."],
  ["needsReverseEtl", "flag", "flag", "Results go back into business applications."],
  ["needsApi", "flag", "flag", "Results are served by an API."],
  ["biUsers", "users", "number", "People who use dashboards or SQL."],
  ["externalUsers", "users", "number", "Users outside the company who query results."],
  ["queriesPerSecond", "queries/s", "number", "Queries at peak on the serving side."],
  ["concurrentQueries", "count", "number", "Analytical queries running at once at peak."],
];

const platform: readonly Row[] = [
  ["platformsNamed", "list", "list", "Platforms the brief names."],
  ["platformsPreferred", "list", "list", "Platforms the brief would like."],
  ["platformsBanned", "list", "list", "Platforms the brief rules out."],
  ["replacesHadoop", "flag", "flag", "A Hadoop cluster is to be replaced."],
  ["platform", "id", "text", "Home of the platform: aws, azure, gcp, on-premises (hybrid and multi-cloud: the leading one)."],
  ["platforms", "list", "list", "All platforms a component may run on."],
  ["hosting", "class", "text", "cloud, multi-cloud, hybrid, on-premises, air-gapped."],
  ["hasCloud", "flag", "flag", "Some public cloud may be used."],
  ["hasOnPremises", "flag", "flag", "Own data centres take part."],
  ["airGapped", "flag", "flag", "No connection to the internet."],
  ["platformStated", "flag", "flag", "The brief names the platform."],
  ["kubernetesWanted", "flag", "flag", "Kubernetes is named or in place."],
  ["kubernetesBanned", "flag", "flag", "The brief rules Kubernetes out."],
  ["serverlessWanted", "flag", "flag", "The brief asks for serverless."],
  ["serverlessOnly", "flag", "flag", "Only serverless services are allowed."],
  ["avoidsLockIn", "flag", "flag", "The brief wants portability."],
  ["noCapitalSpending", "flag", "flag", "No hardware may be bought."],
  ["region", "id", "text", "Price-book region the design is placed in."],
  ["priceRegion", "id", "text", "Region of the price book that stands for it."],
  ["cloudsInResidency", "list", "list", "Clouds with a region where the data must stay; all of them where nothing is stated."],
  ["regionBasis", "text", "text", "Why that region."],
  ["residency", "id", "text", "Where the data must stay: EU, US, a country; empty if anywhere."],
  ["multiRegionStated", "flag", "flag", "The brief asks for more than one region."],
  ["siteCount", "count", "number", "Own sites or plants that deliver data."],
];

const team: readonly Row[] = [
  ["engineers", "people", "number", "Data engineers who build and run this."],
  ["platformEngineers", "people", "number", "Platform engineers or SREs beside them."],
  ["domainTeams", "count", "number", "Teams that could own data products."],
  ["operatingCapacityFte", "FTE", "number", "Time the team can spend on running things: 30 % of the engineers plus the platform engineers' 60 %."],
  ["onCall", "flag", "flag", "The team is on call outside business hours."],
  ["skillsStrong", "list", "list", "Skills at level 2 or 3."],
  ["skillsNone", "list", "list", "Skills the brief says are missing."],
  ["experiencedWith", "list", "list", "Catalog or option ids the team has operated or has in place."],
  ["languages", "list", "list", "Programming languages the team works in."],
  ["teamClass", "class", "text", "solo (1-2), small (3-7), medium (8-24), large (25+)."],
];

const governance: readonly Row[] = [
  ["regimes", "list", "list", "Regimes in scope, catalog ids."],
  ["regulated", "flag", "flag", "At least one regime with legal force is in scope."],
  ["hasPersonalData", "flag", "flag", "Personal data is processed."],
  ["hasHealthData", "flag", "flag", "Health data is processed."],
  ["hasCardData", "flag", "flag", "Payment-card data is processed."],
  ["hasFinancialRecords", "flag", "flag", "Records that feed financial statements or ledgers."],
  ["needsErasure", "flag", "flag", "People may demand deletion."],
  ["needsRowLevelAccess", "flag", "flag", "Rows are visible by region, tenant or role."],
  ["needsFips", "flag", "flag", "Cryptographic modules must be FIPS-validated."],
  ["needsHsm", "flag", "flag", "Keys must live in a hardware module."],
  ["needsWorm", "flag", "flag", "Records must be immutable for a time."],
  ["auditLogMonths", "months", "number", "Months audit logs are kept."],
  ["highestDataClass", "class", "text", "public, internal, confidential, restricted."],
];

/** Published by the decisions themselves, topic after topic. `decision.<topic>` lists the chosen ids. */
const decided: readonly Row[] = [
  ["remainingOperatingFte", "FTE", "number", "Operating capacity not yet taken by chosen technologies."],
  ["streamHopBudgetMilliseconds", "ms", "number", "Half of the tightest live freshness: what one pass of the stream engine may take; the rest is for log, sink and serving."],
  ["streamEngineNeeded", "flag", "flag", "Some live flow computes (windows, joins, scores) and does not only land data."],
  ["onKubernetes", "flag", "flag", "The chosen compute is a Kubernetes service or cluster."],
  ["hasMachines", "flag", "flag", "The chosen compute is Kubernetes or virtual machines; known once compute is decided."],
];

const money: readonly Row[] = [
  ["budgetMonthlyUsd", "USD/month", "number", "Budget a month; absent if none is stated."],
  ["budgetStated", "flag", "flag", "A budget is stated."],
  ["budgetPressure", "level", "number", "0 on the first pass; 1, 2 when the priced design broke the budget and is decided again."],
  ["budgetPerGigabyte", "USD/GB", "number", "Budget a month over gigabytes ingested a month; absent if no budget."],
];

/** Facts of the flow a topic is decided for. */
const flow: readonly Row[] = [
  ["flow.class", "class", "text", "real-time, near-real-time, micro-batch, batch."],
  ["flow.purpose", "class", "text", "serving, scoring, alerting, analytics, reporting, training, replication, settlement, research, ingest."],
  ["flow.freshnessSeconds", "s", "number", "End-to-end age of the data at its target."],
  ["flow.responseMilliseconds", "ms", "number", "Promised response time, where one is promised."],
  ["flow.availability", "fraction", "number", "Availability the flow needs."],
  ["flow.criticality", "class", "text", "critical, high, standard."],
  ["flow.rtoMinutes", "min", "number", "Time in which the flow must be back."],
  ["flow.rpoMinutes", "min", "number", "Data that may be lost, as time."],
  ["flow.exactlyOnce", "flag", "flag", "Each record must count once."],
];

export const factDefinitions: readonly FactDefinition[] = [volume, flows, sources, targets, platform, team, governance, decided, money, flow]
  .flat()
  .map(([id, unit, kind, description]) => ({ id, unit, kind, description }));
