import { append } from "../../collections/index.js";
import type { Issue } from "../../issues/index.js";

/** The issues of a check by their place. */
export interface IssueFinder {
  readonly all: readonly Issue[];
  /** The issues of one record of a list of the dossier. */
  of(list: string, at: number): readonly Issue[];
  /** The issues of the dossier that lie in none of some lists. */
  outside(lists: readonly string[]): readonly Issue[];
}

/** Groups issues by the record they lie in. */
export function createIssueFinder(issues: readonly Issue[]): IssueFinder {
  const found = new Map<string, Issue[]>();
  for (const issue of issues) append(found, `${issue.path[0]} ${issue.path[1]}`, issue);
  return {
    all: issues,
    of: (list, at) => found.get(`${list} ${at}`) ?? [],
    outside: (lists) => issues.filter(({ path }) => path.length < 2 || !lists.includes(String(path[0]))),
  };
}
