/** The smallest part of a list that still conflicts. QuickXplain (Junker 2004) first, then each member is tested by itself. */

/** Whether a part of the list conflicts; false also where that can no longer be found out. */
export type Conflicts<T> = (part: readonly T[]) => Promise<boolean>;

/**
 * A part of `all` that conflicts while it does not without any one of its members. `all` must conflict. Members that stand late in the
 * list are given up first. Deciding is not monotone (a wish dropped may let in what conflicts anew), so the result is checked.
 */
export async function minimalSet<T>(all: readonly T[], conflicts: Conflicts<T>): Promise<readonly T[]> {
  if (await conflicts([])) return [];
  const quick = all.length === 0 ? [] : await explain([], [], all, conflicts);
  let set: readonly T[] = quick.length < all.length && (await conflicts(quick)) ? quick : all;
  for (let index = set.length - 1; index >= 0; index -= 1) {
    const without = set.filter((_, place) => place !== index);
    if (!(await conflicts(without))) continue;
    set = without;
    index = set.length;
  }
  return set;
}

async function explain<T>(kept: readonly T[], added: readonly T[], open: readonly T[], conflicts: Conflicts<T>): Promise<readonly T[]> {
  if (added.length > 0 && (await conflicts(kept))) return [];
  if (open.length === 1) return open;
  const half = Math.ceil(open.length / 2);
  const first = open.slice(0, half), second = open.slice(half);
  const fromSecond = await explain([...kept, ...first], first, second, conflicts);
  const fromFirst = await explain([...kept, ...fromSecond], fromSecond, first, conflicts);
  return [...fromFirst, ...fromSecond];
}
