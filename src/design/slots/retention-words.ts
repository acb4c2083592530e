/** How long raw data is kept and where its last part lies: from the facts, and from what the bill archives. */
import { DAYS_PER_MONTH } from "../../shared/quantity.js";
import { count, type Controls } from "./controls.js";

/** Years are read to a tenth: thirteen months are 1.1 of them. */
const SAME_MONTHS = 1;

/** Months of raw data beyond the queryable ones. */
export function monthsBeyond(own: Controls): number {
  const beyond = own.number("coldYears") * 12 - own.number("warmMonths", 13);
  return beyond > SAME_MONTHS ? beyond : 0;
}

/** The age at which raw data is deleted: the longer of the duty and the queryable months. */
export function keptRaw(own: Controls): string {
  return monthsBeyond(own) > 0 ? count(own.number("coldYears"), "year") : count(own.number("warmMonths", 13), "month");
}

/** GB that lie in an archive class of the lake once every retention is full; 0 where all of it stays in one class. */
export function archivedGigabytes({ context }: Controls): number {
  const lake = context.topology.components.find((component) => component.role === "lake-storage")?.id ?? "lake-storage";
  return context.sizing.value(`${lake}.month.backup-gigabyte-month`);
}

/** Days an archive class charges for at least, of the lake that was chosen. */
export function archiveDays(own: Controls): number | undefined {
  return own.ids("lake-storage").flatMap((id) => own.context.technology(id)?.bill ?? []).find((line) => line.minimumDays !== undefined)?.minimumDays;
}

/** Whole days of raw data beyond the queryable months. */
export function daysBeyond(own: Controls): number {
  return Math.max(0, Math.round(own.number("coldYears") * 365 - own.number("warmMonths", 13) * DAYS_PER_MONTH));
}
