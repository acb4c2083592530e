/** The shape of the whole: processing pattern, ownership of data, delivery practice. */
import { all, any, atLeast, atMost, equal, fact, is, isNot, over, under } from "./conditions.js";
import type { Topic } from "./rule.js";

const BATCH_FIRST = ["Azure Architecture Center, batch processing: stream only where latency asks for it"];
const LAMBDA = ["Azure Architecture Center, big data architectures: lambda and kappa"];
const MESH = ["datamesh-architecture.com, fitness test", "Thoughtworks, recommendations for a successful data mesh implementation"];

export const architecturePattern: Topic = {
  id: "architecture-pattern",
  question: "Which processing pattern serves the set of flows?",
  candidates: { practices: "architecture-pattern" },
  rules: [
    { id: "architecture-pattern/require-batch-without-fresh-flow", when: all(isNot("hasStreamingFlow"), equal("microBatchFlows", 0)), effect: { kind: "require", options: ["batch-elt"] }, because: "The freshest flow needs data every {tightestFreshnessSeconds} s; a schedule meets that, a stream would only cost.", sources: BATCH_FIRST },
    { id: "architecture-pattern/require-micro-batch-for-minutes", when: all(isNot("hasStreamingFlow"), over("microBatchFlows", 0)), effect: { kind: "require", options: ["micro-batch"] }, because: "The freshest flow needs data within {tightestFreshnessSeconds} s: runs of minutes meet it without an always-on stream processor.", sources: BATCH_FIRST },
    { id: "architecture-pattern/exclude-batch-with-stream", when: is("hasStreamingFlow"), effect: { kind: "exclude", options: ["batch-elt", "micro-batch"] }, because: "A flow needs data within {tightestStreamFreshnessSeconds} s, less than a scheduled run can promise.", sources: BATCH_FIRST },
    { id: "architecture-pattern/prefer-kappa-when-stream-only", when: is("streamingOnly"), effect: { kind: "prefer", options: ["kappa"], weight: "decisive" }, because: "The brief wants everything recomputed from the event log: one code path over one log.", sources: LAMBDA },
    { id: "architecture-pattern/prefer-kappa-for-one-code-base", when: all(is("hasStreamingFlow"), is("singleCodeBase")), effect: { kind: "prefer", options: ["kappa"], weight: "strong" }, because: "The brief wants one code base: the same job reads the live log and, for a rerun, its history.", sources: LAMBDA },
    { id: "architecture-pattern/prefer-kappa-without-batch-flow", when: all(is("hasStreamingFlow"), equal("historyFlows", 0)), effect: { kind: "prefer", options: ["kappa"], weight: "strong" }, because: "No flow asks for a separate exact batch view; one streaming path serves all of them.", sources: LAMBDA },
    { id: "architecture-pattern/prefer-kappa-when-replay-fits-log", when: all(is("hasStreamingFlow"), is("needsReplay"), atMost("reprocessDays", fact("hotDays"))), effect: { kind: "prefer", options: ["kappa"], weight: "moderate" }, because: "The log keeps {hotDays} days, as long as the history to be replayed ({reprocessDays} days).", sources: LAMBDA },
    { id: "architecture-pattern/prefer-lambda-with-batch-flows", when: all(is("hasStreamingFlow"), atLeast("historyFlows", 1)), effect: { kind: "prefer", options: ["lambda"], weight: "strong" }, because: "Exact, complete history is asked of {historyFlows} scheduled flow(s) while live flows need seconds: a speed layer and a batch layer over the same raw data.", sources: LAMBDA },
    { id: "architecture-pattern/prefer-lambda-for-models", when: all(is("hasStreamingFlow"), is("hasMachineLearning")), effect: { kind: "prefer", options: ["lambda"], weight: "slight" }, because: "Models are trained on history far longer than the log keeps.", sources: LAMBDA },
    { id: "architecture-pattern/avoid-lambda-two-code-paths", when: is("hasStreamingFlow"), effect: { kind: "prefer", options: ["lambda"], weight: "slight", against: true }, because: "Logic lives in two layers and has to be reconciled.", sources: LAMBDA },
    { id: "architecture-pattern/exclude-kappa-when-history-outgrows-log", when: all(isNot("streamingOnly"), is("hasStreamingFlow"), over("reprocessDays", 90), over("reprocessDays", fact("hotDays"))), effect: { kind: "exclude", options: ["kappa"] }, because: "{reprocessDays} days must be reprocessable; the log keeps {hotDays}.", sources: LAMBDA },
  ],
};

