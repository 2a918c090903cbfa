import * as z from "zod";
import { type Path, toPointer } from "../../issues/index.js";
import type { ReportIssue } from "../issues/index.js";
import {
  type Extraction,
  extractedActorSchema,
  extractedControlSchema,
  extractedInstrumentSchema,
  extractedMeetingSchema,
  extractedPositionSchema,
  extractedProvisionSchema,
  extractedStatementSchema,
  extractedTerritorySchema,
} from "../model/index.js";
import { itemsOf, type SettleContext, settle } from "./settle.js";

export type ExtractionList = keyof Extraction;

/** The lists in the order of the answer. */
export const extractionLists: readonly ExtractionList[] = [
  "actors",
  "territories",
  "instruments",
  "provisions",
  "meetings",
  "statements",
  "positions",
  "controls",
];

/** A record of the answer that has the shape of one, with its place. */
export interface Entry<T> {
  path: Path;
  value: T;
  /** The number of the part of the text that the answer is on. */
  part: number;
  /** Whether a word of it is unknown: the record is lost, and only read for its other faults. */
  isLost?: boolean;
}

/** A record of the answer as it was given. */
export interface GivenRecord {
  path: Path;
  record: unknown;
}

/** The records of an answer that have the shape of one, list by list. */
export interface Answer {
  lists: { [L in ExtractionList]: Entry<Extraction[L][number]>[] };
  /** Everything that was given as a record, whether or not it is one. */
  given: GivenRecord[];
  /** By answer whether all of it is there, and the ids of records that have not the shape of one. */
  unread: ReadonlyMap<number, { isWhole: boolean; ids: Set<unknown> }>;
}

/** An answer's text as a value. */
export interface AnswerText {
  value: unknown;
  /** Whether the text has the end of the answer. */
  isWhole: boolean;
  /** The records whose JSON is broken; the value has their text. */
  broken: readonly Path[];
}

/** An answer as it was given: to the text, or to one of its parts, which are numbered. */
export interface GivenAnswer extends AnswerText {
  part: number;
  /** Its place among the answers; empty where there is but one. */
  path: Path;
}

/** Reads answers record by record, so that a record without a shape costs no other. */
export function readAnswers(answers: readonly GivenAnswer[], context: SettleContext): Answer {
  const given: GivenRecord[] = [];
  const unread: Answer["unread"] = new Map(
    answers.map(({ part, isWhole }) => [part, { isWhole, ids: new Set() }]),
  );
  const silent = { ...context, report: () => undefined };
  const read = <T>(list: ExtractionList, schema: z.ZodType<T>): Entry<T>[] =>
    answers.flatMap((answer) => {
      const broken = new Set(answer.broken.map(toPointer));
      return recordsOf(answer, list, context.report).flatMap(([place, record]) => {
        const path = [...answer.path, list, ...place];
        given.push({ path, record });
        const isBroken = broken.has(toPointer([list, ...place]));
        const value = isBroken ? undefined : settle(schema, record, path, context);
        if (value !== undefined) return [{ path, value, part: answer.part }];
        const amended = isBroken ? undefined : settle(schema, withKnownWords(schema, record), path, silent);
        if (amended !== undefined) return [{ path, value: amended, part: answer.part, isLost: true }];
        unread.get(answer.part)?.ids.add(isBroken ? idIn(record) : Object(record).id);
        return [];
      });
    });
  const lists = {
    actors: read("actors", extractedActorSchema),
    territories: read("territories", extractedTerritorySchema),
    instruments: read("instruments", extractedInstrumentSchema),
    provisions: read("provisions", extractedProvisionSchema),
    meetings: read("meetings", extractedMeetingSchema),
    statements: read("statements", extractedStatementSchema),
    positions: read("positions", extractedPositionSchema),
    controls: read("controls", extractedControlSchema),
  };
  for (const { value, path } of answers)
    for (const field of Object.keys(Object(value)))
      if (!Object.hasOwn(lists, field))
        context.report("unknown-field", [...path, field], {
          field,
          nearest: context.closest(field, extractionLists),
        });
  return { lists, given, unread };
}

/** A record with the first word of the list where its own one is unknown. */
function withKnownWords(schema: z.ZodType, record: unknown): object {
  const fields = schema instanceof z.ZodObject ? Object.entries(schema.shape) : [];
  const words = fields.flatMap(([name, field]) =>
    field instanceof z.ZodEnum && !field.safeParse(Object(record)[name]).success
      ? [[name, field.options[0]]]
      : [],
  );
  return { ...Object(record), ...Object.fromEntries(words) };
}

/** The id in a record that is broken JSON. */
function idIn(json: unknown): string | undefined {
  return /["']id["']\s*:\s*["']([^"']*)/.exec(String(json))?.[1];
}

function recordsOf(
  { value, isWhole, path }: GivenAnswer,
  list: ExtractionList,
  report: ReportIssue,
): readonly (readonly [place: Path, record: unknown])[] {
  const root = Object(value);
  const items: unknown = Object.hasOwn(root, list) ? Reflect.get(root, list) : undefined;
  // A list that the text has nothing for is often left away; an answer without any list is none.
  if (items === undefined && isWhole && !hasLists(root))
    report("missing-field", [...path, list], { field: list });
  return itemsOf("object", items ?? undefined, [...path, list], { report });
}

/**
 * The object that has the lists of an extraction, where it is the only such value in other objects and in lists of one; else the value
 * itself. `around` is what stands around it.
 */
export function unwrap(value: unknown): { value: unknown; around?: string } {
  let inner = value;
  for (let depth = 0; depth < mostWrappers && !hasLists(inner); depth++) {
    const values = Object.values(Object(inner)).filter((each) => typeof each === "object" && each !== null);
    if (Array.isArray(inner) ? inner.length !== 1 : values.length !== 1) return { value };
    [inner] = values;
  }
  if (inner === value || !hasLists(inner)) return { value };
  const around = JSON.stringify(value, (_key, each: unknown) => (each === inner ? "…" : each));
  return { value: inner, around };
}

/** In how many objects and lists an answer may be wrapped. */
const mostWrappers = 3;

function hasLists(value: unknown): boolean {
  return extractionLists.some((list) => Object.hasOwn(Object(value), list));
}
