/** How the team writes, delivers, tests and pays: practices decided after every technology. */
import { all, any, atLeast, contains, equal, is, isNot, lacks, noneOf, not, oneOf, over, under } from "./conditions.js";
import { moneyPracticeTopics } from "./money-practices.js";
import type { Rule, Topic } from "./rule.js";

const EDITORIAL = ["editorial"];

/** What the brief itself says about a practice: said once here, for every topic of this file. */
export function wishes(topic: string): Rule[] {
  return [
    { id: `${topic}/exclude-banned`, where: equal("candidate.stance", "banned"), effect: { kind: "exclude" }, because: "The brief rules it out.", sources: ["brief"] },
    { id: `${topic}/prefer-wished`, where: oneOf("candidate.stance", "preferred", "mentioned", "experienced"), effect: { kind: "prefer", weight: "decisive" }, because: "The brief asks for it.", sources: ["brief"] },
    { id: `${topic}/avoid-unwanted`, where: oneOf("candidate.stance", "unwanted", "to-be-replaced"), effect: { kind: "prefer", weight: "decisive", against: true }, because: "The brief would rather not have it.", sources: ["brief"] },
  ];
}

const wished = oneOf("candidate.stance", "required", "in-place", "preferred", "mentioned");

/** Every topic here asks among practices of its own name. */
function topic(id: string, question: string, rules: readonly Rule[], several: Partial<Pick<Topic, "choose" | "alsoFromScore">> = {}): Topic {
  return { id, question, candidates: { practices: id }, ...several, rules: [...wishes(id), ...rules] };
}

/** Flink is chosen for streams only. */
const streamsWithFlink = contains("decision.stream-processing.options", "flink");
const usesEngine = (option: string) => any(contains("decision.stream-processing.options", option), contains("decision.batch-processing.options", option));

export const languages = topic("languages", "Which languages is it written in?", [
  { id: "languages/prefer-sql-for-models", when: any(is("needsWarehouse"), contains("languages", "sql")), effect: { kind: "prefer", options: ["language-sql"], weight: "strong" }, because: "Models and checks run in the engine that stores the data.", sources: EDITORIAL },
  { id: "languages/prefer-python-for-skills", when: contains("languages", "python"), effect: { kind: "prefer", options: ["language-python"], weight: "strong" }, because: "The team works in Python.", sources: ["brief"] },
  { id: "languages/prefer-python-for-orchestration", when: contains("decision.orchestration.features", "python-dags"), effect: { kind: "prefer", options: ["language-python"], weight: "moderate" }, because: "The chosen orchestrator's jobs are written in Python.", sources: EDITORIAL },
  { id: "languages/prefer-java-for-skills", when: contains("languages", "java"), effect: { kind: "prefer", options: ["language-java"], weight: "strong" }, because: "The team works in Java.", sources: ["brief"] },
  { id: "languages/prefer-java-for-fast-streams", when: all(contains("decision.stream-processing.features", "sub-second"), atLeast("streamPeakRecordsPerSecond", 50000), lacks("skillsNone", "java")), effect: { kind: "prefer", options: ["language-java"], weight: "moderate" }, because: "{streamPeakRecordsPerSecond} records/s at peak ask for the engine's native API.", sources: EDITORIAL },
  { id: "languages/prefer-scala-for-skills", when: contains("languages", "scala"), effect: { kind: "prefer", options: ["language-scala"], weight: "strong" }, because: "The team works in Scala.", sources: ["brief"] },
  { id: "languages/exclude-scala-unknown", when: lacks("languages", "scala"), where: not(wished), effect: { kind: "exclude", options: ["language-scala"] }, because: "Nobody in the brief writes Scala, and every chosen engine has a Python, Java or SQL API.", sources: EDITORIAL },
  { id: "languages/exclude-java-missing", when: contains("skillsNone", "java"), effect: { kind: "exclude", options: ["language-java", "language-scala"] }, because: "The brief says Java is missing in the team.", sources: ["brief"] },
  { id: "languages/exclude-python-missing", when: contains("skillsNone", "python"), effect: { kind: "exclude", options: ["language-python"] }, because: "The brief says Python is missing in the team.", sources: ["brief"] },
], { choose: 3, alsoFromScore: 0.3 });