export const dataOwnership: Topic = {
  id: "data-ownership",
  question: "Who owns the data sets?",
  candidates: { practices: "data-ownership" },
  rules: [
    { id: "data-ownership/exclude-mesh-below-six-teams", when: under("domainTeams", 6), effect: { kind: "exclude", options: ["data-mesh"] }, because: "{domainTeams} team(s) could own data products; below six a central team is faster and cheaper.", sources: MESH },
    { id: "data-ownership/exclude-mesh-without-platform-team", when: all(atLeast("domainTeams", 6), under("platformEngineers", 3)), effect: { kind: "exclude", options: ["data-mesh"] }, because: "{platformEngineers} platform engineers cannot run the self-service platform a mesh stands on.", sources: MESH },
    { id: "data-ownership/prefer-mesh-from-ten-teams", when: all(atLeast("domainTeams", 10), atLeast("platformEngineers", 3)), effect: { kind: "prefer", options: ["data-mesh"], weight: "strong" }, because: "{domainTeams} domain teams with a platform team of {platformEngineers}: a central team would be the queue for all of them.", sources: MESH },
    { id: "data-ownership/prefer-mesh-from-six-teams", when: all(atLeast("domainTeams", 6), under("domainTeams", 10), atLeast("platformEngineers", 6)), effect: { kind: "prefer", options: ["data-mesh"], weight: "moderate" }, because: "{domainTeams} domain teams and {platformEngineers} platform engineers: a mesh can be carried.", sources: MESH },
    { id: "data-ownership/prefer-centralised", effect: { kind: "prefer", options: ["centralised"], weight: "slight" }, because: "One team, one backlog, one set of definitions is the default until it becomes the bottleneck.", sources: MESH },
  ],
};

export const deliveryPractice: Topic = {
  id: "delivery-practice",
  question: "At which level is DataOps practised?",
  candidates: { practices: "delivery-practice" },
  rules: [
    { id: "delivery-practice/prefer-essentials-for-solo", when: equal("teamClass", "solo"), effect: { kind: "prefer", options: ["dataops-essentials"], weight: "strong" }, because: "{engineers} engineer(s): version control, tests on each change, one automated deployment; more ceremony would cost more than it saves.", sources: ["editorial: DORA delivery metrics as goals, unverified"] },
    { id: "delivery-practice/prefer-standard-for-teams", when: any(equal("teamClass", "small"), equal("teamClass", "medium")), effect: { kind: "prefer", options: ["dataops"], weight: "strong" }, because: "{engineers} engineers: every change tested against data, promoted through environments, observed in production.", sources: ["editorial"] },
    { id: "delivery-practice/prefer-federated-for-large", when: any(equal("teamClass", "large"), atLeast("domainTeams", 6)), effect: { kind: "prefer", options: ["dataops-federated"], weight: "strong" }, because: "{engineers} engineers in {domainTeams} team(s): templates and policy as code are needed so that each team delivers on its own.", sources: ["editorial"] },
    { id: "delivery-practice/prefer-controls-when-regulated", when: all(is("regulated"), equal("teamClass", "solo")), effect: { kind: "prefer", options: ["dataops"], weight: "strong" }, because: "A regime with legal force asks for approved, recorded changes.", sources: ["editorial"] },
  ],
};
