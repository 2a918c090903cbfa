import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durationRange, startOfMonth } from "../../src/time/index.js";
import { type ComparableDuration, relateDurations } from "../../src/time.js";

/** "about PT2H" and the like, for short tables. */
function read(text: string): ComparableDuration {
  const [iso = "", bound] = text.split(" ").reverse();
  return bound === "about" || bound === "at-least" || bound === "at-most" ? { iso, bound } : { iso };
}

describe("relateDurations", () => {
  it.each([
    ["PT2H", "PT1H50M", "compatible"],
    ["PT2H", "PT1H45M", "incompatible"],
    ["PT2H", "PT90M", "incompatible"],
    ["about PT90M", "PT100M", "compatible"],
    ["PT100M", "about PT1H", "incompatible"],
    ["about PT1H", "PT50M", "compatible"],
    ["at-least PT2H", "PT2H", "compatible"],
    ["at-least PT2H", "PT1H50M", "incompatible"],
    ["at-least PT2H", "PT5H", "compatible"],
    ["at-most PT2H", "PT2H", "compatible"],
    ["at-most PT2H", "at-least PT3H", "incompatible"],
    ["at-most PT2H", "at-least PT2H", "compatible"],
    ["PT90M", "PT1H30M", "compatible"],
    ["PT1.5H", "PT90M", "compatible"],
    ["PT1,5H", "PT90M", "compatible"],
    ["P1W", "P7D", "compatible"],
    ["P2W", "P15D", "compatible"],
    ["P13D", "P14D", "compatible"],
    ["P12D", "P14D", "incompatible"],
    ["P1M", "P30D", "compatible"],
    ["P1M", "P21D", "incompatible"],
    ["P1Y", "P12M", "compatible"],
    ["P1Y", "P366D", "compatible"],
    ["P0.5Y", "P6M", "compatible"],
    ["P400Y", "P146097D", "compatible"],
    ["PT61S", "PT63S", "incompatible"],
    ["PT0S", "P0D", "compatible"],
    ["PT0S", "PT1S", "incompatible"],
  ])("finds %s and %s %s", (a, b, expected) => {
    expect(relateDurations(read(a), read(b))).toBe(expected);
    expect(relateDurations(read(b), read(a))).toBe(expected);
  });

  it("gives months exactly the lengths of the calendar", () => {
    const none = { rounding: 0 };
    for (const [months, fewest, most] of [
      ["P1M", 28, 31],
      ["P2M", 59, 62],
      ["P12M", 365, 366],
      ["P4Y", 1460, 1461],
    ] as const) {
      expect(relateDurations({ iso: months }, { iso: `P${fewest}D` }, none)).toBe("compatible");
      expect(relateDurations({ iso: months }, { iso: `P${most}D` }, none)).toBe("compatible");
      expect(relateDurations({ iso: months }, { iso: `P${fewest - 1}D` }, none)).toBe("incompatible");
      expect(relateDurations({ iso: months }, { iso: `P${most + 1}D` }, none)).toBe("incompatible");
    }
  });

  it("accepts other tolerances", () => {
    expect(relateDurations({ iso: "PT2H" }, { iso: "PT1H50M" }, { rounding: 0 })).toBe("incompatible");
    expect(relateDurations({ iso: "PT2H" }, { iso: "PT1H30M" }, { rounding: 0.3 })).toBe("compatible");
    const about = { iso: "PT1H", bound: "about" } as const;
    expect(relateDurations(about, { iso: "PT100M" }, { about: 0.7 })).toBe("compatible");
    expect(relateDurations(about, { iso: "PT61M" }, { about: 0, rounding: 0 })).toBe("incompatible");
  });

  it("answers unknown for an absent or malformed duration", () => {
    for (const iso of [
      undefined,
      "",
      "P",
      "PT",
      "P1DT",
      "2 hours",
      "-PT2H",
      "P1.5DT2H",
      "PT2H ",
      "P1S",
      "P1D1M",
    ]) {
      expect(relateDurations({ iso }, { iso: "PT2H" })).toBe("unknown");
      expect(relateDurations({ iso: "PT2H" }, { iso })).toBe("unknown");
    }
  });

  it("is symmetric, reflexive, and monotonic in the tolerance", () => {
    const duration = fc.record({
      iso: fc
        .tuple(fc.nat(3), fc.nat(40), fc.nat(100), fc.nat(100))
        .map(([m, d, h, min]) => `P${m}M${d}DT${h}H${min}M`),
      bound: fc.constantFrom(undefined, "about", "at-least", "at-most"),
    }) as fc.Arbitrary<ComparableDuration>;
    fc.assert(
      fc.property(duration, duration, (a, b) => {
        expect(relateDurations(a, b)).toBe(relateDurations(b, a));
        expect(relateDurations(a, a)).toBe("compatible");
        if (relateDurations(a, b) === "compatible")
          expect(relateDurations(a, b, { rounding: 0.2, about: 0.5 })).toBe("compatible");
      }),
    );
  });
});

