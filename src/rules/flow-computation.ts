/** What is computed on the way: windows, aggregates, joins, languages, and how the origin of results is recorded. */
import { all, any, atLeast, contains, equal, is, isNot, lacks, not, over } from "./conditions.js";
import { exclude, notNeeded, prefer } from "./effects.js";
import type { Rule, Topic } from "./rule.js";

/** The two ways in which nothing is computed on live data. */
const withoutEngine = (topic: string): Rule[] => [
  notNeeded(`${topic}/not-needed-without-live-flow`, isNot("hasStreamingFlow"), "Every flow runs on a schedule; nothing is computed on live data."),
  notNeeded(`${topic}/not-needed-when-only-landing`, all(is("hasStreamingFlow"), isNot("streamEngineNeeded")), "The live flows only copy data; nothing is computed on the way."),
];
const acts = any(is("hasAlertingFlow"), is("hasScoringFlow"));

const windowing: Topic = {
  id: "windowing", question: "Over which stretches of time are live events put together?", candidates: { practices: "windowing" }, choose: 3, alsoFromScore: 0.3,
  rules: [
    ...withoutEngine("windowing"),
    prefer("windowing/prefer-tumbling", "strong", ["tumbling-windows"], "Live figures must add up to the day's total.", { when: contains("windowKinds", "tumbling") }),
    prefer("windowing/prefer-sliding-to-act", "strong", ["sliding-windows"], "Alerts and decisions need the last minutes at any moment, not since the full hour.", { when: all(contains("windowKinds", "sliding"), acts) }),
    prefer("windowing/prefer-sliding-to-show", "moderate", ["sliding-windows"], "Moving figures for dashboards.", { when: all(contains("windowKinds", "sliding"), not(acts)) }),
    prefer("windowing/prefer-session", "moderate", ["session-windows"], "Behaviour has its own boundaries: a pause ends it.", { when: contains("windowKinds", "session") }),
    prefer("windowing/prefer-none", "slight", ["no-windows"], "Each event is handled by itself.", { when: all(lacks("windowKinds", "tumbling"), lacks("windowKinds", "sliding"), lacks("windowKinds", "session")) }),
  ],
};

const computes = (name: string) => prefer(`aggregation/prefer-${name}`, "moderate", [`aggregate-${name}`], `A window of this field asks for it.`, { when: contains("windowAggregations", name) });

const aggregation: Topic = {
  id: "aggregation", question: "What is computed per window?", candidates: { practices: "aggregation" }, choose: 7, alsoFromScore: 0.5,
  rules: [
    ...withoutEngine("aggregation"),
    notNeeded("aggregation/not-needed-without-windows", contains("decision.windowing", "no-windows"), "Events are handled one by one."),
    ...["sum", "count", "avg", "min", "max", "distinct", "percentile"].map(computes),
  ],
};

const streamJoins: Topic = {
  id: "stream-joins", question: "With what are live events brought together?", candidates: { practices: "stream-joins" }, choose: 2, alsoFromScore: 0.3,
  rules: [
    ...withoutEngine("stream-joins"),
    exclude("stream-joins/exclude-stream-stream-unasked", ["stream-stream-join"], "No two live streams have to meet in flight.", { when: isNot("needsStreamJoin") }),
    prefer("stream-joins/prefer-stream-stream", "strong", ["stream-stream-join"], "Two live streams must meet within {joinWindowSeconds} s.", { when: is("needsStreamJoin") }),
    prefer("stream-joins/prefer-lookup", "strong", ["lookup-join"], "Live events need attributes of reference data before they are useful.", { when: contains("liveJoinKinds", "lookup") }),
    prefer("stream-joins/prefer-none", "slight", ["no-stream-joins"], "Live events are complete as they come.", { when: all(isNot("needsStreamJoin"), lacks("liveJoinKinds", "lookup")) }),
  ],
};

const transformLanguage: Topic = {
  id: "transform-language", question: "What are scheduled transformations written in?", candidates: { practices: "transform-language" }, choose: 3, alsoFromScore: 0.3,
  rules: [
    prefer("transform-language/prefer-sql-tables", "strong", ["transform-sql"], "Tables are modelled where they are stored.", { when: any(is("needsWarehouse"), is("needsLake")) }),
    prefer("transform-language/prefer-sql", "moderate", ["transform-sql"], "The widest circle of readers: analysts and auditors included."),
    prefer("transform-language/prefer-python-models", "strong", ["transform-python"], "Features and models are Python work.", { when: is("hasMachineLearning") }),
    prefer("transform-language/prefer-python-parsing", "strong", ["transform-python"], "API payloads, log lines and media have to be parsed before SQL can read them, and the team writes Python.", { when: all(any(is("hasApiSource"), is("hasLogSource"), contains("sourceKinds", "media")), contains("languages", "python")) }),
    exclude("transform-language/exclude-python-unknown", ["transform-python"], "Nobody on the team writes Python and no model asks for it.", { when: all(lacks("languages", "python"), isNot("hasMachineLearning")) }),
    prefer("transform-language/prefer-scala", "strong", ["transform-scala"], "The team writes Scala and the engine is Spark.", { when: all(contains("languages", "scala"), contains("decision.batch-processing.options", "spark")) }),
    exclude("transform-language/exclude-scala-unknown", ["transform-scala"], "Scala is not among the team's languages.", { when: lacks("languages", "scala") }),
    exclude("transform-language/exclude-scala-without-spark", ["transform-scala"], "No batch engine of this design is Spark.", { when: all(contains("languages", "scala"), not(contains("decision.batch-processing.options", "spark"))) }),
  ],
};

const lineageMethod: Topic = {
  id: "lineage-method", question: "How is the origin of a result recorded?", candidates: { practices: "lineage-method" }, choose: 2, alsoFromScore: 0.4,
  rules: [
    prefer("lineage-method/prefer-openlineage", "strong", ["openlineage-events"], "Several engines and a scheduler take part; one event format joins them.", { when: any(contains("decision.lineage.features", "openlineage"), contains("decision.orchestration.features", "openlineage")) }),
    prefer("lineage-method/prefer-model-graph", "moderate", ["model-graph"], "The SQL models know their own inputs.", { when: any(contains("decision.sql-transformation", "dbt-core"), contains("decision.sql-transformation", "dbt-cloud"), contains("decision.sql-transformation", "google-dataform")) }),
    prefer("lineage-method/prefer-catalog-scan", "moderate", ["catalog-scan"], "The catalog reads lineage from the engines of its own platform.", { when: contains("decision.metadata-catalog.features", "column-lineage") }),
    prefer("lineage-method/prefer-run-log", "slight", ["run-log-table"], "One row per run answers where a number came from."),
    prefer("lineage-method/prefer-run-log-solo", "moderate", ["run-log-table"], "{engineers} engineers: a table is read, a lineage service is not.", { when: equal("teamClass", "solo") }),
    prefer("lineage-method/prefer-run-log-regulated", "slight", ["run-log-table"], "{regimes}: which code version made which figure must be provable.", { when: all(is("regulated"), atLeast("scheduledJobsPerDay", 1), over("engineers", 0)) }),
  ],
};

/** Topics of what is computed. */
export const stateTopics: readonly Topic[] = [windowing, aggregation, streamJoins, transformLanguage, lineageMethod];
