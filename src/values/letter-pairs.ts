const tables = /* @__PURE__ */ new Map<string, ReadonlySet<string>>();

/** Whether two letters are in a list of groups, each of them a first letter and the second letters it goes with. */
export function isPairIn(pair: string, groups: string): boolean {
  let pairs = tables.get(groups);
  if (!pairs) {
    pairs = new Set(
      groups.split(" ").flatMap(([first = "", ...seconds]) => seconds.map((second) => first + second)),
    );
    tables.set(groups, pairs);
  }
  return pairs.has(pair);
}