describe("durationRange", () => {
  const [hour, day] = [3600, 86_400];

  it.each<[text: string, low: number, high: number]>([
    ["at-least PT2H", 2 * hour, Number.POSITIVE_INFINITY],
    ["at-most PT2H", 0, 2 * hour],
    // A quarter less and more.
    ["about PT2H", 1.5 * hour, 2.5 * hour],
    // Half an hour would be more than a tenth.
    ["PT2H", 6480, 7920],
    ["at-least P1DT2H3M4S", 86_400 + 7200 + 180 + 4, Number.POSITIVE_INFINITY],
    ["at-least P2W", 14 * day, Number.POSITIVE_INFINITY],
    ["at-most PT0.1S", 0, 0.1],
    // A millionth of a second is the least that is told apart.
    ["at-most PT0.0000004S", 0, 0],
  ])("converts %s to seconds", (text, low, high) => {
    expect(durationRange(read(text))).toEqual([low, high]);
  });

  it.each<[iso: string, fewest: number, most: number]>([
    ["P1M", 28, 31],
    ["P1Y", 365, 366],
    // Half of February, and half of a month of 31 days.
    ["P0.5M", 14, 15.5],
    // February and half of March; July and half of August.
    ["P1.5M", 28 + 15.5, 31 + 15.5],
    ["P1Y1M", 365 + 28, 366 + 31],
  ])("gives %s the fewest and most days of the calendar", (iso, fewest, most) => {
    expect(durationRange({ iso, bound: "at-least" })?.[0]).toBe(fewest * day);
    expect(durationRange({ iso, bound: "at-most" })?.[1]).toBe(most * day);
  });

  it("agrees on days with a search over every start in the calendar", () => {
    const byTrying = (months: number): [fewest: number, most: number] => {
      const [whole, share] = [Math.floor(months), months % 1];
      const found = Array.from({ length: 4800 }, (_, start) => {
        const end = startOfMonth(start + whole);
        return end - startOfMonth(start) + share * (startOfMonth(start + whole + 1) - end);
      });
      return [Math.min(...found), Math.max(...found)];
    };
    const lengths = [
      ...Array.from({ length: 60 }, (_, at) => at + 1),
      599,
      1199,
      1200,
      1201,
      4799,
      4800,
      4801,
    ];
    for (const months of [...lengths, ...lengths.map((each) => each + 0.25)]) {
      const [fewest, most] = byTrying(months);
      expect([months, durationRange({ iso: `P${months}M`, bound: "at-least" })?.[0]]).toEqual([
        months,
        fewest * day,
      ]);
      expect([months, durationRange({ iso: `P${months}M`, bound: "at-most" })?.[1]]).toEqual([
        months,
        most * day,
      ]);
    }
  });

  // Without the limit of a tenth: half of ten units, of five or of one.
  it.each<[iso: string, low: number, high: number]>([
    ["PT7H", 6.5 * hour, 7.5 * hour],
    ["PT5H", 2.5 * hour, 7.5 * hour],
    ["PT15H", 12.5 * hour, 17.5 * hour],
    ["PT10H", 5 * hour, 15 * hour],
    ["PT20H", 15 * hour, 25 * hour],
    ["PT1H30M", 1.5 * hour - 300, 1.5 * hour + 300],
    // The mean month of the calendar has 30.436875 days, the mean year 365.2425.
    ["P1M", (28 - 30.436875 / 2) * day, (31 + 30.436875 / 2) * day],
    ["P1Y", (365 - 365.2425 / 2) * day, (366 + 365.2425 / 2) * day],
  ])("rounds %s to its last step", (iso, low, high) => {
    const [least = Number.NaN, most = Number.NaN] = durationRange({ iso }, { rounding: 1 }) ?? [];
    expect([least, most]).toEqual([expect.closeTo(low, 5), expect.closeTo(high, 5)]);
  });
});
