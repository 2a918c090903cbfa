import {
  catalogue,
  createIssue,
  type Issue,
  type IssueCode,
  type IssueParams,
  type Path,
  type Severity,
} from "../issues/index.js";

/** Gathers the issues of one check, up to the limit. */
export interface Collector {
  /** Adds an issue, unless it is there already or the limit is reached. */
  add<C extends IssueCode>(code: C, path: Path, params: IssueParams[C], severity?: Severity): void;
  /** Whether no further error would be listed. */
  readonly full: boolean;
  /** Whether an error was found. */
  readonly failed: boolean;
  /** The issues, in the order in which their places stand in `input`. */
  finish(input: unknown): Issue[];
}

/** Makes a collector that lists up to `most` errors, at least one, and as many warnings. */
export function createCollector(most: number): Collector {
  const limit = Math.max(1, most);
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const counts = { error: 0, warning: 0 };
  return {
    add(code, path, params, severity) {
      // What would only be counted is not put into words.
      if (counts[severity ?? catalogue[code].severity] > limit) return;
      const issue = createIssue(code, path, params, severity);
      const key = `${issue.pointer} ${code}`;
      if (seen.has(key)) return;
      seen.add(key);
      counts[issue.severity]++;
      if (counts[issue.severity] <= limit) issues.push(issue);
    },
    get full() {
      return counts.error > limit;
    },
    get failed() {
      return counts.error > 0;
    },
    finish(input) {
      if (issues.length > 1) sortByPlace(issues, input);
      if (counts.error > limit || counts.warning > limit)
        issues.push(createIssue("issue-limit", [], { limit }));
      return issues;
    },
  };
}

function sortByPlace(issues: Issue[], input: unknown): void {
  const positions = new Map<object, ReadonlyMap<string, number>>();
  const positionsIn = (value: object): ReadonlyMap<string, number> => {
    const known = positions.get(value) ?? new Map(keysOf(value).map((key, at) => [key, at]));
    positions.set(value, known);
    return known;
  };
  const ranks = new Map(issues.map((issue) => [issue, rank(issue.path, input, positionsIn)]));
  issues.sort((a, b) => compareRanks(ranks.get(a) ?? [], ranks.get(b) ?? []));
}

/** For each key of a path, at which position it stands in its parent; a key that is not there comes last. */
function rank(
  path: Path,
  input: unknown,
  positionsIn: (value: object) => ReadonlyMap<string, number>,
): number[] {
  let value = input;
  return path.map((key) => {
    if (!isAnyObject(value)) return Number.POSITIVE_INFINITY;
    const position = typeof key === "number" ? key : positionsIn(value).get(key);
    value = readProperty(value, key);
    return position ?? Number.POSITIVE_INFINITY;
  });
}

/** The keys of an object; none where a proxy does not tell them. */
function keysOf(value: object): string[] {
  try {
    return Object.keys(value);
  } catch {
    return [];
  }
}

function compareRanks(a: number[], b: number[]): number {
  for (const [at, left] of a.entries()) {
    // What ends here stands before what is in it.
    const right = b[at] ?? -1;
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.length - b.length;
}

/** Whether a value can have properties of its own: an object of any class, or an array. */
export function isAnyObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** The value of an own property; undefined where there is none or where reading it throws. */
export function readProperty(value: unknown, key: string | number): unknown {
  try {
    if (!isAnyObject(value) || !Object.hasOwn(value, key)) return undefined;
    return Object.getOwnPropertyDescriptor(value, key)?.value ?? Reflect.get(value, key);
  } catch {
    return undefined;
  }
}
