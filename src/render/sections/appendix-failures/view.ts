/** For each part that can fail: what stops, what still serves, how long buffers last, what is lost. */
import type { Design } from "../../../design/design.js";
import { formatMinutes } from "../../../shared/format.js";
import { nameOf, type View } from "../section.js";

const minutes = (value: number | null): string => (value === null ? "none" : formatMinutes(value));

export function view(design: Design): View {
  return {
    failures: design.failures.map((item) => ({
      component: nameOf(design, item.component),
      event: item.event,
      stops: item.stops,
      stillServes: item.stillServes,
      buffer: `${minutes(item.bufferMinutes)} / ${minutes(item.catchUpMinutes)}`,
      lost: item.lost,
      response: `${item.detectedBy}: ${item.action}${item.wakes === undefined ? "" : `; told: ${item.wakes}`}`,
    })),
  };
}
