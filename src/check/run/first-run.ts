import type { Path } from "../../issues/index.js";
import { type Evidence, type Id, type Reported, recordKinds } from "../../model/index.js";
import { isAnyObject } from "../collector.js";
import { isSound } from "../guard.js";
import type { Owner } from "../judge/shared/owner.js";
import type { Limits } from "../options.js";
import type { Notes } from "../shape/notes.js";
import { createTexts } from "../whole/texts.js";
import { createWhole } from "../whole/whole.js";
import { readRecords } from "./records.js";
import type { Records, Run } from "./run.js";

/**
 * The run over a value whose shape is checked on the way, by the functions of `generated/driver`: it finds out which records have
 * something to report, and needs no places. What has to wait until all records are known is kept in flat lists.
 */
export interface FirstRun extends Run, Notes {
  /** The record that is judged. */
  record: object;
  /** The records that have something to report. */
  readonly marked: Set<object>;
  /** True when the whole value has to be judged again. */
  isOpen: boolean;
  /** True when the value has the right shape, its refused records aside. */
  fits: boolean;
  /** False when an exception, or their number, has ended the search for records of the wrong shape. */
  isRead: boolean;
  /** The records of the wrong shape. What was noted of them is incomplete; they are judged by the second run alone. */
  readonly refused: Set<unknown>;
  /** A number for each id, of a record or in a reference. */
  readonly numbers: Map<Id, number>;
  /** By these numbers, the kind of the record as a bit, 0 where there is none so far, */
  readonly kindOfNumber: number[];
  /** and the record. */
  readonly recordOfNumber: (object | undefined)[];
  /** The references to what no record before them is: the number of each id, */
  readonly references: number[];
  /** the kinds that its field allows, as bits, */
  readonly allowed: number[];
  /** and its record. */
  readonly referring: object[];
  /** True when a report of the record has a chain. */
  hasChain: boolean;
  /** How many sources there are. */
  sources: number;
  readonly owned: { record: object; own: Owner; reports: Reported["reports"]; links: Reported["links"] }[];
  /** Lists of quotations, */
  readonly quoted: (readonly Evidence[])[];
  /** the source of each list, */
  readonly quotedSources: Id[];
  /** and its record. */
  readonly quoting: object[];
  /** How many quotations there are. */
  quotations: number;
}

/** The place of all that the first run finds. */
export const nowhere: Path = [];

/** A run at its start: over a dossier, or over an event by itself. */
export function startRun(limits: Limits, dossier?: unknown): FirstRun {
  let inOrder: Records | undefined;
  const records: Records = {
    unread: new Set(),
    has: (id) => kindBitsOf(id) !== 0,
    kindOf: (id) => recordKinds[31 - Math.clz32(kindBitsOf(id))],
    recordOf: (id) => run.recordOfNumber[run.numbers.get(id) ?? -1],
    idsOf: (kinds) => {
      inOrder ??= readRecords(dossier);
      return inOrder.idsOf(kinds);
    },
  };
  const kindBitsOf = (id: Id): number => run.kindOfNumber[run.numbers.get(id) ?? -1] ?? 0;
  const run: FirstRun = {
    parts: limits.parts,
    text: limits.text,
    isFirst: true,
    limits,
    records: dossier === undefined ? undefined : records,
    texts: createTexts(),
    whole: createWhole(),
    record: nowhere,
    marked: new Set(),
    isOpen: false,
    fits: false,
    isRead: true,
    refused: new Set(),
    hasChain: false,
    sources: 0,
    numbers: new Map(),
    kindOfNumber: [],
    recordOfNumber: [],
    references: [],
    allowed: [],
    referring: [],
    owned: [],
    quoted: [],
    quotedSources: [],
    quoting: [],
    quotations: 0,
    full: () => false,
    report: () => {
      run.marked.add(run.record);
    },
    reportAt: (_path, _code, _params, own) => run.lookAgain(own),
    place: () => nowhere,
    lookAgain: (id) => {
      const record = id === undefined ? undefined : records.recordOf(id);
      if (record) run.marked.add(record);
      else run.isOpen = true;
    },
    isBroken: (part) => run.refused.has(part),
    guard: (value) => {
      if (!isSound(value, limits)) run.marked.add(run.record);
    },
  };
  return run;
}

/** Beyond so many records of the wrong shape, all that follow are taken for such. */
const mostRefused = 10_000;

/** Reads a list of records, if there is one, on where one of them has the wrong shape, which it notes. */
export function readRecordList(
  value: unknown,
  run: FirstRun,
  read: (value: unknown, run: FirstRun) => boolean,
): boolean {
  if (!Array.isArray(value)) return value === undefined;
  run.parts -= value.length;
  if (run.parts < 0) return false;
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at];
    if ((item === undefined || !read(item, run)) && !refuse(run, item)) return false;
  }
  return true;
}

/** Notes an item of the wrong shape. False where the list is not to be read further. */
function refuse(run: FirstRun, item: unknown): boolean {
  run.refused.add(item);
  if (isAnyObject(item)) run.marked.add(item);
  if (run.refused.size > mostRefused) run.isRead = false;
  return run.isRead;
}

/** True for an item of a list of records that perhaps has the wrong shape. */
export function isRefused({ isRead, refused }: FirstRun, item: unknown): boolean {
  return !isRead || refused.has(item);
}

/** Goes to the next record. */
export function beginRecord(run: FirstRun, record: object): void {
  run.record = record;
  run.hasChain = false;
}
