/** When a flow must be done: a time of day, a day of the month, a working day of the month. */
import type { Workload } from "../brief/brief.js";
import type { Ledger } from "./ledger.js";
import type { Flow } from "./requirement.js";

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
/** "every morning": results are there when people start to work. */
const MORNING = /\b(every|each) (\w+ )?morning\b|\bby (the )?(next )?morning\b|\bin the mornings?\b|\bmornings\b/iu;
const MORNING_MINUTES = 480;

/** "third working day of the month", "day 3 of the month"; undefined without a day. */
export function sayMonthDay(flow: Pick<Flow, "deadlineDay" | "workingDay">): string | undefined {
  const { deadlineDay: day } = flow;
  if (day === undefined) return undefined;
  return flow.workingDay === true ? `the ${ORDINALS[day - 1] ?? `${String(day)}th`} working day of the month` : `day ${String(day)} of the month`;
}

const clockText = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** The deadline of a flow, stated as a requirement, or assumed where the brief says "every morning" without an hour. */
export function resolveDeadline(ledger: Ledger, workload: Workload, because: string[]): Pick<Flow, "deadlineMinutes" | "startMinutes" | "utc" | "deadlineDay" | "workingDay"> {
  const day = sayMonthDay(workload);
  const starts = workload.startMinutes === undefined ? {} : { startMinutes: workload.startMinutes };
  const minutes = workload.deadlineMinutes, utc = workload.utc === true ? { utc: true } : {}, zone = workload.utc === true ? "UTC" : "local time";
  if (day !== undefined || minutes !== undefined) {
    const id = `REQ-deadline-${workload.id}`;
    const words = [...(minutes === undefined ? [] : [`${clockText(minutes)} ${zone}`]), ...(day === undefined ? [] : [day])].join(", ");
    ledger.state(words, { id, kind: "quality", statement: `"${workload.name}" is complete by the stated time.`, field: workload.span.field, unit: "text", span: workload.span });
    because.push(id);
    return {
      ...(minutes === undefined ? {} : { deadlineMinutes: minutes }), ...(workload.deadlineDay === undefined ? {} : { deadlineDay: workload.deadlineDay }),
      ...(workload.workingDay === true ? { workingDay: true } : {}), ...starts, ...utc,
    };
  }
  if (workload.startMinutes !== undefined) {
    const id = `REQ-start-${workload.id}`;
    ledger.state(`${clockText(workload.startMinutes)} ${zone}`, { id, kind: "quality", statement: `"${workload.name}" begins at the stated time.`, field: workload.span.field, unit: "text", span: workload.span });
    because.push(id);
    return { ...starts, ...utc };
  }
  if (workload.class !== "batch" || !MORNING.test(workload.span.text)) return {};
  const id = `ASM-deadline-${workload.id}`;
  ledger.assume(`${clockText(MORNING_MINUTES)} local time`, {
    id, field: workload.span.field, unit: "text",
    reason: `"${workload.name}" is wanted in the morning without an hour; ${clockText(MORNING_MINUTES)} local time is taken.`,
    effect: "Start of its run and the alert before it.",
  });
  because.push(id);
  return { deadlineMinutes: MORNING_MINUTES };
}