export const frameworks = topic("frameworks", "Which programming models is the code written against?", [
  { id: "frameworks/exclude-spark-without-engine", when: not(usesEngine("spark")), effect: { kind: "exclude", options: ["framework-spark"] }, because: "No chosen engine runs Spark.", sources: EDITORIAL },
  { id: "frameworks/exclude-flink-without-engine", when: not(streamsWithFlink), effect: { kind: "exclude", options: ["framework-flink"] }, because: "No chosen engine runs Flink.", sources: EDITORIAL },
  { id: "frameworks/exclude-beam-without-engine", when: not(usesEngine("beam")), where: not(wished), effect: { kind: "exclude", options: ["framework-beam"] }, because: "No chosen engine runs Beam natively; elsewhere it is a second layer over the engine's own API.", sources: EDITORIAL },
  { id: "frameworks/prefer-spark-of-engine", when: usesEngine("spark"), effect: { kind: "prefer", options: ["framework-spark"], weight: "strong" }, because: "A chosen engine is Spark.", sources: EDITORIAL },
  { id: "frameworks/prefer-flink-of-engine", when: streamsWithFlink, effect: { kind: "prefer", options: ["framework-flink"], weight: "strong" }, because: "The chosen stream engine is Flink.", sources: EDITORIAL },
  { id: "frameworks/prefer-beam-of-engine", when: usesEngine("beam"), effect: { kind: "prefer", options: ["framework-beam"], weight: "strong" }, because: "Dataflow runs Beam programs.", sources: EDITORIAL },
  { id: "frameworks/prefer-sql-models", effect: { kind: "prefer", options: ["framework-sql-models"], weight: "moderate" }, because: "Transformations that SQL can say need no cluster.", sources: EDITORIAL },
], { choose: 4, alsoFromScore: 0.3 });

export const branching = topic("branching", "How do changes travel through branches?", [
  { id: "branching/prefer-gitflow-when-validated", when: contains("decision.change-management", "validated-change"), effect: { kind: "prefer", options: ["gitflow"], weight: "decisive" }, because: "Each release is validated and signed before use: it is frozen on a branch of its own.", sources: EDITORIAL },
  { id: "branching/prefer-gitflow-for-many-sites", when: all(is("edgeAutonomy"), atLeast("siteCount", 10)), effect: { kind: "prefer", options: ["gitflow"], weight: "strong" }, because: "{siteCount} sites take releases at different times, so several versions are supported at once.", sources: EDITORIAL },
  { id: "branching/prefer-feature-branch-when-approved", when: any(contains("decision.change-management", "segregated-approval"), is("regulated")), effect: { kind: "prefer", options: ["feature-branch"], weight: "moderate" }, because: "Each change carries its review and approval as evidence.", sources: EDITORIAL },
  { id: "branching/prefer-feature-branch-for-teams", when: oneOf("teamClass", "medium", "large"), effect: { kind: "prefer", options: ["feature-branch"], weight: "slight" }, because: "{engineers} engineers review each other's changes by pull request.", sources: EDITORIAL },
  { id: "branching/prefer-trunk-for-small", when: oneOf("teamClass", "solo", "small"), effect: { kind: "prefer", options: ["trunk-based"], weight: "moderate" }, because: "{engineers} engineers merge at least once a day; long branches only cost them.", sources: ["DORA, trunk-based development, https://dora.dev/capabilities/trunk-based-development/"] },
  { id: "branching/prefer-trunk-unregulated", when: isNot("regulated"), effect: { kind: "prefer", options: ["trunk-based"], weight: "moderate" }, because: "No regime asks for an approval before the merge.", sources: ["DORA, trunk-based development, https://dora.dev/capabilities/trunk-based-development/"] },
]);

export const codeReview = topic("code-review", "Who reads a change before it is merged?", [
  { id: "code-review/require-checks-alone", when: under("engineers", 2), effect: { kind: "require", options: ["review-by-checks"] }, because: "{engineers} engineer: there is nobody else to approve.", sources: ["brief"] },
  { id: "code-review/exclude-two-without-people", when: all(atLeast("engineers", 2), under("engineers", 3)), effect: { kind: "exclude", options: ["review-by-two"] }, because: "{engineers} engineers: beside the author there is one person who can approve.", sources: ["brief"] },
  { id: "code-review/prefer-two-when-segregated", when: any(contains("decision.change-management", "segregated-approval"), contains("decision.change-management", "validated-change")), effect: { kind: "prefer", options: ["review-by-two"], weight: "strong" }, because: "The regimes in scope ask that author and approver differ.", sources: EDITORIAL },
  { id: "code-review/prefer-two-when-financial", when: all(any(is("hasFinancialRecords"), is("hasCardData")), oneOf("teamClass", "medium", "large")), effect: { kind: "prefer", options: ["review-by-two"], weight: "moderate" }, because: "Money is computed here, and {engineers} engineers can spare a second reader.", sources: EDITORIAL },
  { id: "code-review/prefer-one", effect: { kind: "prefer", options: ["review-by-one"], weight: "moderate" }, because: "One reader finds most of what a second would, in a day.", sources: EDITORIAL },
]);


