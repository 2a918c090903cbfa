import { describe, expect, it } from "vitest";
import { drawRatios } from "../../bench/support/picture.js";
import { fillFigures, type Results } from "../../bench/support/report.js";
import { ratio, short, summarise, withSpread } from "../../bench/support/statistics.js";

const setting = { date: "2031-03-04", machine: "Abacus", versions: "zod 4.9.9" };
const results: Results = {
  check: {
    setting,
    figures: {
      perEvent: [
        "Each event:",
        [
          ["Dossier", "µs", "Call"],
          ["small", "1.00 (0.90–1.10)", "`check`"],
        ],
      ],
    },
    ratios: { "JSON.parse": 1, "shape check": 0.2, "full check": 0.6, Ajv: 0.4 },
  },
};

describe("figures", () => {
  it("fills a page between its marks, without quartiles, and nothing else", () => {
    const page = "# Page\n\n<!-- figures: perEvent -->\nby hand\n<!-- end -->\n\nText\n";
    expect(fillFigures(page, results)).toBe(`# Page

<!-- figures: perEvent -->

Each event:

| Dossier | µs | Call |
| --- | --: | --- |
| small | 1.00 | \`check\` |

<!-- end -->

Text
`);
  });

  it("names the parts that one machine measured", () => {
    const page = "<!-- figures: setting -->\n<!-- end -->";
    const two = { ...results, start: { setting, figures: {} } };
    expect(fillFigures(page, two)).toContain("\n- check, start: 2031-03-04, Abacus; zod 4.9.9\n");
  });

  it("refuses a mark without figures", () => {
    expect(() => fillFigures("<!-- figures: luck -->\n<!-- end -->", results)).toThrow("luck");
  });

  it("draws a bar for each contender, to scale", () => {
    const picture = drawRatios(results);
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
