import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkEdtf, type Edtf, edtfPattern, isEdtf, parseEdtf, toCalendarDay } from "../../../src/time.js";
import { hang } from "../../support/hang.js";
import { allowed, type Example, partsOfYear, refused, specification } from "./edtf-examples.js";
import { edtfText } from "./edtf-texts.js";

function written(moment: number | undefined): string | undefined {
  if (moment === undefined) return undefined;
  const { year, month, day } = toCalendarDay(moment);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The last day that a date touches: just before its exclusive end. */
function lastDay({ latest }: Edtf): string | undefined {
  return latest === undefined ? undefined : written(Math.ceil(latest) - 1);
}

const examples: Example[] = [
  ...specification[0],
  ...specification[1],
  ...specification[2],
  ...partsOfYear,
  ...allowed,
];

describe("parseEdtf, isEdtf and edtfPattern on valid dates", () => {
  it.each(examples)("bound %s from %s to %s", (text, first, last) => {
    const date = parseEdtf(text);
    expect([written(date.earliest), lastDay(date)]).toEqual([first, last]);
    expect(isEdtf(text)).toBe(true);
    expect(edtfPattern.test(text)).toBe(true);
    expect(JSON.parse(JSON.stringify(date))).toStrictEqual(date);
  });

  it("match the digits of a long year without ambiguity", () => {
    const written = /^Y-?[1-9]([0-9]{4,}|[0-9]*E[1-9][0-9]*)(S[1-9][0-9]{0,2})?[?~%]?$/;
    const piece = fc.constantFrom("Y", "-", "E", "S", "0", "1", "234", "56789", "?");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = `Y${pieces.join("")}`;
        expect(edtfPattern.test(text)).toBe(written.test(text));
      }),
    );
    const started = performance.now();
    expect(edtfPattern.test(`{5162,Y1${"434".repeat(300_000)}!`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(hang);
  });

  it("are tested on all examples of the specification: 13, 24 and 27", () => {
    expect([0, 1, 2].map((level) => specification[level as 0 | 1 | 2].length)).toEqual([13, 24, 27]);
  });
});

describe("checkEdtf on invalid dates", () => {
  it.each(refused)("reports the error in %j at %i", (text, position, expected) => {
    const result = checkEdtf(text);
    expect(result.ok).toBe(false);
    expect(result.issues).toMatchObject([
      {
        code: "malformed-date",
        severity: "error",
        params: { found: text, position, expected: expect.stringContaining(expected) },
      },
    ]);
    expect(isEdtf(text)).toBe(false);
    expect(() => parseEdtf(text)).toThrow(result.issues[0]?.message);
  });

  it("rejects a text of more than 1,000 characters", () => {
    const years = (plain: number): string =>
      `[${[...Array(4).fill("2001?"), ...Array(plain).fill("2001")].join(",")}]`;
    expect(years(195)).toHaveLength(1000);
    expect(checkEdtf(years(195)).ok).toBe(true);
    const longer = `[${Array(200).fill("2001").join(",")}]`;
    expect(longer).toHaveLength(1001);
    expect(checkEdtf(longer)).toMatchObject({
      ok: false,
      issues: [{ params: { position: 1000, expected: "the end of the date (at most 1000 characters)" } }],
    });
  });

  it("rejects a value other than a string and names its type", () => {
    const message = (input: unknown): string | undefined => checkEdtf(input).issues[0]?.message;
    expect(checkEdtf([])).toMatchObject({
      ok: false,
      issues: [
        { code: "wrong-type", path: [], params: { expected: "a date as a string", found: "an array" } },
      ],
    });
    expect([message(null), message(5), message({})]).toEqual([
      "Expected a date as a string, found null.",
      "Expected a date as a string, found the number 5.",
      "Expected a date as a string, found an object.",
    ]);
    expect(() => parseEdtf("tomorrow")).toThrow(/^Cannot parse the date:\n/);
  });

  it("never throws", () => {
    const hostile = new Proxy(
      {},
      {
        get() {
          throw new Error("no");
        },
      },
    );
    for (const input of [undefined, null, 5, Symbol("x"), 5n, [], {}, hostile, () => "2025", new Date(0)])
      expect(checkEdtf(input)).toMatchObject({ ok: false, issues: [{ code: "wrong-type" }] });
    fc.assert(
      fc.property(fc.anything(), (input) => {
        checkEdtf(input);
      }),
    );
  });

  it("rejects a long text quickly", () => {
    const members = (text: string): string => `[${Array(80).fill(text).join(",")}]`;
    for (const text of [
      "X".repeat(1e6),
      `Y${"9".repeat(999)}`,
      members("XXX1-02-29"),
      `2025${"?".repeat(900)}`,
    ]) {
      const start = performance.now();
      expect(isEdtf(text)).toBe(false);
      edtfPattern.test(text);
      expect(performance.now() - start).toBeLessThan(hang);
    }
  });
});

