/** A promise of availability on a run with a clock: so many runs on time a year, and so many that may be late. */
import type { Flow } from "../../requirements/requirement.js";
import { formatNumber, formatPercent } from "../../shared/format.js";
import { intervalOf } from "./schedule.js";

const YEAR_SECONDS = 365 * 86_400;

/** "on time on 99.5 % of days: 1.8 late runs a year" for a run with a deadline, "up 99.5 %" for everything else. */
export function keptWords(flow: Flow): string {
  if (flow.deadlineMinutes === undefined || flow.responseSeconds !== undefined) return `up ${formatPercent(flow.availability)}`;
  const runs = YEAR_SECONDS / Math.max(86_400, intervalOf(flow));
  return `on time in ${formatPercent(flow.availability)} of runs (${formatNumber(Math.round(runs * (1 - flow.availability) * 10) / 10)} late a year)`;
}