/** The chosen compute starts images and nothing else: a loader or a job on it has to be packed into one. */
const runsImages = any(contains("decision.compute.features", "serverless-containers"), is("onKubernetes"));

export const containerization = topic("containerization", "How is self-written code packed?", [
  { id: "containerization/prefer-none-for-sql-only", when: all(is("hasCloud"), equal("teamClass", "solo"), isNot("hasStreamingFlow"), isNot("kubernetesWanted"), not(runsImages)), effect: { kind: "prefer", options: ["no-containers"], weight: "strong" }, because: "SQL models, configuration and packages go to services that take them as they are; the chosen compute starts no image.", sources: EDITORIAL },
  { id: "containerization/avoid-none-with-images", when: any(is("hasStreamingFlow"), not(equal("teamClass", "solo")), isNot("hasCloud"), runsImages), effect: { kind: "prefer", options: ["no-containers"], weight: "decisive", against: true }, because: "Connectors and jobs must run the same in test and production, and what runs them starts images.", sources: EDITORIAL },
  { id: "containerization/prefer-buildpacks-from-source", when: all(any(contains("decision.compute", "google-cloud-run"), contains("decision.compute", "azure-container-apps")), oneOf("teamClass", "solo", "small"), lacks("skillsStrong", "kubernetes"), isNot("onKubernetes"), isNot("needsCdc")), effect: { kind: "prefer", options: ["cloud-native-buildpacks"], weight: "strong" }, because: "The chosen compute builds images from source, and {engineers} engineers have no base image to look after.", sources: EDITORIAL },
  { id: "containerization/prefer-docker", effect: { kind: "prefer", options: ["docker-images"], weight: "moderate" }, because: "The same image runs in tests, staging and production; database drivers and native libraries fit in.", sources: EDITORIAL },
]);

/** Stream services whose job is a query over the whole input. */
const UNSPLIT = ["azure-stream-analytics", "fabric-eventstream", "amazon-kinesis-data-analytics-sql"];

export const deploymentStrategy = topic("deployment-strategy", "How does a new version replace the old one?", [
  { id: "deployment-strategy/prefer-canary-for-answers", when: all(is("needsApi"), any(is("hasScoringFlow"), atLeast("externalUsers", 1000)), noneOf("teamClass", "solo")), effect: { kind: "prefer", options: ["canary"], weight: "decisive" }, because: "Requests are answered live: a share of them shows a fault before all of them do.", sources: ["Azure Well-Architected Framework, safe deployment practices, https://learn.microsoft.com/en-us/azure/well-architected/operational-excellence/safe-deployments"] },
  { id: "deployment-strategy/exclude-canary-in-sql-job", when: any(...UNSPLIT.map((id) => contains("decision.stream-processing", id))), effect: { kind: "exclude", options: ["canary"] }, because: "The answers are computed in a managed SQL job that reads its whole input: there is no share to send to a new version.", sources: EDITORIAL },
  { id: "deployment-strategy/prefer-blue-green-for-streams", when: is("hasStreamingFlow"), effect: { kind: "prefer", options: ["blue-green"], weight: "strong" }, because: "A second consumer group reads the same log beside the running job; outputs are compared before the switch.", sources: EDITORIAL },
  { id: "deployment-strategy/prefer-blue-green-for-published-tables", when: all(isNot("hasStreamingFlow"), any(is("regulated"), oneOf("teamClass", "medium", "large"))), effect: { kind: "prefer", options: ["blue-green"], weight: "moderate" }, because: "Tables are built beside the published ones and swapped after the checks.", sources: EDITORIAL },
  { id: "deployment-strategy/prefer-in-place-for-batch", when: all(isNot("hasStreamingFlow"), isNot("needsApi"), oneOf("teamClass", "solo", "small")), effect: { kind: "prefer", options: ["in-place"], weight: "strong" }, because: "No reader waits for a running job: the version changes between two runs of the same job, at no cost.", sources: EDITORIAL },
  { id: "deployment-strategy/avoid-in-place-when-live", when: is("hasStreamingFlow"), effect: { kind: "prefer", options: ["in-place"], weight: "moderate", against: true }, because: "A live flow has no gap between runs.", sources: EDITORIAL },
]);

