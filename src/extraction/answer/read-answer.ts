import type * as z from "zod";
import type { Path } from "../../issues/index.js";
import type { ReportIssue } from "../issues/extraction-issue.js";
import { extractedActorSchema } from "../model/actor.js";
import { extractedControlSchema } from "../model/control.js";
import { type Extraction, plainExtractionSchema } from "../model/extraction.js";
import { extractedMeetingSchema } from "../model/meeting.js";
import { extractedOrderSchema } from "../model/order.js";
import { extractedPositionSchema } from "../model/position.js";
import { extractedStatementSchema } from "../model/statement.js";
import { extractedTerritorySchema } from "../model/territory.js";
import { type SettleContext, settle } from "./settle.js";

/** The lists of an extraction. */
export type ExtractionList = keyof Extraction;

/** A record of the answer that has the shape of one, with its place. */
export interface Entry<T> {
  path: Path;
  value: T;
}

/** A record of the answer as it was given. */
export interface GivenRecord {
  path: Path;
  record: unknown;
}

/** An answer read: of each list what has the shape of its records. */
export interface Answer {
  lists: { [L in ExtractionList]: Entry<Extraction[L][number]>[] };
  /** Everything that was given as a record, whether or not it is one. */
  given: GivenRecord[];
}

/** Reads an answer record by record, so that one without a shape costs no other. */
export function readAnswer(value: unknown, whole: boolean, context: SettleContext): Answer {
  const given: GivenRecord[] = [];
  const root = Object(value);
  const { shape } = plainExtractionSchema;
  const read = <T>(list: ExtractionList, schema: z.ZodType<T>): Entry<T>[] =>
    itemsOf(root, list, whole, context.report).flatMap(([index, record]) => {
      const path = [list, index];
      given.push({ path, record });
      const settled = settle(schema, record, path, context);
      return settled === undefined ? [] : [{ path, value: settled }];
    });
  const lists = {
    actors: read("actors", extractedActorSchema),
    territories: read("territories", extractedTerritorySchema),
    meetings: read("meetings", extractedMeetingSchema),
    statements: read("statements", extractedStatementSchema),
    positions: read("positions", extractedPositionSchema),
    controlAssessments: read("controlAssessments", extractedControlSchema),
    order: read("order", extractedOrderSchema),
  };
  for (const field of Object.keys(root))
    if (!Object.hasOwn(shape, field)) context.report("unknown-field", [field], { field });
  return { lists, given };
}

function itemsOf(
  root: object,
  list: ExtractionList,
  whole: boolean,
  report: ReportIssue,
): [number, unknown][] {
  const items: unknown = Object.hasOwn(root, list) ? Reflect.get(root, list) : undefined;
  if (Array.isArray(items)) return [...items.entries()];
  if (items === undefined && whole) report("missing-field", [list], { field: list });
  else if (items !== undefined && items !== null)
    report("wrong-type", [list], {
      expected: "a list",
      found: Array.isArray(items) ? "a list" : `a ${typeof items}`,
    });
  return [];
}
