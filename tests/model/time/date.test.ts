import { describe, expect, it } from "vitest";
import * as z from "zod";
import { dateSchema } from "../../../src/model/time/date.js";
import { allowed, partsOfYear, refused, specification } from "../../time/edtf/edtf-examples.js";

describe("dateSchema", () => {
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
