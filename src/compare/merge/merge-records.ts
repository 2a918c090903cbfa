import type { Actor, Extensions, Link, Name, Reported, Source, Territory } from "../../model/index.js";
import { canonicalJson, earlier } from "../measures/index.js";
import { joinDetails } from "./merge-details.js";

/** Two accounts of one actor as one. */
export function combineActors(left: Actor, right: Actor): Actor {
  return {
    ...defined(right),
    ...defined(left),
    ...combineNames(left, right),
    ...given("offices", union(left.offices, right.offices)),
    ...given("sameAs", union(left.sameAs, right.sameAs)),
    ...given("extensions", combineExtensions(left.extensions, right.extensions)),
  };
}

/** Two accounts of one territory as one. */
export function combineTerritories(left: Territory, right: Territory): Territory {
  return {
    ...defined(right),
    ...defined(left),
    ...combineNames(left, right),
    ...given("sameAs", union(left.sameAs, right.sameAs)),
    ...given("extensions", combineExtensions(left.extensions, right.extensions)),
  };
}

/** Two records of one source as one. */
export function combineSources(left: Source, right: Source): Source {
  return {
    ...defined(right),
    ...defined(left),
    ...given("extensions", combineExtensions(left.extensions, right.extensions)),
  };
}

/** Two events or instruments as one, with the details and reports of both. */
export function combineReported<T extends Reported>(left: T, right: T): T {
  const isMutual = ({ rel }: Link): boolean => rel === "same-event";
  const joined = { ...left, ...joinDetails(left, right) };
  const mutual = [...(left.links ?? []), ...(right.links ?? [])].filter(isMutual);
  const links = union(joined.links, mutual);
  return {
    ...joined,
    reports: union(left.reports, right.reports) ?? left.reports,
    ...(links?.length ? { links } : {}),
  };
}

/** The fields that two records of one source, actor or territory can both give without its being a contradiction. */
const combinable: ReadonlySet<string> = /* @__PURE__ */ new Set(["id", "name", "names", "offices", "sameAs"]);

/** Whether two records give one thing differently, so that one record cannot keep what both say. */
export function disagree(left: object, right: object): boolean {
  const own = new Map<string, unknown>(Object.entries(left));
  const other = new Map<string, unknown>(Object.entries(right));
  // Quotations from the one without a text may not stand in the text of the other.
  if ((own.get("text") === undefined) !== (other.get("text") === undefined)) return true;
  return [...own].some(([key, value]) => {
    const otherValue = other.get(key);
    if (combinable.has(key) || value === undefined || otherValue === undefined) return false;
    if (key === "extensions" && typeof value === "object" && typeof otherValue === "object")
      return value !== null && otherValue !== null && disagree(value, otherValue);
    return canonicalJson({ [key]: value }) !== canonicalJson({ [key]: otherValue });
  });
}

/** Extensions of both; of two values of one key, the first in alphabetical order. */
export function combineExtensions(
  left: Extensions | undefined,
  right: Extensions | undefined,
): Extensions | undefined {
  if (!left || !right) return left ?? right;
  const shared = Object.keys(left).filter((key) => Object.hasOwn(right, key));
  return {
    ...right,
    ...left,
    ...Object.fromEntries(shared.map((key) => [key, earlier(left[key], right[key])])),
  };
}

/** A record without the fields that are there and have no value. */
export function defined<T extends object>(record: T): T {
  // Only fields that may be absent are left out.
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

interface Named {
  name: string;
  names?: Name[] | undefined;
}

/** The longer name, which says most, is the name. */
function combineNames(left: Named, right: Named): Named {
  const longer = left.name.length - right.name.length;
  const [name, other] =
    longer > 0 || (longer === 0 && left.name < right.name)
      ? [left.name, right.name]
      : [right.name, left.name];
  const names = union(left.names, right.names);
  const isKnown = name === other || names?.some((each) => each.name === other);
  return { name, ...given("names", isKnown ? names : [...(names ?? []), { name: other }]) };
}

function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  const field: { [P in K]?: V } = {};
  if (value !== undefined) field[key] = value;
  return field;
}

/** What is in either list; what stands twice in one of them stands twice. */
function union<T>(left: readonly T[] | undefined, right: readonly T[] | undefined): T[] | undefined {
  if (!left || !right) return left ? [...left] : right && [...right];
  const spare = new Map<string, number>();
  for (const item of left) spare.set(canonicalJson(item), (spare.get(canonicalJson(item)) ?? 0) + 1);
  const added = right.filter((item) => {
    const count = spare.get(canonicalJson(item)) ?? 0;
    spare.set(canonicalJson(item), count - 1);
    return count <= 0;
  });
  return [...left, ...added];
}
