/** What watches, builds and delivers it, and the tools people work in. */
import { all, any, atLeast, can, contains, equal, fact, is, isNot, lacks, not, oneOf, over, under } from "./conditions.js";
import type { Topic } from "./rule.js";

const EDITORIAL = ["editorial"];

export const monitoring: Topic = {
  id: "monitoring",
  question: "What collects metrics and raises alerts?",
  candidates: { role: "monitoring" },
  rules: [
    { id: "monitoring/prefer-native-for-small-teams", when: all(is("hasCloud"), oneOf("teamClass", "solo", "small")), effect: { kind: "prefer", options: ["amazon-cloudwatch", "azure-monitor", "google-cloud-monitoring"], weight: "strong" }, because: "Every managed part reports there already; a team of {engineers} adds nothing to run.", sources: EDITORIAL },
    { id: "monitoring/prefer-grafana-on-kubernetes", when: all(contains("decision.compute.options", "kubernetes"), isNot("airGapped"), is("hasCloud")), where: contains("candidate.options", "grafana"), effect: { kind: "prefer", weight: "strong" }, because: "Kubernetes, brokers and engines export Prometheus metrics; Grafana reads them all.", sources: EDITORIAL },
    { id: "monitoring/prefer-grafana-on-own-premises", when: oneOf("hosting", "on-premises", "air-gapped"), effect: { kind: "prefer", options: ["grafana"], weight: "decisive" }, because: "Open source, runs inside, reads Prometheus, logs and traces.", sources: EDITORIAL },
    { id: "monitoring/prefer-grafana-for-portability", when: any(is("avoidsLockIn"), oneOf("hosting", "multi-cloud", "hybrid")), where: contains("candidate.options", "grafana"), effect: { kind: "prefer", weight: "strong" }, because: "One view over {hosting} parts, on open formats.", sources: EDITORIAL },
    { id: "monitoring/prefer-suite-for-large-cloud-teams", when: all(is("hasCloud"), any(equal("teamClass", "large"), atLeast("platformEngineers", 4)), isNot("avoidsLockIn"), isNot("budgetStated")), effect: { kind: "prefer", options: ["datadog"], weight: "strong" }, because: "{engineers} engineers share metrics, logs and traces in one place, and no budget forbids its price.", sources: EDITORIAL },
    { id: "monitoring/avoid-collector-without-dashboards", where: not(can("dashboards")), effect: { kind: "prefer", weight: "decisive", against: true }, because: "It stores metrics; people need dashboards and alerts too.", sources: EDITORIAL },
  ],
};

