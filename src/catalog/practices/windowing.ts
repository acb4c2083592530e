import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "windowing";
const sources = { proposal: proposed };

/** Over which stretches of time live events are put together. Sizes come from the domain. */
export const windowing: readonly Practice[] = [
  definePractice({
    id: "tumbling-windows", name: "Tumbling windows", topic, options: ["tumbling"], maturity: 5, features: ["tumbling"],
    summary: "Stretches side by side: each event counts in one; totals add up to the day.", strengths: ["figures add up"], weaknesses: ["a burst across a boundary is cut in two"], sources,
  }),
  definePractice({
    id: "sliding-windows", name: "Sliding windows", topic, options: ["sliding"], maturity: 5, features: ["sliding"], aliases: ["hopping windows"],
    summary: "Overlapping stretches, moved on at a step: velocity counts and moving means.", strengths: ["a burst is seen wherever it falls"], weaknesses: ["state grows with size over step"], sources,
  }),
  definePractice({
    id: "session-windows", name: "Session windows", topic, features: ["session"],
    summary: "Stretches of activity that end with a gap of silence.", strengths: ["follow behaviour instead of the clock"], weaknesses: ["result is known only after the gap"], sources,
  }),
  definePractice({
    id: "no-windows", name: "No windows", topic, options: ["none"], maturity: 3,
    summary: "Each event is handled by itself.", strengths: ["no waiting for the watermark"], weaknesses: ["no totals in flight"], sources,
  }),
];
