import { describe, expect, it } from "vitest";
import * as z from "zod";
import { sourceSchema } from "../../../src/model/index.js";
import { fieldSchema } from "../../support/fuzz/field-schema.js";
import { allowed, partsOfYear, refused, specification } from "../../time/edtf/edtf-examples.js";

describe("the schema of a date", () => {
  const dateSchema = fieldSchema(sourceSchema, "published");
  const examples = [...Object.values(specification).flat(), ...partsOfYear, ...allowed];
  const compiled = z.compile(dateSchema);

  it.each(examples)("accepts %s", (text) => {
    expect(dateSchema.safeParse(text).success).toBe(true);
    expect(z.validate(compiled, text)).toBe(true);
  });

  it.each(refused)("rejects %j", (text) => {
    expect(dateSchema.safeParse(text).success).toBe(false);
    expect(z.validate(compiled, text)).toBe(false);
  });

  it("becomes a pattern in JSON Schema", () => {
    expect(z.toJSONSchema(dateSchema)).toMatchObject({
      type: "string",
      pattern: expect.stringMatching(/^\^.*\$$/),
    });
  });
});
