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
  full(): boolean;
  /** Whether an error was found. */
  failed(): boolean;
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
    full: () => counts.error > limit,
    failed: () => counts.error > 0,
    finish(input) {
      if (issues.length > 1) sortByPlace(issues, input);
      if (counts.error > limit || counts.warning > limit)
        issues.push(createIssue("issue-limit", [], { limit }));
      return issues;
    },
  };
}

function sortByPlace(issues: Issue[], input: unknown): void {
  const positions = new Map<object, ReadonlyMap<string | number, number>>();
  /** At which position a key stands in its parent; one that is not there comes last. */
  const positionOf = (key: string | number | undefined, parent: unknown): number => {
    // A path that ends here stands before what is in it.
    if (key === undefined) return -1;
    if (!isAnyObject(parent)) return Number.POSITIVE_INFINITY;
    if (typeof key === "number") return key;
    const known = positions.get(parent) ?? new Map(keysOf(parent).map((own, at) => [own, at]));
    positions.set(parent, known);
    return known.get(key) ?? Number.POSITIVE_INFINITY;
  };
  issues.sort(({ path: a }, { path: b }) => {
    let parent = input;
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
      if (a[at] !== b[at]) {
        const [first, second] = [positionOf(a[at], parent), positionOf(b[at], parent)];
        if (first !== second) return first < second ? -1 : 1;
      }
      parent = readProperty(parent, a[at] ?? "");
    }
    return 0;
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
