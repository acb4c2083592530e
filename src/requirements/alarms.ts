/** Which flows end at a person: their way is that of the alarm, whatever else keeps a copy. */
import type { Flow } from "./requirement.js";

const ALARM = /\b(alert|alarm|notif|pag(er|ing)\b|warn)/u;

/** True for alerting flows, and for scores that are sent out as alerts ("anomaly alerts", a target "alert to the nurse's phone"). */
export function raisesAlarm(flow: Flow): boolean {
  if (flow.purpose === "alerting") return true;
  const words = [flow.name, ...flow.targets].join(" ").toLowerCase().replaceAll("-", " ");
  return flow.purpose === "scoring" && flow.responseSeconds === undefined && ALARM.test(words);
}
