import type * as z from "zod";
import { type CheckResult, quote } from "../issues/index.js";
import { dossierFormat, isEventType } from "../model/index.js";
import { type Collector, createCollector, readProperty } from "./collector.js";
import { guard, reasonOf } from "./guard.js";
import { type CheckOptions, type Limits, resolveLimits, resolveMode } from "./options.js";
import { type FirstRun, settleRun, startRun } from "./run/first-run.js";
import { readRecords } from "./run/records.js";
import { runAgain } from "./run/second-run.js";
import { type Broken, explainShape } from "./shape/explain-shape.js";
import { createTexts } from "./whole/texts.js";

/** A zod schema and the function that reads its values. */
export interface Shape<T> {
  schema: z.ZodType<T>;
  /** Checks the shape of a value and calls the judges of its parts. False for all that the schema refuses. */
  read: (value: unknown, run: FirstRun) => value is T;
}

/** One of the package's shapes as it is checked and, for a dossier, the lists that are explained item by item. */
export interface Target<T> extends Shape<T> {
  lists?: Readonly<Record<string, Shape<unknown>>>;
}

/** Checks the shape of a value and judges it; reports what a first run over it has found, by a second one. Never throws. */
export function check<T>(target: Target<T>, input: unknown, options?: CheckOptions): CheckResult<T> {
  const limits = resolveLimits(options);
  const run = startRun(limits, target.lists && input);
  const isShaped = hasShape(target, input, run);
  if (isShaped && isInOrder(run)) return { ok: true, value: input, issues: [] };
  return examine(target, input, isShaped ? run : undefined, limits, resolveMode(options));
}

/** True for a value that surely has a shape; false also where it cannot be read. */
export function hasShape<T>({ read }: Shape<T>, input: unknown, run: FirstRun): input is T {
  try {
    return read(input, run);
  } catch {
    return false;
  }
}

/** True when no judge has anything to report after a run over a value of the right shape. */
export function isInOrder(run: FirstRun): boolean {
  try {
    settleRun(run);
  } catch {
    run.isOpen = true;
  }
  return !run.isOpen && run.marked.size === 0;
}

/** Reports all that is wrong with the input; `run`: the first run over it, where that has found the right shape. */
export function examine<T>(
  target: Target<T>,
  input: unknown,
  run: FirstRun | undefined,
  limits: Limits,
  mode: CheckOptions["mode"],
): CheckResult<T> {
  const collector = createCollector(limits.issues);
  try {
    judge(target, input, run, mode, limits, collector);
  } catch (error) {
    collector.add("unreadable-value", [], { reason: reasonOf(error) });
  }
  const issues = collector.finish(input);
  // Nothing was found wrong with the input's shape, so it is what the schema describes.
  return collector.failed ? { ok: false, issues } : { ok: true, value: input as T, issues };
}

function judge<T>(
  target: Target<T>,
  input: unknown,
  run: FirstRun | undefined,
  mode: CheckOptions["mode"],
  limits: Limits,
  collector: Collector,
): void {
  const { schema, lists } = target;
  if (run) {
    const { isOpen, marked, whole, texts } = run;
    const records = isOpen && lists ? readRecords(input, collector) : run.records;
    const known = isOpen ? {} : { marked, whole };
    runAgain({ schema, value: input, broken: new Set(), records, texts, ...known }, limits, collector);
    return;
  }
  if (lists && isOfOtherFormat(input)) {
    collector.add("unsupported-format", ["format"], { found: quote(String(readProperty(input, "format"))) });
    return;
  }
  const events = lists && describeEvents(input);
  if (events !== undefined) {
    collector.add("not-a-dossier", [], { found: events });
    return;
  }
  const broken: Broken = new Set();
  if (!guard(input, [], limits, collector)) return;
  explainParts(target, input, mode, limits, collector, broken);
  if (collector.full) return;
  const records = lists ? readRecords(input, collector) : undefined;
  runAgain({ schema, value: input, broken, records, texts: createTexts() }, limits, collector);
}

function isOfOtherFormat(input: unknown): boolean {
  const format = readProperty(input, "format");
  return typeof format === "string" && format !== dossierFormat;
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
  const type = readProperty(value, "type");
  return readProperty(value, "format") === undefined && isEventType(type);
}

/** Explains a dossier record by record, so that the work on a long one ends with the limit on issues. */
function explainParts<T>(
  { schema, lists }: Target<T>,
  input: unknown,
  mode: CheckOptions["mode"],
  limits: Limits,
  collector: Collector,
  broken: Broken,
): void {
  const rest: unknown = lists ? emptied(input, Object.keys(lists)) : input;
  explainShape(schema, rest, [], mode, collector, broken);
  if (broken.delete(Object(rest))) broken.add(Object(input));
  const run = startRun(limits);
  for (const [list, shape] of Object.entries(lists ?? {})) {
    const items = readProperty(input, list);
    if (!Array.isArray(items)) continue;
    for (let index = 0; index < items.length && !collector.full; index++) {
      const item: unknown = items[index];
      if (!hasShape(shape, item, run))
        explainShape(shape.schema, item, [list, index], mode, collector, broken);
    }
  }
}

/** The input with its lists empty, where they are arrays. */
function emptied(input: unknown, lists: readonly string[]): unknown {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
  const rest: Record<string, unknown> = { ...input };
  for (const list of lists) if (Array.isArray(readProperty(input, list))) rest[list] = [];
  return rest;
}