export const logAggregation: Topic = {
  id: "log-aggregation",
  question: "Where do logs go?",
  candidates: { role: "log-aggregation" },
  rules: [
    { id: "log-aggregation/prefer-of-monitoring", where: contains("decision.monitoring", fact("candidate.id")), effect: { kind: "prefer", weight: "strong" }, because: "Logs beside the metrics they explain.", sources: EDITORIAL },
    { id: "log-aggregation/prefer-native-with-grafana", when: all(contains("decision.monitoring.options", "grafana"), is("hasCloud")), effect: { kind: "prefer", options: ["amazon-cloudwatch", "azure-monitor", "google-cloud-logging"], weight: "moderate" }, because: "The provider's services log there; the dashboards read it.", sources: EDITORIAL },
    { id: "log-aggregation/prefer-native-on-gcp", when: equal("platform", "gcp"), effect: { kind: "prefer", options: ["google-cloud-logging"], weight: "moderate" }, because: "Every service logs there.", sources: EDITORIAL },
    { id: "log-aggregation/prefer-search-for-security", when: any(is("needsSearch"), equal("domainId", "security-and-logs")), where: contains("candidate.options", "elk"), effect: { kind: "prefer", weight: "strong" }, because: "Logs are searched, not only read; the search index is part of the product.", sources: EDITORIAL },
    { id: "log-aggregation/prefer-search-on-own-premises-regulated", when: all(oneOf("hosting", "on-premises", "air-gapped"), is("regulated")), effect: { kind: "prefer", options: ["opensearch"], weight: "strong" }, because: "Auditors search {auditLogMonths} months of access logs; that wants an index.", sources: EDITORIAL },
    { id: "log-aggregation/prefer-splunk-for-large-regulated", when: all(is("regulated"), equal("teamClass", "large"), isNot("avoidsLockIn"), is("hasOnPremises"), isNot("budgetStated")), effect: { kind: "prefer", options: ["splunk-enterprise", "splunk-cloud"], weight: "strong" }, because: "A large regulated house with own data centres usually has its security operation there.", sources: EDITORIAL },
    { id: "log-aggregation/prefer-loki-on-own-premises", when: all(oneOf("hosting", "on-premises", "air-gapped"), isNot("regulated")), effect: { kind: "prefer", options: ["grafana-loki"], weight: "strong" }, because: "Indexes labels only, keeps text in object storage; read in Grafana.", sources: EDITORIAL },
    { id: "log-aggregation/avoid-capacity-units-when-large", when: all(over("ingestGigabytesPerDay", 10), isNot("serverlessOnly")), effect: { kind: "prefer", options: ["amazon-opensearch-serverless"], weight: "strong", against: true }, because: "At {ingestGigabytesPerDay} GB a day nodes hold the index for less than capacity units.", sources: ["catalog: prices of capacity units and nodes"] },
    { id: "log-aggregation/avoid-collector-as-store", where: oneOf("candidate.id", "fluentd", "fluent-bit", "vector", "logstash", "opentelemetry-collector"), effect: { kind: "prefer", weight: "strong", against: true }, because: "It ships logs; it does not store them.", sources: EDITORIAL },
    { id: "log-aggregation/avoid-analytics-store", effect: { kind: "prefer", options: ["azure-data-explorer"], weight: "moderate", against: true }, because: "A cluster only for operational logs.", sources: EDITORIAL },
  ],
};

export const logShipping: Topic = {
  id: "log-shipping",
  question: "What ships logs to the store?",
  candidates: { role: "log-aggregation" },
  rules: [
    { id: "log-shipping/require-collector", where: oneOf("candidate.id", "fluentd", "fluent-bit", "vector", "logstash", "opentelemetry-collector"), effect: { kind: "require" }, because: "Only collectors ship logs.", sources: EDITORIAL },
    { id: "log-shipping/not-needed-when-managed", when: all(is("hasCloud"), not(contains("decision.compute.options", "kubernetes")), isNot("hasLogSource")), effect: { kind: "not-needed" }, because: "Managed services write to the log store themselves.", sources: EDITORIAL },
    { id: "log-shipping/prefer-fluent-bit", effect: { kind: "prefer", options: ["fluent-bit"], weight: "strong" }, because: "Small agent of the Fluentd family, buffers on disk.", sources: EDITORIAL },
  ],
};

export const tracing: Topic = {
  id: "tracing",
  question: "How is a request or record followed across parts?",
  candidates: { role: "tracing" },
  rules: [
    { id: "tracing/not-needed-without-live-path", when: all(isNot("hasStreamingFlow"), isNot("needsApi")), effect: { kind: "not-needed" }, because: "Scheduled runs only: run ids in the orchestrator's log follow a load from source to table.", sources: EDITORIAL },
    { id: "tracing/not-needed-for-solo", when: all(equal("teamClass", "solo"), isNot("hasScoringFlow")), effect: { kind: "not-needed" }, because: "One live path run by {engineers} engineer(s): a correlation id in the logs is enough.", sources: EDITORIAL },
    { id: "tracing/prefer-of-monitoring", where: contains("decision.monitoring", fact("candidate.id")), effect: { kind: "prefer", weight: "strong" }, because: "Traces beside metrics and logs.", sources: EDITORIAL },
    { id: "tracing/prefer-native", when: all(is("hasCloud"), not(contains("decision.compute.options", "kubernetes"))), effect: { kind: "prefer", options: ["aws-x-ray", "azure-application-insights", "google-cloud-trace"], weight: "moderate" }, because: "Collected by the platform from OpenTelemetry.", sources: EDITORIAL },
    { id: "tracing/prefer-jaeger-on-kubernetes", when: any(contains("decision.compute.options", "kubernetes"), oneOf("hosting", "on-premises", "air-gapped")), effect: { kind: "prefer", options: ["jaeger"], weight: "strong" }, because: "Open source, receives OpenTelemetry, one deployment with storage in the log index.", sources: EDITORIAL },
    { id: "tracing/prefer-zipkin-for-light-jvm", when: all(contains("skillsStrong", "java"), oneOf("teamClass", "solo", "small"), oneOf("hosting", "on-premises", "air-gapped")), effect: { kind: "prefer", options: ["zipkin"], weight: "decisive" }, because: "One process, built into JVM frameworks.", sources: EDITORIAL },
    { id: "tracing/avoid-collector-as-store", effect: { kind: "prefer", options: ["opentelemetry-collector"], weight: "strong", against: true }, because: "It collects; it does not store.", sources: EDITORIAL },
  ],
};