export const rollback = topic("rollback", "What returns production to the version before?", [
  { id: "rollback/prefer-automatic-when-live", when: any(is("hasStreamingFlow"), is("needsApi")), effect: { kind: "prefer", options: ["automated-rollback"], weight: "strong" }, because: "A live flow cannot wait until somebody reads an alert.", sources: EDITORIAL },
  { id: "rollback/prefer-rerun-for-batch", when: isNot("hasStreamingFlow"), effect: { kind: "prefer", options: ["restore-and-rerun"], weight: "moderate" }, because: "Scheduled loads are repeatable: restore and run again.", sources: EDITORIAL },
]);

export const styleGuide = topic("style-guide", "Which written convention does the formatter enforce?", [
  { id: "style-guide/prefer-pep8-for-python", when: contains("decision.languages", "language-python"), effect: { kind: "prefer", options: ["pep8"], weight: "strong" }, because: "Orchestration, connectors and checks are Python.", sources: EDITORIAL },
  { id: "style-guide/prefer-google-for-jvm", when: any(contains("decision.languages", "language-java"), contains("decision.languages", "language-scala")), effect: { kind: "prefer", options: ["google-style"], weight: "strong" }, because: "Stream and batch jobs are written for the JVM.", sources: EDITORIAL },
  { id: "style-guide/prefer-airbnb-for-javascript", when: all(contains("languages", "javascript"), lacks("decision.languages", "language-java")), effect: { kind: "prefer", options: ["airbnb-style"], weight: "strong" }, because: "The team works in JavaScript; event trackers and functions follow it.", sources: ["brief"] },
  { id: "style-guide/prefer-pep8-default", effect: { kind: "prefer", options: ["pep8"], weight: "slight" }, because: "What is not SQL here is Python.", sources: EDITORIAL },
], { choose: 2, alsoFromScore: 0.7 });

export const documentationStyle = topic("documentation-style", "Where is knowledge about code and data written down?", [
  { id: "documentation-style/prefer-readme", effect: { kind: "prefer", options: ["readme-files"], weight: "strong" }, because: "It changes in the same pull request as the code.", sources: EDITORIAL },
  { id: "documentation-style/prefer-docstrings", when: noneOf("teamClass", "solo"), effect: { kind: "prefer", options: ["docstrings"], weight: "strong" }, because: "{engineers} engineers read each other's functions and columns.", sources: EDITORIAL },
  { id: "documentation-style/prefer-wiki-for-outsiders", when: any(is("regulated"), oneOf("teamClass", "medium", "large"), oneOf("hosting", "on-premises", "air-gapped")), effect: { kind: "prefer", options: ["wiki-pages"], weight: "strong" }, because: "Operations, auditors or other teams read runbooks without access to the repository.", sources: EDITORIAL },
], { choose: 3, alsoFromScore: 0.5 });

export const configurationManagement = topic("configuration-management", "Where do settings that differ between environments live?", [
  { id: "configuration-management/prefer-env-vars-in-containers", when: any(contains("decision.containerization", "docker-images"), contains("decision.containerization", "cloud-native-buildpacks")), effect: { kind: "prefer", options: ["env-vars"], weight: "strong" }, because: "One image runs in every environment; the deployment sets what differs.", sources: ["The Twelve-Factor App, https://12factor.net/config"] },
  { id: "configuration-management/prefer-files-without-images", when: contains("decision.containerization", "no-containers"), effect: { kind: "prefer", options: ["config-files"], weight: "strong" }, because: "SQL projects read one file per environment from the repository.", sources: EDITORIAL },
  { id: "configuration-management/prefer-files-for-many-pipelines", when: any(over("sourceCount", 3), over("flowCount", 2), is("regulated"), oneOf("hosting", "on-premises", "air-gapped")), effect: { kind: "prefer", options: ["config-files"], weight: "strong" }, because: "{sourceCount} sources and {flowCount} flows are described by reviewed files, not by variables.", sources: EDITORIAL },
], { choose: 2, alsoFromScore: 0.5 });

export const errorHandlingPattern = topic("error-handling-pattern", "What does code do when a call fails?", [
  { id: "error-handling-pattern/prefer-retry", effect: { kind: "prefer", options: ["retry-with-backoff"], weight: "strong" }, because: "Every step here is repeatable, so short faults are waited out.", sources: EDITORIAL },
  { id: "error-handling-pattern/prefer-breaker-for-calls", when: any(is("hasApiSource"), is("hasSaasSource"), is("needsApi"), is("hasScoringFlow")), effect: { kind: "prefer", options: ["circuit-breaker"], weight: "strong" }, because: "Calls cross to systems that the team does not run or that must answer in time.", sources: EDITORIAL },
], { choose: 2, alsoFromScore: 0.5 });

