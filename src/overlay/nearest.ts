/** Names like the one that was read. */
import { compareText } from "../shared/compare.js";

const MOST = 5;
const LONG_LIST = 12;

/** Edits (insert, delete, replace, swap of neighbours) between two words. */
function distance(a: string, b: string): number {
  let earlier: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (earlier[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1), swapped));
    }
    [earlier, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/** How much two names begin alike. */
function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** The nearest of the allowed names, best first; empty where none is near. */
export function nearest(read: string, allowed: Iterable<string>): string[] {
  const sought = plain(read);
  if (sought === "") return [];
  const ranked: { name: string; rank: number }[] = [];
  for (const name of new Set(allowed)) {
    const other = plain(name);
    const inside = sought.length > 2 && other.length > 2 && (other.includes(sought) || sought.includes(other));
    const edits = distance(sought, other);
    if (edits * 3 <= Math.max(sought.length, other.length)) ranked.push({ name, rank: edits });
    else if (inside) ranked.push({ name, rank: 10 + edits });
    // The name without its maker, or with another ending.
    else if (name.split(/[-.]/).some((part) => part.length > 3 && distance(sought, part) * 3 <= sought.length)) ranked.push({ name, rank: 30 + edits });
    else if (commonStart(sought, other) * 2 > sought.length) ranked.push({ name, rank: 60 + edits });
  }
  return ranked.sort((a, b) => a.rank - b.rank || compareText(a.name, b.name)).slice(0, MOST).map((item) => item.name);
}

/** "Near: a, b." or "Allowed: a, b, c." for short lists; `where` says where all of a long one are listed. */
export function allowedWords(read: string, allowed: Iterable<string>, where = ""): string {
  const all = [...new Set(allowed)].filter((name) => name !== "");
  if (all.length <= LONG_LIST) return all.length === 0 ? "" : `Allowed: ${all.join(", ")}.`;
  const near = nearest(read, all);
  return `${near.length > 0 ? `Near: ${near.join(", ")}.` : `Allowed: ${all.slice(0, MOST).join(", ")} and ${String(all.length - MOST)} more.`}${where === "" ? "" : ` ${where}`}`;
}