export const onCall: Topic = {
  id: "on-call",
  question: "Who is woken, and by what?",
  candidates: { role: "on-call" },
  rules: [
    { id: "on-call/not-needed-without-on-call", when: isNot("onCall"), effect: { kind: "not-needed" }, because: "{engineers} engineers cannot staff a rota (eight are needed for one site); alerts go to the team's channel in business hours.", sources: ["Google, Site Reliability Engineering, being on-call, unverified"] },
    { id: "on-call/not-needed-in-air-gap", when: oneOf("hosting", "air-gapped"), effect: { kind: "not-needed" }, because: "No outside service can be reached; the site's own alarm plan is used.", sources: EDITORIAL },
    { id: "on-call/prefer-pagerduty", effect: { kind: "prefer", options: ["pagerduty"], weight: "slight" }, because: "Rotas, escalation and acknowledgement.", sources: EDITORIAL },
  ],
};

export const ciCd: Topic = {
  id: "ci-cd",
  question: "What tests and deploys each change?",
  candidates: { role: "ci-cd" },
  rules: [
    { id: "ci-cd/prefer-github", when: all(is("hasCloud"), oneOf("teamClass", "solo", "small", "medium")), effect: { kind: "prefer", options: ["github-actions"], weight: "strong" }, because: "Hosted runners and short-lived cloud credentials with nothing to run.", sources: EDITORIAL },
    { id: "ci-cd/prefer-gitlab-for-regulated-large", when: all(is("hasCloud"), under("budgetPressure", 1), any(equal("teamClass", "large"), is("regulated"))), effect: { kind: "prefer", options: ["gitlab-ci"], weight: "moderate" }, because: "Repository, pipeline, approvals and registry in one audited place.", sources: EDITORIAL },
    { id: "ci-cd/prefer-azure-devops-in-microsoft-houses", when: all(equal("platform", "azure"), any(contains("languages", "csharp"), contains("skillsStrong", "csharp"), contains("skillsStrong", "power-bi"))), effect: { kind: "prefer", options: ["azure-devops-pipelines"], weight: "strong" }, because: "A .NET and Power BI house on Azure has its repositories, boards and approvals there.", sources: EDITORIAL },
    { id: "ci-cd/prefer-gitlab-self-managed-inside", when: any(oneOf("hosting", "on-premises", "air-gapped"), equal("hosting", "hybrid")), effect: { kind: "prefer", options: ["gitlab-self-managed"], weight: "strong" }, because: "Runs inside, with repository, runners, registry and wiki in one installation.", sources: EDITORIAL },
    { id: "ci-cd/prefer-jenkins-in-jvm-houses", when: all(oneOf("hosting", "on-premises", "air-gapped"), contains("skillsStrong", "java"), oneOf("teamClass", "medium", "large")), effect: { kind: "prefer", options: ["jenkins"], weight: "moderate" }, because: "A JVM house with own data centres usually runs it.", sources: EDITORIAL },
    { id: "ci-cd/avoid-cloud-builders", effect: { kind: "prefer", options: ["aws-codepipeline", "google-cloud-build", "argo-cd", "tekton"], weight: "decisive", against: true }, because: "Builds or deploys only; review and approval live elsewhere.", sources: EDITORIAL },
  ],
};

