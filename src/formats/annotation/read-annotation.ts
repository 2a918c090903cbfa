import { describeFound, type Path } from "../../issues/index.js";
import { isJsonObject, type JsonObject } from "../../model/index.js";
import type { TextSpan } from "../../text/index.js";
import type { ReportIssue } from "./annotation-issue.js";

/** A target, read: what of it says where the words are. */
export interface ReadTarget {
  path: Path;
  /** Its own address. */
  id?: string | undefined;
  /** The address of what it is in. */
  source?: string | undefined;
  quote?: { exact: string; prefix?: string | undefined; suffix?: string | undefined } | undefined;
  /** Offsets, in the unit of the annotation. */
  position?: TextSpan | undefined;
  /** The names of the fields that say something else. */
  others: string[];
}

export interface ReadAnnotation {
  path: Path;
  /** The annotation as it came. */
  value: JsonObject;
  /** Each body with its place. */
  bodies: { body: unknown; path: Path }[];
  targets: ReadTarget[];
  /** The names of the fields that say something else. */
  others: string[];
}

/** The fields that are read; those of Hypothesis's own form (`text`, `tags`, `uri`) among them. */
const fieldsOfAnnotations: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(["@context", "id", "type", "motivation", "body", "bodyValue", "target", "text", "tags", "uri"]))();

const fieldsOfTargets: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(["id", "type", "source", "selector", "annotation"]))();

function othersOf(value: JsonObject, read: ReadonlySet<string>): string[] {
  return Object.keys(value).filter((key) => !read.has(key));
}

/**
 * The annotations of a parsed document: one, a list, an annotation page or collection of the W3C (`items`, `first`), or what Hypothesis
 * exports (`annotations`) and answers to a search (`rows`).
 */
export function readAnnotations(document: unknown, report: ReportIssue): ReadAnnotation[] {
  const found: ReadAnnotation[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) {
      for (const { item, path: at } of listOf(value, path)) visit(item, at);
      return;
    }
    if (isJsonObject(value) && value["target"] !== undefined) {
      found.push(readAnnotation(value, path, report));
      return;
    }
    const list = ["items", "first", "annotations", "rows"].find(
      (key) => isJsonObject(value) && Object(value[key]) === value[key],
    );
    if (list === undefined || !isJsonObject(value))
      report("not-an-annotation", path, { found: describeFound(value) });
    else visit(value[list], [...path, list]);
  };
  visit(document, []);
  return found;
}

function readAnnotation(value: JsonObject, path: Path, report: ReportIssue): ReadAnnotation {
  const { body, bodyValue, text, tags } = value;
  const bodies = listOf(body, [...path, "body"]).map(({ item, path: at }) => ({ body: item, path: at }));
  if (bodyValue !== undefined) bodies.push({ body: bodyValue, path: [...path, "bodyValue"] });
  if (text !== undefined && text !== "") bodies.push({ body: text, path: [...path, "text"] });
  for (const { item, path: at } of listOf(tags, [...path, "tags"]))
    bodies.push({ body: { value: item, purpose: "tagging" }, path: at });
  const targets = listOf(value["target"], [...path, "target"]).map(({ item, path: at }) =>
    readTarget(item, at, report),
  );
  return {
    path,
    value,
    bodies,
    targets: targets.length > 0 ? targets : [{ path, others: [] }],
    others: othersOf(value, fieldsOfAnnotations),
  };
}

function readTarget(target: unknown, path: Path, report: ReportIssue): ReadTarget {
  if (!isJsonObject(target)) return { path, source: textOf(target), others: [] };
  const { id, source = id, selector } = target;
  const others = othersOf(target, fieldsOfTargets);
  const read: ReadTarget = { path, id: textOf(id), source: addressIn(source), others };
  const unread: string[] = [];
  const visit = (value: unknown, within: boolean): void => {
    for (const { item } of listOf(value, [])) {
      if (!isJsonObject(item)) continue;
      if (!readSelector(item, within, read)) unread.push(textOf(item["type"]) ?? describeFound(item["type"]));
      visit(item["refinedBy"], true);
    }
  };
  visit(selector, false);
  if (unread.length > 0 && !read.quote && !read.position)
    report("selector-not-held", [...path, "selector"], { found: unread.join(", ") });
  return read;
}

/**
 * Takes what a selector says of words into a target; false where it says nothing of them. `within` another selector, offsets count from
 * where that one begins, which is unknown.
 */
function readSelector(selector: JsonObject, within: boolean, target: ReadTarget): boolean {
  const { type, exact, prefix, suffix, start, end } = selector;
  if (type === "TextQuoteSelector" && typeof exact === "string" && exact !== "") {
    target.quote ??= { exact, prefix: textOf(prefix), suffix: textOf(suffix) };
    return true;
  }
  if (type === "TextPositionSelector" && !within && isOffset(start) && isOffset(end) && start <= end) {
    target.position ??= { start, end };
    return true;
  }
  return false;
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** The address of a resource, which is an address or has one. */
function addressIn(resource: unknown): string | undefined {
  return textOf(isJsonObject(resource) ? resource["id"] : resource);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The items of a value that is a list, or one item, or absent; each with its place. */
function listOf(value: unknown, path: Path): { item: unknown; path: Path }[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value)
    ? value.map((item: unknown, at) => ({ item, path: [...path, at] }))
    : [{ item: value, path }];
}
