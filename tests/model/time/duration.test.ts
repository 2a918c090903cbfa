import { describe, expect, it } from "vitest";
import { isoDurationSchema } from "../../../src/model/index.js";

const accepts = (text: string): boolean => isoDurationSchema.safeParse(text).success;

describe("isoDurationSchema", () => {
  it.each(["P1Y", "P2M", "P3W", "P14D", "PT2H", "PT30M", "PT15S", "P1Y2M3W4DT5H6M7S", "P1DT12H", "PT1H30S"])(
    "accepts %s",
    (text) => {
      expect(accepts(text)).toBe(true);
    },
  );

  it.each(["P0.5Y", "P1,5M", "P1Y1.5W", "P1Y2M3.5D", "PT0.5H", "P1DT1H2.5M", "P1Y2M3W4DT5H6M7.25S"])(
    "accepts a fraction in the last part: %s",
    (text) => {
      expect(accepts(text)).toBe(true);
    },
  );

  it.each(["P0.5Y1M", "P1.5DT2H", "PT1.5H30M", "P1.5Y2D", "P.5D", "P5.D", "P1.5.2D"])(
    "rejects a fraction elsewhere: %s",
    (text) => {
      expect(accepts(text)).toBe(false);
    },
  );

  it.each([
    "",
    "P",
    "PT",
    "P1DT",
    "P1",
    "1D",
    "P1D2W",
    "PT1S1M",
    "P1H",
    "PT1D",
    "P1D1D",
    "p1d",
    "-P1D",
    "P1D ",
    "P1D\n",
    "P１D",
  ])("rejects %j", (text) => {
    expect(accepts(text)).toBe(false);
  });
});