export const infrastructureAsCode: Topic = {
  id: "infrastructure-as-code",
  question: "How is infrastructure described?",
  candidates: { role: "infrastructure-as-code" },
  rules: [
    { id: "infrastructure-as-code/prefer-opentofu", effect: { kind: "prefer", options: ["opentofu"], weight: "moderate" }, because: "Same language and providers as Terraform under an open-source licence.", sources: ["catalog: opentofu"] },
    { id: "infrastructure-as-code/prefer-the-one-named", where: oneOf("candidate.stance", "mentioned", "preferred", "experienced"), effect: { kind: "prefer", weight: "strong" }, because: "The brief names it: code and state of one tool are not written again for the licence of another.", sources: ["brief"] },
    { id: "infrastructure-as-code/prefer-terraform-for-skills", when: contains("skillsStrong", "terraform"), effect: { kind: "prefer", options: ["terraform"], weight: "strong" }, because: "The team works with it.", sources: EDITORIAL },
    { id: "infrastructure-as-code/prefer-ansible-on-machines", when: all(oneOf("hosting", "on-premises", "air-gapped"), not(contains("decision.compute.options", "kubernetes"))), effect: { kind: "prefer", options: ["ansible"], weight: "strong" }, because: "Own machines are configured, not created.", sources: EDITORIAL },
  ],
};

export const artifactRegistry: Topic = {
  id: "artifact-registry",
  question: "Where are images and packages kept?",
  candidates: { role: "artifact-registry" },
  rules: [
    { id: "artifact-registry/not-needed-without-containers", when: all(is("hasCloud"), equal("teamClass", "solo"), isNot("hasStreamingFlow"), isNot("kubernetesWanted"), not(any(contains("decision.compute.features", "serverless-containers"), is("onKubernetes")))), effect: { kind: "not-needed" }, because: "SQL models, configuration and packages are deployed straight from the repository; the chosen compute starts no image.", sources: EDITORIAL },
    { id: "artifact-registry/prefer-native", when: is("hasCloud"), effect: { kind: "prefer", options: ["amazon-ecr", "azure-container-registry", "google-artifact-registry"], weight: "strong" }, because: "In the same account as what runs the images.", sources: EDITORIAL },
    { id: "artifact-registry/prefer-harbor-inside", when: oneOf("hosting", "on-premises", "air-gapped"), effect: { kind: "prefer", options: ["harbor"], weight: "moderate" }, because: "Signing, scanning and replication inside.", sources: EDITORIAL },
  ],
};

export const unitTesting: Topic = {
  id: "unit-testing",
  question: "Which framework tests the code?",
  candidates: { role: "unit-testing" },
  rules: [
    { id: "unit-testing/prefer-pytest-for-python", when: any(contains("languages", "python"), contains("languages", "sql"), contains("languages", "csharp")), effect: { kind: "prefer", options: ["pytest"], weight: "strong" }, because: "The pipeline's code is Python and SQL.", sources: EDITORIAL },
    { id: "unit-testing/prefer-junit-for-jvm", when: any(contains("languages", "java"), contains("languages", "scala")), effect: { kind: "prefer", options: ["junit"], weight: "strong" }, because: "The team writes for the JVM.", sources: EDITORIAL },
    { id: "unit-testing/prefer-junit-for-jvm-only", when: all(any(contains("languages", "java"), contains("languages", "scala")), lacks("languages", "python")), effect: { kind: "prefer", options: ["junit"], weight: "moderate" }, because: "No Python in the team.", sources: EDITORIAL },
    { id: "unit-testing/avoid-testng", effect: { kind: "prefer", options: ["testng"], weight: "slight", against: true }, because: "JUnit covers what it added.", sources: EDITORIAL },
  ],
};

