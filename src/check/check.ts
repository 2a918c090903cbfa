import type * as z from "zod";
import { once } from "../collections/index.js";
import { type CheckResult, quote, withArticle } from "../issues/index.js";
import { type DiplomaticEvent, dossierFormat, isEventType } from "../model/index.js";
import { type Collector, createCollector, isAnyObject, readProperty } from "./collector.js";
import { guard, reasonOf } from "./guard.js";
import { type CheckOptions, type Limits, resolveLimits, resolveMode } from "./options.js";
import { type FirstRun, isRefused, startRun } from "./run/first-run.js";
import { settleKept } from "./run/kept.js";
import { enterAll } from "./run/record-ids.js";
import { runAgain } from "./run/second-run.js";
import { type Broken, explainItems, explainShape } from "./shape/explain-shape.js";
import { settle } from "./whole/whole.js";

/** One of the package's schemas as it is checked. */
export interface Target<T> {
  readonly schema: z.ZodType<T>;
  /** Checks the shape of a value and calls the judges of its parts. False for all that the schema refuses, refused records aside; an absent value passes. */
  readonly read: (value: unknown, run: FirstRun) => boolean;
  /** The schemas of the records in the lists of a dossier, of which only refused ones are explained. */
  readonly lists?: Readonly<Record<string, z.ZodType>>;
  /** The type of the event, where only one is sought. */
  readonly type?: DiplomaticEvent["type"];
}

/** Checks the shape of a value and judges it; reports what a first run over it has found, by a second one. Never throws. */
export function check<T>(target: Target<T>, input: unknown, options?: CheckOptions): CheckResult<T> {
  const limits = resolveLimits(options);
  const run = readFirst(target, input, limits);
  if (!isInOrder(run)) return examine(target, input, run, resolveMode(options));
  // It has the shape of its schema.
  return { ok: true, value: input as T, issues: [] };
}

/** The first run over a value. Never throws. */
export function readFirst<T>({ read, lists }: Target<T>, input: unknown, limits: Limits): FirstRun {
  const run = startRun(limits, lists && input);
  try {
    run.fits = input !== undefined && read(input, run);
  } catch {
    run.isRead = false;
  }
  return run;
}

/** True when a value has the right shape and no judge has anything to report, after a run over it. */
export function isInOrder(run: FirstRun): boolean {
  if (!isShaped(run)) return false;
  try {
    settleKept(run);
    if (!run.isOpen) settle(run);
  } catch {
    run.isOpen = true;
  }
  return !run.isOpen && run.marked.size === 0;
}

function isShaped({ fits, isRead, refused }: FirstRun): boolean {
  return fits && isRead && refused.size === 0;
}

/** Reports all that is wrong with the input; `run`: the first run over it. */
export function examine<T>(
  target: Target<T>,
  input: unknown,
  run: FirstRun,
  mode: CheckOptions["mode"],
): CheckResult<T> {
  let collector = createCollector(run.limits.issues);
  try {
    if (!judge(target, input, run, mode, collector)) {
      run.isOpen = true;
      collector = createCollector(run.limits.issues);
      judge(target, input, run, mode, collector);
    }
  } catch (error) {
    collector.add("unreadable-value", [], { reason: reasonOf(error) });
  }
  const issues = collector.finish(input);
  // Nothing was found wrong with the input's shape, so it is what the schema describes.
  return collector.failed() ? { ok: false, issues } : { ok: true, value: input as T, issues };
}

/** Reports all; false where the notes of the first run do not suffice for that. */
function judge<T>(
  target: Target<T>,
  input: unknown,
  run: FirstRun,
  mode: CheckOptions["mode"],
  collector: Collector,
): boolean {
  const { schema, lists } = target;
  const broken: Broken = new Set();
  if (!isShaped(run)) {
    if (lists && isOfOtherFormat(input)) {
      collector.add("unsupported-format", ["format"], {
        found: quote(String(readProperty(input, "format"))),
      });
      return true;
    }
    if (isOtherDocument(input, target, collector)) return true;
    if (!guard(input, [], run.limits, collector)) return true;
    explainParts(target, input, run, mode, collector, broken);
    if (collector.full()) return true;
    if (run.fits && run.isRead && !run.isOpen) {
      enterAll(run, input);
      settleKept(run);
    } else run.isOpen = true;
  }
  return runAgain(schema, input, run, broken, collector);
}

