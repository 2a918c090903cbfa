import { memoize } from "../../collections/index.js";

const expand = /* @__PURE__ */ memoize(
  (groups: string): ReadonlySet<string> =>
    new Set(groups.split(" ").flatMap(([first = "", ...seconds]) => seconds.map((second) => first + second))),
);

/** Whether two letters are in a compact list: groups of a first letter and its second letters, "ab" and "ac" as "abc". */
export function isPairIn(pair: string, groups: string): boolean {
  return expand(groups).has(pair);
}
