import languages from "iso-639-1";
import { iso31661 } from "iso-3166";
import { describe, expect, test } from "vitest";
import { isCountryCode, isLanguageCode, nearestCountry, nearestLanguage } from "../../../src/model/index.js";

const capitals = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const pairs = capitals.flatMap((first) => capitals.map((second) => first + second));

describe("isCountryCode and nearestCountry", () => {
  test("accept the assigned codes of iso-3166 and the user-assigned codes", () => {
    const assigned = iso31661.filter(({ state }) => state === "assigned").map(({ alpha2 }) => alpha2);
    const users = pairs.filter((code) => /^(AA|ZZ|X.)$/.test(code) || ("QM" <= code && code <= "QZ"));
    expect(assigned).toHaveLength(249);
    expect(pairs.filter(isCountryCode)).toEqual([...new Set([...assigned, ...users])].sort());
  });

  test("suggest a valid code for a common mistake", () => {
    const slips = pairs.filter((code) => nearestCountry(code) !== undefined);
    expect(slips).toEqual(["EL", "UK"]);
    for (const slip of slips)
      expect([isCountryCode(slip), isCountryCode(nearestCountry(slip) ?? "")]).toEqual([false, true]);
  });

  test("reject everything but two capital letters", () => {
    for (const text of ["", "D", "DEU", "de", "D ", " D", "ZA ", "AD BA", "XAA", "1XA", "QQZ", "AAA"])
      expect(isCountryCode(text), text).toBe(false);
  });
});

describe("isLanguageCode and nearestLanguage", () => {
  const small = pairs.map((pair) => pair.toLowerCase());

  test("accept exactly the codes of iso-639-1", () => {
    expect(small.filter(isLanguageCode)).toEqual(languages.getAllCodes().sort());
  });

  test("suggest a valid code for a common mistake", () => {
    const slips = small.filter((code) => nearestLanguage(code) !== undefined);
    expect(slips).toEqual(["cn", "cz", "dk", "gr", "in", "iw", "ji", "jp", "ua"]);
    for (const slip of slips)
      expect([isLanguageCode(slip), isLanguageCode(nearestLanguage(slip) ?? "")]).toEqual([false, true]);
  });
});
