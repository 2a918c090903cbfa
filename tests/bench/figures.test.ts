import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judgeDemands, verdictOf } from "../../bench/report/asked.js";
import { filesOf, readResults } from "../../bench/report/files.js";
import { fillFigures } from "../../bench/report/pages.js";
import { drawRatios } from "../../bench/report/picture.js";
import type { Results } from "../../bench/report/results.js";
import { ratio, short, summarise, withSpread } from "../../bench/support/statistics.js";

const same = (median: number) => ({ median, low: median, high: median });
const setting = {
  date: "2031-03-04",
  node: "v99.0.0",
  cpu: "Abacus",
  processors: 2,
  platform: "linux x64",
  versions: { zod: "4.9.9" },
};

/** Figures of a race in which reading takes 100 µs, whatever is given of the full check and the fastest other library. */
function resultsOf(full: number, other: number): Results {
  return {
    check: {
      setting,
      figures: {
        rounds: 3,
        contenders: [{ name: "Ajv", call: "`validate(value)`" }],
        dossiers: [
          {
            name: "reference dossier",
            events: 23,
            bytes: 14_500,
            times: {
              "JSON.parse": same(100),
              "shape check": same(20),
              "full check": same(full),
              Ajv: same(other),
            },
            toReading: {
              "JSON.parse": same(1),
              "shape check": same(0.2),
              "full check": same(full / 100),
              Ajv: same(other / 100),
            },
            toShapeCheck: {
              "JSON.parse": same(5),
              "shape check": same(1),
              "full check": same(full / 20),
              Ajv: same(other / 20),
            },
          },
        ],
        perEvent: {
          small: same(1),
          large: same(1.3),
          oneSource: same(2),
          largeToSmall: same(1.3),
          oneSourceToSmall: same(2),
        },
      },
    },
  };
}

describe("the figures of the pages", () => {
  it.each(filesOf(readResults()))("in $path are those of bench/results.json", ({ path, text }) => {
    const file = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
    expect(file).toBe(text);
  });

  it("stand between the marks, and nothing else changes", () => {
    const page = "# Page\n\n<!-- figures: perEvent -->\nby hand\n<!-- end -->\n\nText\n";
    expect(fillFigures(page, resultsOf(60, 40))).toBe(`# Page

<!-- figures: perEvent -->

| Full check of | µs for each event | / 100 events |
| --- | --: | --: |
| 100 events | 1.00 (1.00–1.00) |  |
| 1,000 events | 1.30 (1.30–1.30) | 1.30 (1.30–1.30) |
| 1,000 events of one source | 2.00 (2.00–2.00) | 2.00 (2.00–2.00) |

<!-- end -->

Text
`);
  });

  it("say so where a part was not measured, and fail where there is no such part", () => {
    expect(fillFigures("<!-- figures: invalid -->\n<!-- end -->", {})).toContain("Not measured.");
    expect(() => fillFigures("<!-- figures: luck -->\n<!-- end -->", {})).toThrow("luck");
  });

  it("are drawn with a title, a description and a bar for each contender, to scale", () => {
    const picture = drawRatios(resultsOf(60, 40));
    expect(picture).toContain("JSON.parse 1.00, shape check 0.20, full check 0.60, Ajv 0.40");
    const widths = [...picture.matchAll(/<rect class="(\w+)" [^>]*width="([0-9.]+)"/g)];
    expect(widths.map(([, kind, width]) => [kind, Number(width)])).toEqual([
      ["base", 500],
      ["own", 100],
      ["own", 300],
      ["other", 200],
    ]);
  });
});

describe("what is asked", () => {
  const verdictsOf = (results: Results) =>
    Object.fromEntries(
      judgeDemands(results).map((demand) => [demand.what, `${demand.found} ${verdictOf(demand)}`]),
    );

  it("is met up to its bound, and not beyond", () => {
    const full = "full check of the reference dossier / JSON.parse of its text";
    expect(verdictsOf(resultsOf(70, 40))[full]).toBe("0.70 met");
    expect(verdictsOf(resultsOf(71, 40))[full]).toBe("0.71 NOT MET");
    const shape = "fastest other library / shape check, on every size";
    expect(verdictsOf(resultsOf(70, 21))[shape]).toBe("1.05 (Ajv, reference dossier) met");
    expect(verdictsOf(resultsOf(70, 19))[shape]).toBe("0.95 (Ajv, reference dossier) NOT MET");
    expect(verdictsOf(resultsOf(70, 19))["full check, cost of an event at 1,000 events / at 100"]).toBe(
      "1.30 NOT MET",
    );
  });

  it("is neither where it was not measured", () => {
    for (const verdict of Object.values(verdictsOf({}))) expect(verdict).toBe("not measured not measured");
  });
});

describe("statistics", () => {
  it("are the median and the quartiles, whatever the order", () => {
    expect(summarise([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4 });
    expect(summarise([4, 1, 2, 3])).toEqual({ median: 2.5, low: 1.75, high: 3.25 });
  });

  it("divide within each round", () => {
    expect(ratio([2, 40, 6], [1, 10, 2]).median).toBe(3);
  });

  it("are printed with three digits that count", () => {
    expect([0.123, 1.234, 12.34, 123.4, 1234.5].map(short)).toEqual(["0.12", "1.23", "12.3", "123", "1,235"]);
    expect(withSpread({ median: 1, low: 0.5, high: 20 })).toBe("1.00 (0.50–20.0)");
  });
});
