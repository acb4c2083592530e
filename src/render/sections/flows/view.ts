/** The flows: each with its own freshness, availability and recovery targets. */
import type { Design } from "../../../design/design.js";
import { formatPercent, formatSeconds } from "../../../shared/format.js";
import { nameOf, type View } from "../section.js";

type Answer = Design["assurance"]["answers"][number];

const MARK = { stated: "", assumed: " (assumed)", derived: " (derived)" } as const;

/** A system of the client by the brief's own name; a target called "time-series store" shares its id with a part. */
const systemOf = (systems: readonly { readonly id: string; readonly name: string }[], id: string): string => systems.find((system) => system.id === id)?.name ?? id;

const DOORS: readonly string[] = ["api-gateway", "load-balancer", "cdn"];
const STORES: readonly string[] = ["key-value-store", "feature-store", "relational-store", "cache"];

/** "the gateway; behind it the service reads the cache, else the store, and has the model score". */
function wayOf(design: Design, answer: Answer): string {
  const parts = answer.parts.map((id) => design.components.find((component) => component.id === id)).filter((component) => component !== undefined);
  const doors = parts.filter((part) => DOORS.includes(part.role)), models = parts.filter((part) => part.role === "ml-platform"), read = parts.filter((part) => !doors.includes(part) && !models.includes(part));
  const names = (of: typeof parts, joint: string): string => of.map((part) => part.name).join(joint);
  return [
    doors.length > 0 ? names(doors, ", then ") : "the answering service",
    ...(read.length > 0 ? [`the features are read from ${names(read, ", else ")}`] : []), ...(models.length > 0 ? [`scored by ${names(models, ", then ")}`] : []),
  ].join("; ");
}

/** The call of a caller in words: who asks what in which order, when the model is given up, and what the store cannot know yet. */
function answerView(design: Design, answer: Answer): View {
  const part = (id: string): string => (id === "decision-service" ? "the decision service" : nameOf(design, id));
  const store = answer.parts.map((id) => design.components.find((component) => component.id === id)).filter((component) => component !== undefined && STORES.includes(component.role)).at(-1);
  const asking = answer.askedBy.map((id) => systemOf(design.brief.sources, id)).join(" and ");
  return {
    name: nameOf(design, answer.flow),
    asked: asking === "" ? "the caller asks" : `${asking} ${answer.askedBy.length > 1 ? "ask" : "asks"}`,
    way: wayOf(design, answer),
    time: `${formatSeconds(answer.total / 1000)} of the ${formatSeconds(answer.promised / 1000)} promised`,
    hasCutOff: answer.cutOff !== undefined,
    cutOff: answer.cutOff === undefined ? "" : `${part(answer.cutOff.component).replace(/^the/u, "The")} is cut off after ${formatSeconds(answer.cutOff.milliseconds / 1000)}; the rules then decide on the features already read, and where these are missing too the caller's own default stands. Both kinds of answer are counted apart.`,
    age: `The stream is not on this call: what it writes is up to ${formatSeconds(answer.age / 1000)} old when it is read${store === undefined ? "" : `, so attempts that follow each other faster are counted by the answering service itself, in ${store.name}, before it scores`}.`,
  };
}

/** A brief may ask for an answer without naming a target that takes it: it goes back to the system that asked. */
function takersOf(design: Design, askedBy: readonly string[] = []): string {
  return askedBy.length === 0 ? "callers of its answer" : `${askedBy.map((id) => systemOf(design.brief.sources, id)).join(", ")} (the answer)`;
}

export function view(design: Design): View {
  return {
    hasAnswers: design.assurance.answers.length > 0,
    answers: design.assurance.answers.map((answer) => answerView(design, answer)),
    flows: design.flows.map((flow) => ({
      name: flow.name,
      class: flow.class,
      freshness: `${flow.freshness}${MARK[flow.freshnessOrigin]}`,
      response: flow.responseSeconds === undefined ? "" : `${formatSeconds(flow.responseSeconds)} at p${String(Math.round((flow.responsePercentile ?? 0.95) * 1000) / 10)}`,
      hasResponse: flow.responseSeconds !== undefined,
      availability: `${formatPercent(flow.availability)}${MARK[flow.availabilityOrigin]}`,
      recovery: `${formatSeconds(flow.rtoSeconds)} / ${formatSeconds(flow.rpoSeconds)}${MARK[flow.recoveryOrigin]}`,
      criticality: flow.criticality,
      sources: flow.sources.map((id) => systemOf(design.brief.sources, id)).join(", "),
      targets: flow.targets.length > 0 ? flow.targets.map((id) => systemOf(design.brief.targets, id)).join(", ") : flow.responseSeconds !== undefined ? takersOf(design, flow.askedBy) : "no target named",
    })),
  };
}
