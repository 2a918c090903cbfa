import { lookUp } from "../../collections/index.js";
import {
  type Clause,
  type DiplomaticEvent,
  type Instrument,
  isJsonObject,
  type JsonObject,
  type Topic,
  type When,
} from "../../model/index.js";
import { leastLikeness } from "../align/index.js";
import { canonicalJson, earlier, sameJson, textSimilarity } from "../measures/index.js";
import { differingFigures, saysOpposite } from "../rate/index.js";
import { defaultTuning } from "../terms/index.js";

/** Fields of which absence says something, so that a record without them does not have less. */
const neverOpen: readonly string[] = ["negated", "status"];

/** Fields that two encoders put in words of their own, or take from one passage at greater length. */
const worded: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "content",
  "deed",
  "text",
  "title",
  "note",
  "asWritten",
]);

/** The fields of a type that list parts. */
type ListField<T> = T extends unknown
  ? { [K in keyof T]-?: NonNullable<T[K]> extends readonly object[] ? K : never }[keyof T]
  : never;

/** By which fields two items of a list are one, and whether one account may list more than the other. */
const lists: Readonly<
  Record<
    Exclude<ListField<DiplomaticEvent | Instrument | Topic | Clause | When>, "reports">,
    { by: readonly string[]; isOpen: boolean }
  >
> = {
  about: { by: ["subject", "ref", "aspect"], isOpen: true },
  clauses: { by: ["kind", "text"], isOpen: true },
  links: { by: ["rel", "to"], isOpen: true },
  relative: { by: ["relation", "point", "to", "toPoint"], isOpen: true },
  codes: { by: ["scheme", "version", "code"], isOpen: true },
  speakers: { by: ["who"], isOpen: false },
  audience: { by: ["who"], isOpen: false },
  participants: { by: ["who"], isOpen: false },
  parties: { by: ["who"], isOpen: false },
  provisions: { by: [], isOpen: false },
  quantities: { by: [], isOpen: false },
};

/**
 * The details of two records of one passage, without reports and `same-event` links; undefined where the records give one thing
 * differently.
 */
export function joinDetails(left: object, right: object): JsonObject | undefined {
  return joinFields(contentOf(left), contentOf(right));
}

function contentOf(record: object): JsonObject {
  const { id: _, reports: __, links, ...content }: JsonObject = { ...record };
  const own = Array.isArray(links)
    ? links.filter((link) => !isJsonObject(link) || link["rel"] !== "same-event")
    : [];
  return own.length > 0 ? { ...content, links: own } : content;
}

function joinFields(left: JsonObject, right: JsonObject): JsonObject | undefined {
  const joined: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const [one, other] = [left[key], right[key]];
    if (neverOpen.includes(key) && one !== other) return undefined;
    const value = one === undefined || other === undefined ? (one ?? other) : joinValues(key, one, other);
    if (value === undefined && (one ?? other) !== undefined) return undefined;
    if (value !== undefined) joined[key] = value;
  }
  return joined;
}

function joinValues(key: string, left: unknown, right: unknown): unknown {
  // Lists within extensions have an order.
  if (sameJson({ [key]: left }, { [key]: right })) return left;
  if (key === "basis") return earlier(left, right);
  if (typeof left === "string" && typeof right === "string")
    return worded.has(key) && haveOneContent(left, right) ? longer(left, right) : undefined;
  if (Array.isArray(left) && Array.isArray(right)) return joinLists(key, left, right);
  if (!isJsonObject(left) || !isJsonObject(right)) return undefined;
  return key === "extensions" ? joinExtensions(left, right) : joinFields(left, right);
}

function joinLists(key: string, left: readonly unknown[], right: readonly unknown[]): unknown[] | undefined {
  const { by, isOpen } = lookUp(lists, key) ?? { by: [], isOpen: false };
  const keysOf = (items: readonly unknown[]): Map<string, JsonObject> =>
    new Map(
      items.filter(isJsonObject).map((item) => [canonicalJson(by.map((field) => item[field] ?? "")), item]),
    );
  const [ofLeft, ofRight] = [keysOf(left), keysOf(right)];
  // Of two items of one matter nothing tells which is which of the other account.
  if (ofLeft.size < left.length || ofRight.size < right.length) return undefined;
  const added = [...ofRight].filter(([name]) => !ofLeft.has(name)).map(([, item]) => item);
  if (!isOpen && (added.length > 0 || ofLeft.size !== ofRight.size)) return undefined;
  const lacking = [...ofLeft].filter(([name]) => !ofRight.has(name)).map(([, item]) => item);
  if (key === "clauses" && lacking.some((one) => added.some((other) => mayBeOne(one, other))))
    return undefined;
  if (haveOtherWholes(left, right)) return undefined;
  const joined = [...ofLeft].map(([name, item]) => joinFields(item, ofRight.get(name) ?? {}));
  return joined.includes(undefined) ? undefined : [...joined, ...added];
}

/** Whether two clauses of two accounts may be two readings of one: of one kind, or in like words. Then a record of both would say what neither says. */
function mayBeOne(
  { kind, text = "" }: JsonObject,
  { kind: otherKind, text: otherText = "" }: JsonObject,
): boolean {
  return (
    kind === otherKind || textSimilarity(`${text}`, `${otherText}`) >= defaultTuning.thresholds.likeContent
  );
}

/** Whether two lists of links make a record part of different wholes. */
function haveOtherWholes(left: readonly unknown[], right: readonly unknown[]): boolean {
  const wholes = (links: readonly unknown[]): unknown[] =>
    links.filter(isJsonObject).flatMap(({ rel, to }) => (rel === "part-of" ? to : []));
  const [one, other] = [wholes(left), wholes(right)];
  return one.length > 0 && other.length > 0 && !sameJson(one, other);
}

function joinExtensions(left: JsonObject, right: JsonObject): JsonObject | undefined {
  const clashes = Object.keys(left).some(
    (key) => key in right && !sameJson({ extensions: left[key] }, { extensions: right[key] }),
  );
  return clashes ? undefined : { ...right, ...left };
}

/** Whether two encoders' words for one passage say the same: they are alike, and neither negated nor of other figures. */
function haveOneContent(left: string, right: string): boolean {
  return (
    textSimilarity(left, right) >= leastLikeness.wording &&
    !saysOpposite(left, right) &&
    differingFigures(left, right).length === 0
  );
}

/** The longer of two texts, which says most. */
function longer(left: string, right: string): string {
  if (left.length === right.length) return earlier(left, right);
  return left.length > right.length ? left : right;
}
