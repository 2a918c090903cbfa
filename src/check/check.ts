import type * as z from "zod";
import { dossierFormat } from "../dossier.js";
import { eachRecord, isEventType, unreadableKinds } from "../graph/records.js";
import { createTimeNotes } from "../graph/time-notes.js";
import { walk } from "../graph/walk.js";
import type { CheckResult } from "../issues/issue.js";
import { toPointer } from "../issues/path.js";
import { quote } from "../issues/wording.js";
import { createNotes, type Notes } from "../shape/notes.js";
import type { Id } from "../values/id.js";
import { type Collector, createCollector, readProperty } from "./collector.js";
import { guard, reasonOf } from "./guard.js";
import { type CheckOptions, type Limits, resolveLimits } from "./options.js";
import type { KnownRecord, Rule, RuleContext } from "./rule.js";
import { actsForItself } from "./rules/acts-for-itself.js";
import { anchoredEvidence } from "./rules/anchored-evidence.js";
import { calendarMismatch } from "./rules/calendar-mismatch.js";
import { circularReference } from "./rules/circular-reference.js";
import { contradictoryOrder } from "./rules/contradictory-order.js";
import { danglingReference } from "./rules/dangling-reference.js";
import { denialOfNothing } from "./rules/denial-of-nothing.js";
import { doubleNegation } from "./rules/double-negation.js";
import { jsonExtensions } from "./rules/json-extensions.js";
import { misplacedField } from "./rules/misplaced-field.js";
import { obligationOnNobody } from "./rules/obligation-on-nobody.js";
import { omissionFromExtract } from "./rules/omission-from-extract.js";
import { onlyWithdrawnReports } from "./rules/only-withdrawn-reports.js";
import { outcomeOfUnheldMeeting } from "./rules/outcome-of-unheld-meeting.js";
import { repeatedItem } from "./rules/repeated-item.js";
import { responseBeforeCause } from "./rules/response-before-cause.js";
import { reversedDates } from "./rules/reversed-dates.js";
import { sameEventOfOtherType } from "./rules/same-event-of-other-type.js";
import { sameLanguageTranslation } from "./rules/same-language-translation.js";
import { saysNothing } from "./rules/says-nothing.js";
import { sharedIdentity } from "./rules/shared-identity.js";
import { speakerInChain } from "./rules/speaker-in-chain.js";
import { stanceWithoutToward } from "./rules/stance-without-toward.js";
import { unknownCode } from "./rules/unknown-code.js";
import { unrelatedRelay } from "./rules/unrelated-relay.js";
import { unsafeAddress } from "./rules/unsafe-address.js";
import { type Broken, explainShape } from "./shape.js";

const rules: readonly Rule[] = [
  jsonExtensions,
  danglingReference,
  circularReference,
  repeatedItem,
  sharedIdentity,
  sameEventOfOtherType,
  sameLanguageTranslation,
  unknownCode,
  unsafeAddress,
  saysNothing,
  misplacedField,
  outcomeOfUnheldMeeting,
  stanceWithoutToward,
  obligationOnNobody,
  actsForItself,
  denialOfNothing,
  doubleNegation,
  speakerInChain,
  unrelatedRelay,
  onlyWithdrawnReports,
  omissionFromExtract,
  calendarMismatch,
  contradictoryOrder,
  responseBeforeCause,
  reversedDates,
  anchoredEvidence,
];

/** A schema, and what tells faster than it whether a value has its shape. */
export interface Shape<T> {
  schema: z.ZodType<T>;
  /** True only of what the schema accepts; false of all that it refuses, and of what takes a closer look. */
  guard: (value: unknown, notes: Notes) => boolean;
}

/** What is checked: one of the package's shapes and, for a dossier, the lists that are explained item by item. */
export interface Target<T> extends Shape<T> {
  lists?: Readonly<Record<string, Shape<unknown>>>;
  /** Whether no rule has anything to say of a value of this shape; false where one may have. */
  isQuiet: (value: T, notes: Notes, limits: Limits) => boolean;
}

/** Checks shape first and then, on all that is in order, the rules. Never throws. */
export function check<T>(target: Target<T>, input: unknown, options?: CheckOptions): CheckResult<T> {
  const limits = resolveLimits(options);
  const notes = createNotes(limits);
  const isShaped = hasShape(target, input, notes);
  if (isShaped && isQuiet(target, input, notes, limits)) return { ok: true, value: input, issues: [] };
  return examine(target, input, isShaped, limits, options?.mode);
}

/** Whether a value surely has a shape; false also where it cannot be read. */
export function hasShape<T>({ guard }: Shape<T>, input: unknown, notes: Notes): input is T {
  try {
    return guard(input, notes);
  } catch {
    return false;
  }
}

/** Whether nothing at all is to be said of a value of the right shape, so that neither zod nor the rules have to look. */
export function isQuiet<T>(target: Target<T>, value: T, notes: Notes, limits: Limits): boolean {
  try {
    return target.isQuiet(value, notes, limits);
  } catch {
    return false;
  }
}

/** Looks for all that is to be said of the input; `isShaped`: whether that can be none of its shape. */
export function examine<T>(
  target: Target<T>,
  input: unknown,
  isShaped: boolean,
  limits: Limits,
  mode: CheckOptions["mode"],
): CheckResult<T> {
  const collector = createCollector(limits.issues);
  try {
    judge(target, input, isShaped, mode, limits, collector);
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
  isShaped: boolean,
  mode: CheckOptions["mode"],
  limits: Limits,
  collector: Collector,
): void {
  const { schema, lists } = target;
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
  if (!isShaped) {
    if (!guard(input, [], limits, collector)) return;
    explainParts(target, input, mode, limits, collector, broken);
  }
  if (collector.full) return;

  const records = lists ? knownRecords(input, collector) : undefined;
  const times = createTimeNotes();
  const context: RuleContext = {
    records,
    unread: unreadableKinds(input),
    limits,
    full: () => collector.full,
    report: (code, { path }, params, ...keys) => collector.add(code, [...path, ...keys], params),
    times: times.settle,
    guard: (value, { path }) => {
      guard(value, path, limits, collector);
    },
  };
  walk(schema, input, [times.visitor, ...rules.map((rule) => rule(context))], broken);
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
  for (const [list, shape] of Object.entries(lists ?? {})) {
    const items = readProperty(input, list);
    if (!Array.isArray(items)) continue;
    for (let index = 0; index < items.length && !collector.full; index++) {
      const item: unknown = items[index];
      if (!hasShape(shape, item, createNotes(limits)))
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

/** The records by id. An id that is taken is reported; the first record keeps it. */
function knownRecords(dossier: unknown, collector: Collector): ReadonlyMap<Id, KnownRecord> {
  const records = new Map<Id, KnownRecord>();
  eachRecord(dossier, (id, kind, record, path) => {
    const first = records.get(id);
    if (first) collector.add("duplicate-id", [...path, "id"], { id, first: toPointer(first.path) });
    else records.set(id, { kind, record, path });
  });
  return records;
}