export const loadTesting: Topic = {
  id: "load-testing",
  question: "What drives load in tests?",
  candidates: { role: "load-testing" },
  rules: [
    { id: "load-testing/prefer-kafka-tools", when: contains("decision.event-log.features", "kafka-protocol"), effect: { kind: "prefer", options: ["kafka-perf-test"], weight: "strong" }, because: "Drives the log at {streamPeakRecordsPerSecond} records/s with its own client.", sources: EDITORIAL },
    { id: "load-testing/prefer-k6-for-apis", when: all(is("needsApi"), not(contains("decision.event-log.features", "kafka-protocol"))), effect: { kind: "prefer", options: ["k6"], weight: "strong" }, because: "Drives the API with thresholds on percentiles.", sources: EDITORIAL },
    { id: "load-testing/prefer-python-driver", when: contains("skillsStrong", "python"), effect: { kind: "prefer", options: ["locust"], weight: "moderate" }, because: "Load is described in Python.", sources: EDITORIAL },
  ],
};

export const loadBalancer: Topic = {
  id: "load-balancer",
  question: "What spreads incoming connections?",
  candidates: { role: "load-balancer" },
  rules: [
    { id: "load-balancer/not-needed-without-entry", when: all(isNot("needsApi"), isNot("hasEventSource"), isNot("hasIotSource")), effect: { kind: "not-needed" }, because: "Nothing connects from outside: the pipeline pulls from its sources.", sources: ["brief"] },
    { id: "load-balancer/prefer-known", effect: { kind: "prefer", options: ["haproxy"], weight: "slight" }, because: "Layer 4 and 7 with health checks.", sources: EDITORIAL },
  ],
};

export const cdn: Topic = {
  id: "cdn",
  question: "Is content delivered from the edge of the network?",
  candidates: { role: "cdn" },
  rules: [
    { id: "cdn/not-needed-without-external-users", when: any(all(under("externalUsers", 1000), isNot("publicCallsMany")), isNot("hasCloud")), effect: { kind: "not-needed" }, because: "{externalUsers} external users: too few for delivery from the network's edge.", sources: EDITORIAL },
    { id: "cdn/not-needed-for-answers-only", when: all(is("needsApi"), isNot("needsRealtimeOlap"), isNot("multiRegionStated"), isNot("publicCallsMany")), effect: { kind: "not-needed" }, because: "{externalUsers} external users call an interface whose answers are their own and seconds old: an edge cache would hold nothing that is asked for twice.", sources: EDITORIAL },
    { id: "cdn/prefer-for-public-calls", when: is("publicCallsMany"), effect: { kind: "prefer", options: ["amazon-cloudfront", "azure-front-door", "google-cloud-cdn"], weight: "moderate" }, because: "{apiRequestsPerSecond} calls/s from outside ask for the same answers: the network's edge gives them for the seconds they hold, and the interface sees the misses.", sources: EDITORIAL },
    { id: "cdn/prefer-native", when: over("externalUsers", 0), effect: { kind: "prefer", options: ["amazon-cloudfront", "azure-front-door", "google-cloud-cdn"], weight: "moderate" }, because: "{externalUsers} external users reach results through it.", sources: EDITORIAL },
  ],
};

