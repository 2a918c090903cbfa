import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { equalIgnoringSpace, evenOut } from "../../src/text/index.js";
import { withoutAccents } from "../../src/text/typography/without-accents.js";
import { hang } from "../support/hang.js";
import { lawRuns } from "../support/law-runs.js";

const parts = [
  ..."abé’'–-—\n….🕊\u00ad한«»“\" 中か，5ﬁ❤كـ\u064e\u0640\u200d\u061c\t𝔭".split(/(?:)/u),
  "e\u0301",
  "\u1112\u1161\u11ab",
  "\u0301",
  "\u1161",
  "\u1fef",
  "\u212b",
  "\ufe0f",
  "कि",
  "\ud83d",
  "  ",
  "--",
  "\u0958",
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...parts), { maxLength: 20 }).map((all) => all.join("")),
  fc.string({ unit: "binary", maxLength: 30 }),
);

describe("evenOut", () => {
  test("changes nothing the second time", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = evenOut(text).text;
        expect(evenOut(once).text).toBe(once);
      }),
      lawRuns(1500),
    );
  });

  test("leads back to the text in order, from its start to its end", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: even, begin, end, find } = evenOut(text);
        let last = 0;
        for (let at = 0; at < even.length; at++) {
          if (begin(at) === -1) continue;
          expect(begin(at)).toBeGreaterThanOrEqual(last);
          expect(find(begin(at))).toBe(at);
          last = begin(at);
          if (at > 0) expect(end(at)).toBeLessThanOrEqual(last);
        }
        expect(begin(even.length)).toBe(text.length);
      }),
      lawRuns(500),
    );
  });

  test("reads each passage as the passage reads alone, apart from white space", () => {
    const bare = (text: string): string => text.replaceAll(/[ ]/g, "");
    fc.assert(
      fc.property(texts, fc.nat(20), fc.nat(20), (text, from, length) => {
        const { text: even, begin, end } = evenOut(text);
        const to = Math.min(even.length, from + 1 + length);
        fc.pre(from < to && begin(from) !== -1 && end(to) !== -1 && !/[-\p{M}]|[\u1160-\u11ff]/u.test(even));
        expect(bare(evenOut(text.slice(begin(from), end(to))).text)).toBe(bare(even.slice(from, to)));
      }),
      lawRuns(500),
    );
  });

  test("composes up to 30 marks on one character, and leaves more as they are", () => {
    const marked = (count: number): string => `a${"\u0323\u0301".repeat(count / 2)}`;
    expect(evenOut(marked(30)).text).toBe(marked(30).normalize("NFC"));
    expect(evenOut(marked(32)).text).toBe(marked(32));
    expect(evenOut(`e\u0301 ${marked(32)} e\u0301`).text).toBe(`é ${marked(32)} é`);
  });

  test("takes a long run of marks in linear time", () => {
    const started = performance.now();
    evenOut(`a${"\u0301\u0323".repeat(500_000)}`);
    expect(performance.now() - started).toBeLessThan(hang);
  });
});

describe("withoutAccents", () => {
  test("bares Latin and Greek letters, and Russian ё", () => {
    expect(withoutAccents("délégué ὁ ἄνθρωπος ещё q\u0303").text).toBe("delegue ο ανθρωπος еще q");
  });

  test("leaves other letters alone", () => {
    const text = "мой їх æøłß が कि ต้น a\u0336";
    expect(withoutAccents(text).text).toBe(text);
  });
});

describe("equalIgnoringSpace", () => {
  test.each([
    ["a line break", "the talks\nwent on", "the talks went on", true],
    ["a no-break space", "5\u00a0May", "5 May", true],
    ["a line break in Chinese", "停火\n会谈", "停火会谈", true],
    ["a quotation mark", "the ‘talks’\nwent on", "the 'talks' went on", false],
    ["a soft hyphen", "nego\u00ad\ntiations", "negotiations", false],
  ])("compares passages that differ in %s", (_, one, other, expected) => {
    expect(equalIgnoringSpace(one, other)).toBe(expected);
  });
});