function isOfOtherFormat(input: unknown): boolean {
  const format = readProperty(input, "format");
  return typeof format === "string" && format !== dossierFormat;
}

/** True when the input is another document than the one sought: a dossier, an event of another type, or a wrapper. Reports it in one issue. */
function isOtherDocument<T>(input: unknown, { lists, type }: Target<T>, collector: Collector): boolean {
  if (!lists) {
    const given = readProperty(input, "type");
    const isOtherType = type !== undefined && type !== given && isEventType(given);
    const isDossier = given === undefined && isDossierLike(input);
    if (isDossier) collector.add("wrong-type", [], { expected: "an event", found: "a dossier" });
    if (isOtherType)
      collector.add("wrong-type", ["type"], { expected: withArticle(type), found: withArticle(given) });
    return isDossier || isOtherType;
  }
  const events = describeEvents(input);
  if (events !== undefined) collector.add("not-a-dossier", [], { found: events });
  else if (!isDossierLike(input) && isDossierLike(readProperty(input, wrapper)))
    collector.add("not-a-dossier", [], { found: "an object that holds one", under: wrapper });
  else return false;
  return true;
}

/** The key under which services and queues wrap a dossier. */
const wrapper = "dossier";

function isDossierLike(value: unknown): boolean {
  return readProperty(value, "format") === dossierFormat;
}

/** What takes the place of a dossier, where it is one event or several without one. */
function describeEvents(input: unknown): string | undefined {
  if (isSingleEvent(input)) return `a single event of type ${quote(String(readProperty(input, "type")))}`;
  if (!Array.isArray(input) || input.length === 0) return undefined;
  // Not by `every`, which would look for items in all of a sparse array.
  for (const item of input) if (!isSingleEvent(item)) return undefined;
  return "an array of events";
}

function isSingleEvent(value: unknown): boolean {
  return readProperty(value, "format") === undefined && isEventType(readProperty(value, "type"));
}

/** Explains a dossier record by record, so that the work on a long one ends with the limit on issues. */
function explainParts<T>(
  { schema, lists }: Target<T>,
  input: unknown,
  run: FirstRun,
  mode: CheckOptions["mode"],
  collector: Collector,
  broken: Broken,
): void {
  const named = once(() => idsByName(Object.keys(lists ?? {}).flatMap((list) => readProperty(input, list))));
  const idOf = (name: string): string | undefined => named().get(name);
  if (!run.fits) {
    const rest: unknown = lists ? emptied(input, Object.keys(lists)) : input;
    explainShape(schema, rest, (local) => local, mode, collector, broken, idOf);
    if (broken.delete(Object(rest))) broken.add(Object(input));
  }
  for (const [list, schemaOfRecord] of Object.entries(lists ?? {})) {
    const items = readProperty(input, list);
    const isSought = (item: unknown): boolean => isRefused(run, item);
    if (Array.isArray(items))
      explainItems(schemaOfRecord, items, isSought, list, mode, collector, broken, idOf);
  }
}

/** The ids of records by their names; undefined for a name that several have. */
function idsByName(records: readonly unknown[]): ReadonlyMap<unknown, string | undefined> {
  const ids = new Map<unknown, string | undefined>();
  for (const record of records) {
    const [name, id] = [readProperty(record, "name"), readProperty(record, "id")];
    ids.set(name, ids.has(name) || typeof id !== "string" ? undefined : id);
  }
  return ids;
}

/** The input with its lists empty, where they are arrays. */
function emptied(input: unknown, lists: readonly string[]): unknown {
  if (!isAnyObject(input) || Array.isArray(input)) return input;
  const rest: Record<string, unknown> = { ...input };
  for (const list of lists) if (Array.isArray(readProperty(input, list))) rest[list] = [];
  return rest;
}
