import * as z from "zod";
import { catalogue, type Issue, type IssueCode } from "../../issues/index.js";
import type { EnumSchema, RecordSchema } from "../../model/index.js";

// The catalogue has every code and nothing else: its type says so.
const codes = Object.keys(catalogue) as IssueCode[];

/** @public The codes of the catalogue. */
export const issueCodeSchema: EnumSchema<IssueCode> = z.enum(codes);

/** An issue of any code, as clients in other languages read it. */
interface AnyIssue extends Omit<Issue, "params"> {
  /** The values in the message, for programs. */
  params: Record<string, unknown>;
}

/** @public The schema of {@link Issue}, of which the component is made. It is open: a later version may add a field. */
export const issueSchema: z.ZodObject<RecordSchema<AnyIssue>["shape"], z.core.$loose> = z
  .toZod<AnyIssue>()(
    z.strictObject({
      code: issueCodeSchema,
      severity: z.enum(["error", "warning"]),
      path: z.array(z.union([z.string(), z.int().min(0)])),
      pointer: z.string(),
      message: z.string(),
      hint: z.optional(z.string()),
      params: z.record(z.string(), z.unknown()),
      line: z.optional(z.int().min(1)),
      column: z.optional(z.int().min(1)),
    }),
  )
  .loose();