export const testingPatterns = topic("testing-patterns", "Which layers of tests are kept?", [
  { id: "testing-patterns/prefer-unit", effect: { kind: "prefer", options: ["unit-tests"], weight: "strong" }, because: "Transformations are functions of rows; they are cheapest to test there.", sources: EDITORIAL },
  { id: "testing-patterns/prefer-integration", when: any(noneOf("teamClass", "solo"), is("hasStreamingFlow"), over("sourceCount", 2)), effect: { kind: "prefer", options: ["integration-tests"], weight: "strong" }, because: "{sourceCount} sources meet several engines; types and permissions break at the seams.", sources: EDITORIAL },
  { id: "testing-patterns/prefer-end-to-end", when: any(is("hasScoringFlow"), is("needsExactlyOnce"), is("regulated"), all(is("hasStreamingFlow"), oneOf("teamClass", "medium", "large"))), effect: { kind: "prefer", options: ["end-to-end-tests"], weight: "strong" }, because: "The promise is made to the reader at the end of the path and is proved there.", sources: EDITORIAL },
], { choose: 3, alsoFromScore: 0.5 });

export const knowledgeSharing = topic("knowledge-sharing", "How does knowledge move between people?", [
  { id: "knowledge-sharing/prefer-reviews", effect: { kind: "prefer", options: ["review-sessions"], weight: "strong" }, because: "Design and incident reviews happen with the work.", sources: EDITORIAL },
  { id: "knowledge-sharing/prefer-talks-for-teams", when: any(oneOf("teamClass", "medium", "large"), over("domainTeams", 1)), effect: { kind: "prefer", options: ["tech-talks"], weight: "strong" }, because: "{engineers} engineers in {domainTeams} domain team(s) do not all sit in one review.", sources: EDITORIAL },
], { choose: 2, alsoFromScore: 0.5 });

export const machineLearningRoadmap = topic("machine-learning-roadmap", "What is the next step towards models on this data?", [
  { id: "machine-learning-roadmap/prefer-feature-store", when: any(is("needsFeatureStore"), all(is("hasScoringFlow"), is("hasMachineLearning"))), effect: { kind: "prefer", options: ["ml-feature-store"], weight: "decisive" }, because: "Live decisions and training must use the same feature values.", sources: EDITORIAL },
  { id: "machine-learning-roadmap/prefer-automl-for-batch-models", when: all(is("hasMachineLearning"), isNot("hasScoringFlow"), is("hasCloud")), effect: { kind: "prefer", options: ["ml-automl"], weight: "strong" }, because: "Models are trained from tables and scored in batch: a baseline is bought, not built.", sources: EDITORIAL },
  { id: "machine-learning-roadmap/prefer-automl-on-history", when: all(isNot("hasMachineLearning"), is("hasCloud"), is("needsWarehouse"), noneOf("teamClass", "solo"), atLeast("warmMonths", 12)), effect: { kind: "prefer", options: ["ml-automl"], weight: "moderate" }, because: "{warmMonths} months of history in the warehouse are enough for a first baseline.", sources: EDITORIAL },
  { id: "machine-learning-roadmap/exclude-automl-inside", when: isNot("hasCloud"), effect: { kind: "exclude", options: ["ml-automl"] }, because: "The AutoML services that train from tables run in vendors' clouds.", sources: EDITORIAL },
  { id: "machine-learning-roadmap/prefer-store-for-own-models", when: all(is("hasMachineLearning"), isNot("hasCloud")), effect: { kind: "prefer", options: ["ml-feature-store"], weight: "moderate" }, because: "Models are built inside; shared features keep training and use alike.", sources: EDITORIAL },
  { id: "machine-learning-roadmap/prefer-none-unasked", when: isNot("hasMachineLearning"), effect: { kind: "prefer", options: ["ml-none"], weight: "slight" }, because: "The brief asks for no model.", sources: ["brief"] },
  { id: "machine-learning-roadmap/prefer-none-for-solo", when: all(equal("teamClass", "solo"), isNot("hasMachineLearning")), effect: { kind: "prefer", options: ["ml-none"], weight: "strong" }, because: "{engineers} engineers have no time for models nobody asked for.", sources: EDITORIAL },
]);

export const deliveryPracticeTopics: readonly Topic[] = [
  languages, frameworks, branching, codeReview, containerization, deploymentStrategy, rollback, styleGuide, documentationStyle, configurationManagement,
  errorHandlingPattern, testingPatterns, knowledgeSharing, machineLearningRoadmap, ...moneyPracticeTopics,
];
