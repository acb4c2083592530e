import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "autoscaling-trigger";
const keda = { title: "KEDA documentation, scalers and scale-down behaviour", url: "https://github.com/kedacore/keda-docs", asOf: "2026-11", confidence: "medium" } as const;
const flink = { title: "AWS Flink sizing references, scaling decisions", url: "https://github.com/aws/agent-toolkit-for-aws", asOf: "2026-08-20", confidence: "high" } as const;
const sources = { keda, flink, proposal: proposed };

/** What makes capacity grow and shrink. */
export const autoscalingTrigger: readonly Practice[] = [
  definePractice({
    id: "backlog-trigger", name: "Scaling on backlog", topic, maturity: 4, sources,
    parameters: { budgetShare: { value: 0.25, unit: "fraction of the freshness budget", source: "proposal" }, cooldownSeconds: { value: 300, unit: "s", source: "keda" } },
    summary: "Workers grow when the backlog stands for more than a quarter of the freshness budget; backlog sees a slow sink, CPU does not.",
    strengths: ["follows the promise, not the machine"], weaknesses: ["never beyond the number of partitions"],
  }),
  definePractice({
    id: "cpu-memory-trigger", name: "Scaling on CPU and memory", topic, maturity: 5, sources,
    parameters: { cpuShare: { value: 0.7, unit: "fraction", source: "proposal" }, memoryShare: { value: 0.8, unit: "fraction", source: "proposal" } },
    summary: "Replicas grow above 70 % CPU or 80 % memory: for stateless services whose work is CPU.",
    strengths: ["works without knowing the application"], weaknesses: ["blind to waiting on other parts"],
  }),
  definePractice({
    id: "busy-time-trigger", name: "Scaling on operator load of the stream engine", topic, maturity: 4, sources,
    parameters: { upShare: { value: 0.75, unit: "fraction of CPU for 15 min", source: "flink" }, downShare: { value: 0.1, unit: "fraction of CPU for 6 h", source: "flink" } },
    summary: "The engine's own scaler watches load and changes parallelism; each change restarts the job from its last snapshot.",
    strengths: ["keeps state consistent"], weaknesses: ["seconds to minutes of delay for each change"],
  }),
  definePractice({
    id: "provider-scaling", name: "Scaling inside the service", topic, maturity: 5, sources,
    summary: "The service adds and removes capacity itself; we set the ceiling so that a fault cannot spend without limit.",
    strengths: ["nothing to tune"], weaknesses: ["the ceiling is our only lever"],
  }),
  definePractice({
    id: "clock-trigger", name: "Capacity by the clock", topic, maturity: 5, sources,
    summary: "Workers start before a scheduled run and stop after it; a known season raises the floor by calendar.",
    strengths: ["no reaction time"], weaknesses: ["blind to the unplanned"],
  }),
  definePractice({
    id: "fixed-capacity", name: "Fixed capacity with head-room", topic, maturity: 5, sources,
    summary: "Hardware is bought for the peak at the horizon; nothing scales, so head-room and the order lead time are watched.",
    strengths: ["predictable"], weaknesses: ["idle off peak; weeks of lead time"],
  }),
];
