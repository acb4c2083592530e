import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "spot-use";

/** Whether interruptible capacity is used, and for what. */
export const spotUse: readonly Practice[] = [
  definePractice({
    id: "spot-for-batch", name: "Spot for batch workers", topic, aliases: ["spot instances", "spot vms", "preemptible vms"], maturity: 5,
    summary: "Workers of repeatable batch runs on interruptible machines; drivers and always-on parts on demand.",
    parameters: { spotShare: { value: 0.7, unit: "fraction", source: "proposal" } },
    strengths: ["largest discount a cloud gives"], weaknesses: ["interruptions of 30 s to 2 min notice"], sources: { proposal: proposed },
  }),
  definePractice({ id: "no-spot", name: "No spot capacity", topic, maturity: 5, summary: "Nothing in the design is both self-sized and interruptible.", strengths: ["no interruptions"], weaknesses: ["on-demand price"], sources: { proposal: proposed } }),
];
