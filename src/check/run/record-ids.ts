import { eachRecord, type Id, type RecordKind, recordKinds } from "../../model/index.js";
import { id as isId } from "../shape/generated/leaves.js";
import { isList } from "../shape/notes.js";
import { type FirstRun, nowhere } from "./first-run.js";

/** A kind of record as a bit, so that several kinds are one number: 1 for a source. */
function bitOf(kind: RecordKind): number {
  return 2 ** recordKinds.indexOf(kind);
}

/** Enters a record, or a provision, under its id. */
export function enterRecord(run: FirstRun, id: Id, kind: number, record: object): void {
  const number = run.numbers.get(id) ?? addNumber(run, id);
  if (run.kindOfNumber[number] !== 0) run.isOpen = true;
  run.kindOfNumber[number] = kind;
  run.recordOfNumber[number] = record;
  if (kind === bitOf("source")) run.sources++;
}

/** True for an absent value or an id. Notes it as a reference to a record of some kinds; an id seen before need not be read again. */
export function refer(kinds: number, value: unknown, run: FirstRun): value is Id | undefined {
  if (typeof value !== "string") return value === undefined;
  const known = run.numbers.get(value);
  if (known === undefined && !isId(value)) return false;
  const number = known ?? addNumber(run, value);
  // Most records stand before what refers to them.
  if (((run.kindOfNumber[number] ?? 0) & kinds) !== 0) return true;
  run.references.push(number);
  run.allowed.push(kinds);
  run.referring.push(run.record);
  return true;
}

/** True for a list of such ids. */
export function referToAll(
  kinds: number,
  value: unknown,
  run: FirstRun,
  least?: number,
): value is Id[] | undefined {
  return isList(value, run, (item, run): item is Id | undefined => refer(kinds, item, run), least);
}

/** Gives an id a number that it has not yet. */
function addNumber({ numbers, kindOfNumber, recordOfNumber }: FirstRun, id: Id): number {
  const number = kindOfNumber.length;
  numbers.set(id, number);
  kindOfNumber.push(0);
  recordOfNumber.push(undefined);
  return number;
}

/** Enters all records of a dossier again, with the refused ones that have an id, and their provisions. */
export function enterAll(run: FirstRun, dossier: unknown): void {
  run.kindOfNumber.fill(0);
  eachRecord(dossier, (id, kind, record) => {
    // An event of a type that only a newer version knows is a record that no field allows.
    const bits = kind === undefined ? 2 ** recordKinds.length : bitOf(kind);
    enterRecord(run, id, bits, record);
  });
}

/** Marks the records that refer to none, or to one of a kind that their field does not allow. */
export function judgeReferences({ references, allowed, referring, kindOfNumber, marked }: FirstRun): void {
  for (let at = 0; at < references.length; at++) {
    const kind = kindOfNumber[references[at] ?? 0] ?? 0;
    if ((kind & (allowed[at] ?? 0)) === 0) marked.add(referring[at] ?? nowhere);
  }
}
