/** Whether two letters are in a list of groups, each of them a first letter and the second letters it goes with. */
export function isPairIn(pair: string, groups: string): boolean {
  const [first = "", second = ""] = pair;
  if (pair.length !== 2) return false;
  return groups.split(" ").some((group) => group.startsWith(first) && group.includes(second, 1));
}
