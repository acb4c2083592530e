/** How long a source database keeps its change log: past the end of the first snapshot, three days at least. */

/** MB/s of a first snapshot that leaves the source's own work alone; editorial. */
export const SNAPSHOT_RATE = 20;
/** A long weekend without the reader. */
export const LEAST_HOURS = 72;
/** A snapshot that has to start again after half its time must still find its changes. */
export const MARGIN = 1.5;

/** Hours the log is kept, in whole days, for databases of so many gigabytes. */
export function sourceLogHours(gigabytes: number): number {
  const snapshot = (gigabytes * 1_000) / SNAPSHOT_RATE / 3_600;
  return Math.max(LEAST_HOURS, Math.ceil((snapshot * MARGIN) / 24) * 24);
}
