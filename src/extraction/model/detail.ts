import * as z from "zod";
import type { RecordShape, ValueSchema } from "../../model/index.js";

/** One of the details that a record may have: an object with one field. A record lists the details that the text gives, and no others. */
export type ExtractedDetail<Details> = {
  [Name in keyof Details]: { [Only in Name]: Details[Name] };
}[keyof Details];

/**
 * The schema of a list of details. Strict structured output requires every field of an object, so that a record with all its optional
 * fields is mostly empty. A union of objects with one field each leaves out the absent ones.
 */
export function detailsOf<Details>(
  shape: RecordShape<Details>,
): z.ZodArray<ValueSchema<ExtractedDetail<Details>>> {
  const options = Object.entries<z.ZodType>(shape).map(([name, schema]) =>
    z.strictObject({ [name]: schema }),
  );
  // `shape` has a schema for every field of the type.
  return z.array(z.union(options)) as unknown as z.ZodArray<ValueSchema<ExtractedDetail<Details>>>;
}
