import munkres from "munkres";

/** Two records that may be one, by their positions, and how much speaks for it: more than 0. */
export interface Candidate {
  left: number;
  right: number;
  value: number;
}

/** How many records a group may have for the optimal assignment, whose time grows with the cube. */
const largestOptimal = 200;

/**
 * Chooses among candidates such that each record is in at most one pair and the values add up to the most (Kuhn and Munkres), group
 * by group of records that candidates join; in a very large group the most valuable pairs are taken first. Equal sums are
 * decided by the records' keys, so that neither the order of records nor the sides matter.
 */
export function assign<C extends Candidate>(
  candidates: readonly C[],
  leftKey: (index: number) => string,
  rightKey: (index: number) => string,
): C[] {
  if (candidates.length < 2) return [...candidates];
  const keys = {
    left: memoize((index: number) => hash(leftKey(index))),
    right: memoize((index: number) => hash(rightKey(index))),
  };
  const valued = candidates.map((candidate) => {
    const [a, b] = [keys.left(candidate.left), keys.right(candidate.right)];
    return { candidate, value: candidate.value + 1e-6 * mix(Math.min(a, b), Math.max(a, b)) };
  });
  return groupsOf(valued).flatMap((group) => {
    const rows = [...new Set(group.map(({ candidate }) => candidate.left))];
    const columns = [...new Set(group.map(({ candidate }) => candidate.right))];
    const chosen =
      Math.max(rows.length, columns.length) > largestOptimal ? greedy(group) : optimal(group, rows, columns);
    return chosen.map(({ candidate }) => candidate);
  });
}

interface Valued<C> {
  candidate: C;
  value: number;
}

function optimal<C extends Candidate>(
  group: readonly Valued<C>[],
  rows: readonly number[],
  columns: readonly number[],
): Valued<C>[] {
  if (group.length === 1) return [...group];
  const rowOf = new Map(rows.map((id, index) => [id, index]));
  const columnOf = new Map(columns.map((id, index) => [id, index]));
  const costs = rows.map(() => columns.map(() => 0));
  const at = new Map<string, Valued<C>>();
  for (const valued of group) {
    const [row, column] = [rowOf.get(valued.candidate.left) ?? 0, columnOf.get(valued.candidate.right) ?? 0];
    const costRow = costs[row];
    if (costRow) costRow[column] = -valued.value;
    at.set(`${row} ${column}`, valued);
  }
  return munkres(costs).flatMap(([row, column]) => at.get(`${row} ${column}`) ?? []);
}

function greedy<C extends Candidate>(group: readonly Valued<C>[]): Valued<C>[] {
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  return [...group]
    .sort((a, b) => b.value - a.value)
    .filter(({ candidate: { left, right } }) => {
      if (lefts.has(left) || rights.has(right)) return false;
      lefts.add(left);
      rights.add(right);
      return true;
    });
}

/** Candidates in groups that share no record. */
function groupsOf<C extends Candidate>(candidates: readonly Valued<C>[]): Valued<C>[][] {
  const parent = new Map<string, string>();
  const root = (node: string): string => {
    let at = node;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    if (at !== node) parent.set(node, at);
    return at;
  };
  for (const { candidate } of candidates) {
    const [a, b] = [root(`l${candidate.left}`), root(`r${candidate.right}`)];
    if (a !== b) parent.set(a, b);
  }
  const groups = new Map<string, Valued<C>[]>();
  for (const valued of candidates) {
    const key = root(`l${valued.candidate.left}`);
    const group = groups.get(key);
    if (group) group.push(valued);
    else groups.set(key, [valued]);
  }
  return [...groups.values()];
}

/** A number from 0 to 1 for a text (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0) / 2 ** 32;
}

function mix(a: number, b: number): number {
  return hash(`${a} ${b}`);
}

function memoize(compute: (index: number) => number): (index: number) => number {
  const known = new Map<number, number>();
  return (index) => {
    let value = known.get(index);
    if (value === undefined) {
      value = compute(index);
      known.set(index, value);
    }
    return value;
  };
}