describe("parseEdtf", () => {
  it("separates parts, marks and unspecified digits", () => {
    expect(parseEdtf("?2004-06-~11")).toEqual({
      type: "date",
      year: { digits: "2004", value: 2004, uncertain: true },
      month: { digits: "06", value: 6 },
      day: { digits: "11", value: 11, approximate: true },
      earliest: 12580,
      latest: 12581,
    });
    expect(parseEdtf("2004-06~-1X?")).toMatchObject({
      year: { uncertain: true, approximate: true },
      month: { uncertain: true, approximate: true },
      day: { digits: "1X", uncertain: true },
    });
    expect(parseEdtf("15XX-12-25")).toMatchObject({ year: { digits: "15XX" }, day: { value: 25 } });
    expect(parseEdtf("Y-17E7")).toMatchObject({ year: { digits: "Y-17E7", value: -170_000_000 } });
    expect(parseEdtf("1950S2")).toMatchObject({ year: { value: 1950 }, significantDigits: 2 });
    expect(parseEdtf("2001-21")).toMatchObject({ type: "season", season: { value: 21 } });
    expect(parseEdtf("2001/..")).toMatchObject({ type: "interval", end: "open" });
    expect(parseEdtf("/2001")).toMatchObject({ type: "interval", start: "unknown" });
    expect(parseEdtf("{1960,1961-12..}")).toMatchObject({
      type: "set",
      choice: "all",
      members: [{ type: "date" }, { type: "range", from: { year: { value: 1961 } } }],
    });
  });

  it("converts times with a zone to UTC", () => {
    const noon = { hour: 12, minute: 0, second: 0 };
    expect(parseEdtf("1970-01-01T12:00:00")).toMatchObject({ time: noon, earliest: 0.5 });
    expect(parseEdtf("1970-01-01T12:00:00Z")).toMatchObject({ time: { ...noon, offset: 0 }, earliest: 0.5 });
    expect(parseEdtf("1970-01-01T12:00:00+06")).toMatchObject({ time: { offset: 360 }, earliest: 0.25 });
    expect(parseEdtf("1970-01-01T12:00:00-03:00")).toMatchObject({ time: { offset: -180 }, earliest: 0.625 });
    // Nought without a sign, as it is also where JSON has written and read it.
    for (const zone of ["Z", "+00", "-00", "-00:00"]) {
      const date = parseEdtf(`1970-01-01T12:00:00${zone}`);
      expect(date.type === "date" && Object.is(date.time?.offset, 0), zone).toBe(true);
    }
  });

  it("is independent of the machine's time zone and clock changes", () => {
    // Apia skipped 2011-12-30, Moscow moved its clocks on 2014-10-26, New York does on 2025-03-09.
    for (const [text, day] of [
      ["2011-12-30", 15338],
      ["2014-10-26", 16369],
      ["2025-03-09", 20156],
      ["0050-01-01", -701265],
    ] as const)
      expect(parseEdtf(text)).toMatchObject({ earliest: day, latest: day + 1 });
  });
});

describe("properties of EDTF dates", () => {
  it("toCalendarDay agrees with Date in UTC within its range", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(toCalendarDay(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });

  it("toCalendarDay reads every day that EDTF reaches, and gives NaN beyond", () => {
    const last = parseEdtf("Y9999999999999").latest;
    expect(last).toBeDefined();
    expect(toCalendarDay((last ?? 0) - 1).year).toBe(9_999_999_999_999);
    for (const moment of [1e16, -1e16, 1e20, -1e300, Number.NaN, Number.POSITIVE_INFINITY])
      expect(toCalendarDay(moment)).toEqual({ year: Number.NaN, month: Number.NaN, day: Number.NaN });
  });

  it("every function accepts every generated date", () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const result = checkEdtf(text);
        expect(result.issues.map((issue) => issue.message)).toEqual([]);
        expect(isEdtf(text) && edtfPattern.test(text)).toBe(true);
        if (result.ok && result.value.earliest !== undefined && result.value.latest !== undefined)
          expect(result.value.earliest).toBeLessThan(result.value.latest);
      }),
      { numRuns: 2000 },
    );
  });

  it("the pattern accepts every date that isEdtf accepts, and isEdtf agrees with checkEdtf", () => {
    const noise = fc.string({ unit: fc.constantFrom(...'0123456789XYES-?~%/.,[]{}T:Z+ "'), maxLength: 12 });
    const nearly = fc
      .tuple(edtfText, fc.nat(), fc.constantFrom(...'0129X-?/.,]Z "', ""))
      .map(
        ([text, at, put]) =>
          text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1),
      );
    fc.assert(
      fc.property(fc.oneof(noise, nearly), (text) => {
        expect(isEdtf(text)).toBe(checkEdtf(text).ok);
        if (isEdtf(text)) expect(edtfPattern.test(text)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it("the position of an error is in the text, after a valid beginning", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0129X-?/.,T:"), maxLength: 12 }), (text) => {
        const [issue] = checkEdtf(text).issues;
        if (issue?.code !== "malformed-date") return;
        const { position } = issue.params;
        expect(position >= 0 && position <= text.length).toBe(true);
      }),
    );
  });
});
