import * as z from "zod";

/** The schema of a field of a record, or of the items of its list. */
export function fieldSchema(record: object, name: string): z.ZodType {
  if (!(record instanceof z.ZodObject)) throw new Error("a record is an object");
  const given: unknown = record.shape[name];
  const field = given instanceof z.ZodOptional ? given.unwrap() : given;
  const item = field instanceof z.ZodArray ? field.element : field;
  if (!(item instanceof z.ZodType)) throw new Error(`no field ${name}`);
  return item;
}
