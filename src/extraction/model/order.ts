import * as z from "zod";
import { type EnumSchema, type Nearness, nearnesses, type RecordSchema } from "../../model/index.js";

/** How one thing lies to another in time: the relation, and how near where the text gives no measure. */
export type ExtractedOrderRelation = "at" | "before" | "after" | `${Nearness}-${"before" | "after"}`;

const sides = ["before", "after"] as const;

/** The words of {@link ExtractedOrder}. */
const orderRelations: readonly ExtractedOrderRelation[] = /* @__PURE__ */ (() => [
  "at" as const,
  ...sides,
  ...sides.flatMap((side) => nearnesses.map((nearness) => `${nearness}-${side}` as const)),
])();

const orderRelationSchema: EnumSchema<ExtractedOrderRelation> = /* @__PURE__ */ z.enum(orderRelations);

/** That something happened before, after or at the time of something else, where the text says so. */
export interface ExtractedOrder {
  /** The id of the meeting, statement, position or control assessment that is placed. */
  record: string;
  /** How it lies: "just before" is `immediately-before`, "shortly after" is `shortly-after`. */
  relation: ExtractedOrderRelation;
  /** The id of the one to which it lies so. */
  to: string;
}

/** The schema of {@link ExtractedOrder}. */
export const extractedOrderSchema: RecordSchema<ExtractedOrder> = /* @__PURE__ */ (() =>
  z.toZod<ExtractedOrder>()(
    z.strictObject({ record: z.string(), relation: orderRelationSchema, to: z.string() }),
  ))();
