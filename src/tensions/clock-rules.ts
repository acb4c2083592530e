/** Tensions of time: deadlines against arrivals, freshness against deliveries, publishing against corrections. */
import { over } from "../rules/conditions.js";
import type { TensionRule } from "./tension.js";

const EDITORIAL = ["editorial"];
const path = "\"{measure.clockFlow}\" is due at {measure.clockDeadline}; {measure.clockBecause}. One run takes {measure.clockRun} by the worksheet, so it is done at {measure.clockDone} at the earliest, and at {measure.clockRerunDone} if the first run fails.";

export const clockTensions: readonly TensionRule[] = [
  {
    id: "tension/arrival-after-deadline", severity: "error", field: "sla_requirements", when: over("measure.clockLate", 0), conflict: path,
    position: "The run starts when the last source is in and publishes {measure.clockOver} too late for the deadline less 15 minutes; until then readers see the day before, marked with its date.",
    otherwise: "An earlier delivery, a report at {measure.clockDeadline} without that source and corrected later, or a later deadline.", sources: EDITORIAL,
  },
  {
    id: "tension/no-time-for-a-rerun", severity: "warning", field: "sla_requirements", when: over("measure.clockTight", 0), conflict: path,
    position: "The first run fits and a second does not: the last start is {measure.clockLast}. A failed run means the day before stays published.",
    otherwise: "Restart from the failed step instead of the beginning, more workers, or a delivery before {measure.clockLatest}, which leaves room for one rerun.", sources: EDITORIAL,
  },
  {
    id: "tension/deadline-on-the-clock", severity: "info", field: "sla_requirements", when: over("measure.clockFits", 0), conflict: path,
    position: "Latest start with room for one rerun: {measure.clockLatest}; without one: {measure.clockLast}, 15 minutes before the deadline kept free. A source that is missing at {measure.clockLatest} is left out and reported; {measure.clockSpare} are spare.",
    otherwise: "A source that comes later than {measure.clockLatest} takes the rerun away.", sources: EDITORIAL,
  },
  {
    id: "tension/deadline-before-anyone-is-up", severity: "warning", field: "sla_requirements", when: over("measure.clockUnread", 0),
    conflict: "\"{measure.clockFlow}\" is due at {measure.clockDeadline} and nobody is on call: an alarm at {measure.clockLatest}, the latest start of a rerun, is read when the working day begins. {measure.clockShare} of runs on time leaves {measure.clockMisses} late ones a year.",
    position: "The run starts as soon as its data is in and a failed one starts again by itself while there is time; what a rerun does not mend is late that day, and the day before stays published.",
    otherwise: "One person a week who looks at {measure.clockLatest}, or a deadline later than 10:00.", sources: EDITORIAL,
  },
  {
    id: "tension/corrections-after-closing", severity: "warning", field: "sla_requirements", when: over("measure.monthLate", 0),
    conflict: "\"{measure.monthFlow}\" is due by {measure.monthDue}; its input is final {measure.monthSettled} after the end ({measure.monthBecause}) and a run takes {measure.monthRun}.",
    position: "It closes on time with what is in; what comes later is booked in the next month as a correction with its own date.",
    otherwise: "A deadline {measure.monthOver} later, or a cut-off that the source accepts.", sources: EDITORIAL,
  },
  {
    id: "tension/month-end-on-the-clock", severity: "info", field: "sla_requirements", when: over("measure.monthFits", 0),
    conflict: "\"{measure.monthFlow}\" is due by {measure.monthDue}. Its input is final {measure.monthSettled} after the end ({measure.monthBecause}); one run takes {measure.monthRun}.",
    position: "It starts then and has room for {measure.monthReruns} more runs; the latest start that leaves one rerun is {measure.monthLatest} after the month's end.",
    otherwise: "If records or corrections come later than that, they belong to the next month.", sources: EDITORIAL,
  },
  {
    id: "tension/source-delivers-less-often", severity: "warning", field: "data_sources", when: over("measure.slowCount", 0),
    conflict: "\"{measure.slowFlow}\" wants data no older than {measure.slowFreshness}, and {measure.slowSource} delivers every {measure.slowEvery}, {measure.slowTimes} times that.",
    position: "Each delivery is processed at once: what it brings is {measure.slowWorst} old just before the next one and {measure.slowMean} in the mean, of which the pipeline takes {measure.slowPath}. The promise counts from delivery.",
    otherwise: "A delivery every {measure.slowFreshness} or events from that source; or {measure.slowWorst} in writing for what comes from it.", sources: EDITORIAL,
  },
  {
    id: "tension/published-before-final", severity: "info", field: "data_sources", when: over("measure.revisedCount", 0),
    conflict: "\"{measure.revisedFlow}\" publishes while {measure.revisedSource} may still be corrected for {measure.revisedFor}.",
    position: "Each run also rewrites the {measure.revisedRuns} periods still open, so it reads {measure.revisedVolume} times one period; figures carry a version and are marked provisional until the last correction is in.",
    otherwise: "Publish only what is final, {measure.revisedFor} later.", sources: EDITORIAL,
  },
];