export const projectManagement: Topic = {
  id: "project-management",
  question: "Where is work tracked?",
  candidates: { role: "project-management" },
  rules: [
    { id: "project-management/prefer-beside-code-for-small", when: all(oneOf("teamClass", "solo", "small"), lacks("decision.ci-cd", "azure-devops-pipelines"), lacks("decision.ci-cd", "gitlab-ci"), lacks("decision.ci-cd", "gitlab-self-managed")), effect: { kind: "prefer", options: ["github-projects"], weight: "strong" }, because: "{engineers} engineers track work beside the code.", sources: EDITORIAL },
    { id: "project-management/prefer-boards-of-azure-devops", when: contains("decision.ci-cd", "azure-devops-pipelines"), effect: { kind: "prefer", options: ["azure-boards"], weight: "strong" }, because: "Repositories, builds and approvals are in Azure DevOps: its boards come with the same Basic seat, and a change closes its work item.", sources: ["Microsoft Learn: access levels of Azure DevOps, unverified"] },
    { id: "project-management/prefer-issues-of-gitlab-for-small", when: all(oneOf("teamClass", "solo", "small"), any(contains("decision.ci-cd", "gitlab-ci"), contains("decision.ci-cd", "gitlab-self-managed"))), where: contains("decision.ci-cd", fact("candidate.id")), effect: { kind: "prefer", weight: "strong" }, because: "{engineers} engineers track work beside the code: issues and boards come with the GitLab that holds it.", sources: ["catalog: gitlab-ci, gitlab-self-managed"] },
    { id: "project-management/exclude-gitlab-issues-without-gitlab", where: all(contains("candidate.options", "gitlab"), not(contains("decision.ci-cd", fact("candidate.id")))), effect: { kind: "exclude" }, because: "Its issues come with its repositories, and this design builds elsewhere.", sources: EDITORIAL },
    { id: "project-management/exclude-boards-without-azure-devops", when: lacks("decision.ci-cd", "azure-devops-pipelines"), where: all(equal("candidate.id", "azure-boards"), isNot("candidate.pinned")), effect: { kind: "exclude" }, because: "It is a part of Azure DevOps, which this design does not build with.", sources: ["Microsoft Learn: access levels of Azure DevOps, unverified"] },
    { id: "project-management/prefer-jira-for-large", when: any(oneOf("teamClass", "medium", "large"), is("regulated")), effect: { kind: "prefer", options: ["jira"], weight: "moderate" }, because: "Several roles and audited changes need workflows and links to approvals.", sources: EDITORIAL },
    { id: "project-management/prefer-asana-with-business-owners", when: all(oneOf("teamClass", "medium"), isNot("regulated"), any(contains("decision.data-ownership", "data-mesh"), over("biUsers", 200))), effect: { kind: "prefer", options: ["asana"], weight: "strong" }, because: "{biUsers} business readers take part in prioritising.", sources: EDITORIAL },
    { id: "project-management/exclude-unreachable", when: equal("hosting", "air-gapped"), where: equal("candidate.deployment", "saas"), effect: { kind: "exclude" }, because: "No outside service can be reached.", sources: EDITORIAL },
  ],
};

export const communication: Topic = {
  id: "communication",
  question: "Where does the team talk, and where do alerts go?",
  candidates: { role: "communication" },
  rules: [
    { id: "communication/prefer-teams-in-microsoft", when: any(equal("platform", "azure"), contains("skillsStrong", "csharp"), contains("skillsStrong", "power-bi")), effect: { kind: "prefer", options: ["microsoft-teams"], weight: "strong" }, because: "Microsoft identity is in place.", sources: EDITORIAL },
    { id: "communication/prefer-slack", effect: { kind: "prefer", options: ["slack"], weight: "moderate" }, because: "Every tool chosen here posts to it.", sources: EDITORIAL },
    { id: "communication/prefer-discord-for-game-studios", when: all(equal("domainId", "gaming"), oneOf("teamClass", "solo", "small")), effect: { kind: "prefer", options: ["discord"], weight: "strong" }, because: "A small game studio already meets its players there.", sources: EDITORIAL },
  ],
};

export const documentationTool: Topic = {
  id: "documentation-tool",
  question: "Where do runbooks and decisions live?",
  candidates: { role: "documentation-tool" },
  rules: [
    { id: "documentation-tool/prefer-confluence-with-jira", when: contains("decision.project-management", "jira"), effect: { kind: "prefer", options: ["confluence"], weight: "strong" }, because: "Linked with the tracker.", sources: EDITORIAL },
    { id: "documentation-tool/prefer-notion-for-small", when: all(oneOf("teamClass", "solo", "small"), is("hasCloud")), effect: { kind: "prefer", options: ["notion"], weight: "moderate" }, because: "{engineers} engineers need a place for notes, not a suite.", sources: EDITORIAL },
    { id: "documentation-tool/prefer-wiki-beside-code-inside", when: oneOf("hosting", "on-premises", "air-gapped"), where: contains("candidate.options", "wiki"), effect: { kind: "prefer", weight: "moderate" }, because: "Runs inside, beside the repository.", sources: EDITORIAL },
  ],
};
