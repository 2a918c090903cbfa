import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Anchor, anchorEvidence, checkDossier, type Evidence, type TextSpan } from "../../src/index.js";
import { createAnchorer } from "../../src/values/anchor.js";
import { evenOut } from "../../src/values/typography.js";
import { hang } from "../support/hang.js";

const found = (text: string, evidence: Evidence): string => {
  const anchor = anchorEvidence(text, evidence);
  const spans = "candidates" in anchor ? anchor.candidates : [anchor];
  return `${anchor.status} ${spans.map(({ start, end }) => `${start}-${end}`).join(" ")}`.trim();
};

/** The text that an anchor leads to. */
const wordsAt = (text: string, evidence: Evidence): [string, string[]] => {
  const anchor = anchorEvidence(text, evidence);
  const spans = "candidates" in anchor ? anchor.candidates : [anchor];
  return [anchor.status, spans.map(({ start, end }) => text.slice(start, end))];
};

describe("word for word", () => {
  test("at its offsets", () => {
    expect(found("The talks resumed.", { exact: "talks" })).toBe("exact 4-9");
    expect(found("talks", { exact: "talks" })).toBe("exact 0-5");
    expect(found("talks\n", { exact: "\n" })).toBe("exact 5-6");
  });

  test("offsets are UTF-16 code units", () => {
    expect(found("🕊🕊 peace", { exact: "peace" })).toBe("exact 5-10");
    expect(found("a🕊b", { exact: "🕊" })).toBe("exact 1-3");
    expect(found("𝔭𝔢𝔞𝔠𝔢", { exact: "𝔞" })).toBe("exact 4-6");
  });

  test("nowhere", () => {
    expect(found("The talks resumed.", { exact: "talks failed" })).toBe("missing");
    expect(found("", { exact: "talks" })).toBe("missing");
    expect(found("talk", { exact: "talks" })).toBe("missing");
  });

  test("case, punctuation and letters count", () => {
    expect(found("The talks, resumed", { exact: "the talks" })).toBe("missing");
    expect(found("The talks, resumed", { exact: "The talks resumed" })).toBe("missing");
    expect(found("résumé", { exact: "resume" })).toBe("missing");
    expect(found("ﬁnal", { exact: "final" })).toBe("missing");
    expect(found("Ａ", { exact: "A" })).toBe("missing");
  });

  test("the exact words win over words that are only alike", () => {
    expect(found("a 'b' and ‘b’", { exact: "'b'" })).toBe("exact 2-5");
    expect(found("a 'b' and ‘b’", { exact: "‘b’" })).toBe("exact 10-13");
  });
});

describe("with other typography", () => {
  test.each<[string, string, string, string]>([
    ["curly for straight apostrophe", "Russia’s commitment", "Russia's commitment", "Russia’s commitment"],
    ["straight for curly", "Russia's commitment", "Russia’s commitment", "Russia's commitment"],
    ["double quotation marks", "the “right” track", 'the "right" track', "the “right” track"],
    ["German quotation marks", "die „Gespräche“ gehen", 'die "Gespräche" gehen', "die „Gespräche“ gehen"],
    ["guillemets", "les «pourparlers» ont", 'les "pourparlers" ont', "les «pourparlers» ont"],
    ["single guillemets and primes", "‹a› b′", "'a' b'", "‹a› b′"],
    ["backtick and acute", "`a´", "'a'", "`a´"],
    ["an en dash", "2014–2022", "2014-2022", "2014–2022"],
    ["an em dash", "peace — at last", "peace - at last", "peace — at last"],
    ["a no-break hyphen", "cease‑fire", "cease-fire", "cease‑fire"],
    ["a minus", "−5", "-5", "−5"],
    ["a no-break space", "16\u00a0May", "16 May", "16\u00a0May"],
    ["a thin and a narrow space", "10\u2009000\u202fmen", "10 000 men", "10\u2009000\u202fmen"],
    ["an ideographic space", "a\u3000b", "a b", "a\u3000b"],
    ["a line break", "President\nDonald Trump", "President Donald Trump", "President\nDonald Trump"],
    ["CRLF", "President\r\nDonald", "President Donald", "President\r\nDonald"],
    ["several spaces and a tab", "a  \t b", "a b", "a  \t b"],
    ["one space for several", "a b", "a   b", "a b"],
    ["an ellipsis", "the talks… resumed", "the talks... resumed", "the talks… resumed"],
    ["three points", "the talks... resumed", "the talks… resumed", "the talks... resumed"],
    ["a soft hyphen", "nego\u00adtiations", "negotiations", "nego\u00adtiations"],
    ["a zero-width space", "a\u200bb", "ab", "a\u200bb"],
    ["direction marks", "\u2067שלום\u2069!", "שלום!", "שלום\u2069!"],
    ["NFD in the text", "Zu\u0308rich talks", "Z\u00fcrich talks", "Zu\u0308rich talks"],
    ["NFC in the text", "Z\u00fcrich talks", "Zu\u0308rich talks", "Z\u00fcrich talks"],
    ["marks in another order", "q\u0323\u0307 x", "q\u0307\u0323 x", "q\u0323\u0307 x"],
    [
      "Hangul by letters in the text",
      "\u1112\u1161\u11ab\u1100\u1173\u11af",
      "한글",
      "\u1112\u1161\u11ab\u1100\u1173\u11af",
    ],
    ["Hangul by syllables in the text", "한글", "\u1112\u1161\u11ab\u1100\u1173\u11af", "한글"],
    ["Vietnamese", "Việt Nam", "Việt Nam".normalize("NFD"), "Việt Nam"],
    ["Arabic with an added mark", "آسيا".normalize("NFD"), "آسيا", "آسيا".normalize("NFD")],
  ])("%s", (_name, words, exact, place) => {
    const text = `Before: ${words}. After`;
    expect(wordsAt(text, { exact })).toEqual(["normalised", [place]]);
  });

  test("several at once", () => {
    const text = "He said: “the\u00a0talks — ‘useful’ —\nresume…”";
    expect(wordsAt(text, { exact: "the talks - 'useful' - resume..." })).toEqual([
      "normalised",
      ["the\u00a0talks — ‘useful’ —\nresume…"],
    ]);
  });

  test("offsets lead back to the text as it is, astral characters included", () => {
    const text = "🕊\u00a0‘x’ \u00ad🕊‘y’";
    expect(found(text, { exact: "'y'" })).toBe(`normalised ${text.indexOf("‘y’")}-${text.length}`);
    expect(wordsAt(text, { exact: "🕊'y'" })).toEqual(["normalised", ["🕊‘y’"]]);
  });

  test("a quotation may end within a character's marks only where the text can be cut there", () => {
    // The vowel sign after the last letter is not part of the quotation, in whichever way it is found.
    expect(wordsAt("शान्ति वार्ता", { exact: "शान्ति व" })).toEqual(["exact", ["शान्ति व"]]);
    expect(wordsAt("शान्ति\nवार्ता", { exact: "शान्ति व" })).toEqual(["normalised", ["शान्ति\nव"]]);
    expect(wordsAt("a\nكتابٌ", { exact: "a كتاب" })).toEqual(["normalised", ["a\nكتاب"]]);
    // Half of what is one character in the text is nowhere.
    expect(wordsAt("wait…", { exact: "wait." })).toEqual(["missing", []]);
    expect(wordsAt("wait…", { exact: ".." })).toEqual(["missing", []]);
    expect(wordsAt("“한글", { exact: '"\u1112' })).toEqual(["missing", []]);
  });

  test("a quotation that is nothing once evened out is nowhere, unless it stands there as it is", () => {
    expect(found("negotiations", { exact: "\u00ad" })).toBe("missing");
    expect(found("negotiations", { exact: "\u200b\ufeff" })).toBe("missing");
    expect(found("nego\u00adtiations", { exact: "\u00ad" })).toBe("exact 4-5");
  });

  test("a run of white space may be divided between prefix, quotation and suffix", () => {
    const text = "It said \u2018yes\u2019  and  left.";
    expect(found(text, { exact: " and ", prefix: "'yes' ", suffix: " left" })).toBe("normalised 15-20");
  });

  test("prefix and suffix are evened out too", () => {
    const text = "‘yes’ and ‘yes’ again";
    expect(found(text, { exact: "yes", prefix: "and '" })).toBe("normalised 11-14");
    expect(found(text, { exact: "'yes'", suffix: " and" })).toBe("normalised 0-5");
  });
});

describe("in several places", () => {
  const text = "The talks failed. The talks resumed. Then talks ended.";
  const [first, second, third] = [
    text.indexOf("talks"),
    text.indexOf("talks", 10),
    text.lastIndexOf("talks"),
  ];

  test("it is ambiguous, and all are named", () => {
    expect(found(text, { exact: "talks" })).toBe(
      `ambiguous ${first}-${first + 5} ${second}-${second + 5} ${third}-${third + 5}`,
    );
  });

  test("the prefix, the suffix or both choose", () => {
    expect(found(text, { exact: "talks", prefix: "Then " })).toBe(`exact ${third}-${third + 5}`);
    expect(found(text, { exact: "talks", suffix: " resumed" })).toBe(`exact ${second}-${second + 5}`);
    expect(found(text, { exact: "talks", prefix: "The ", suffix: " failed" })).toBe(
      `exact ${first}-${first + 5}`,
    );
    expect(found(text, { exact: "talks", prefix: "The " })).toBe(
      `ambiguous ${first}-${first + 5} ${second}-${second + 5}`,
    );
  });

  test("offsets choose when they name one place exactly, each or both", () => {
    expect(found(text, { exact: "talks", start: second })).toBe(`exact ${second}-${second + 5}`);
    expect(found(text, { exact: "talks", end: third + 5 })).toBe(`exact ${third}-${third + 5}`);
    expect(found(text, { exact: "talks", start: first, end: first + 5 })).toBe(`exact ${first}-${first + 5}`);
  });

  test("offsets that name none do not choose the nearest", () => {
    const all = found(text, { exact: "talks" });
    expect(found(text, { exact: "talks", start: second + 1 })).toBe(all);
    expect(found(text, { exact: "talks", start: first, end: second + 5 })).toBe(all);
  });

  test("offsets never move a quotation that stands in one place", () => {
    expect(found(text, { exact: "resumed", start: 0, end: 7 })).toBe(`exact ${text.indexOf("resumed")}-35`);
  });

  test("a context that is not there makes it missing, and the places are named", () => {
    expect(found(text, { exact: "resumed", prefix: "have " })).toBe(`missing ${text.indexOf("resumed")}-35`);
    expect(found(text, { exact: "talks", suffix: " began" })).toBe(
      `missing ${first}-${first + 5} ${second}-${second + 5} ${third}-${third + 5}`,
    );
    expect(found(text, { exact: "talks", prefix: "Then ", suffix: " failed" })).toContain("missing");
  });

  test("places that overlap are places", () => {
    expect(found("aaa", { exact: "aa" })).toBe("ambiguous 0-2 1-3");
    expect(found("aaa", { exact: "aa", start: 1 })).toBe("exact 1-3");
    expect(found("aaaa", { exact: "aa", prefix: "a", suffix: "a" })).toBe("exact 1-3");
  });

  test("normalised places are chosen among in the same way", () => {
    const quotes = "‘a’ ‘a’ ‘a’";
    expect(found(quotes, { exact: "'a'" })).toBe("ambiguous 0-3 4-7 8-11");
    expect(found(quotes, { exact: "'a'", start: 4, end: 7 })).toBe("normalised 4-7");
    expect(found(quotes, { exact: "'a'", prefix: "' ", suffix: " '" })).toBe("normalised 4-7");
  });

  test("offsets also choose the thousandth place of many", () => {
    const many = "no ".repeat(2_000);
    expect(found(many, { exact: "no", start: 3_000 })).toBe("exact 3000-3002");
    expect(found(many, { exact: "no", end: 5_999 })).toBe("exact 5997-5999");
    const curly = "‘no’ ".repeat(2_000);
    expect(found(curly, { exact: "'no'", start: 5_000, end: 5_004 })).toBe("normalised 5000-5004");
    const { ok, issues } = checkDossier({
      format: "diplomatic-events/1",
      sources: [{ id: "s", kind: "document", text: many }],
      actors: [{ id: "a", kind: "person", name: "A" }],
      events: [
        {
          id: "e",
          type: "statement",
          speakers: [{ who: "a" }],
          act: "reject",
          content: "No.",
          reports: [{ source: "s", evidence: [{ exact: "no", start: 3_000, end: 3_002 }] }],
        },
      ],
    });
    expect([ok, issues]).toEqual([true, []]);
  });

  test("so many places that listing them is of no use cost little", () => {
    const started = performance.now();
    const anchor = anchorEvidence("a".repeat(1_000_000), { exact: "aa" });
    expect(anchor.status).toBe("ambiguous");
    expect("candidates" in anchor && anchor.candidates.length).toBeLessThanOrEqual(1_000);
    expect(performance.now() - started).toBeLessThan(hang);
  });
});

describe("in other languages", () => {
  test.each<[string, string, string]>([
    ["Arabic", "قال الرئيس إن المحادثات كانت «بنّاءة» ومفيدة", "المحادثات كانت «بنّاءة»"],
    ["Chinese", "双方就停火问题进行了“建设性”会谈。", "“建设性”会谈"],
    ["Cyrillic", "Москва призвала Киев к прямым переговорам — без условий.", "прямым переговорам — без"],
    ["Devanagari", "दोनों पक्षों ने शान्ति वार्ता की", "शान्ति वार्ता"],
    ["Hebrew", "שני הצדדים הסכימו להפסקת אש", "להפסקת אש"],
    ["Japanese", "両首脳は電話で会談した。", "電話で会談"],
  ])("%s", (_name, text, exact) => {
    const start = text.indexOf(exact);
    expect(found(text, { exact })).toBe(`exact ${start}-${start + exact.length}`);
  });

  test.each<[string, string, string]>([
    ["Arabic", "كانت «مفيدة» للطرفين", 'كانت "مفيدة" للطرفين'],
    ["Chinese", "进行了“建设性”会谈", '进行了"建设性"会谈'],
    ["Cyrillic with й decomposed", "мирный план".normalize("NFD"), "мирный план"],
    ["Devanagari over a line break", "शान्ति\nवार्ता", "शान्ति वार्ता"],
  ])("%s, with other typography", (_name, text, exact) => {
    expect(found(text, { exact })).toBe(`normalised 0-${text.length}`);
  });
});

describe("for any text", () => {
  const letters = [
    "a",
    "b",
    "’",
    "'",
    "–",
    "-",
    " ",
    "\n",
    "…",
    ".",
    "e\u0301",
    "é",
    "🕊",
    "\u00ad",
    "한",
    "\u1112\u1161\u11ab",
  ];
  const strange = [
    "\u0301",
    "\u1161",
    "\u200d",
    "\u1fef",
    "\u1ffd",
    "\u2000",
    "\u212b",
    "\ud83d",
    "\udc4a",
    "`",
    "कि",
  ];
  const anyText = fc
    .array(fc.constantFrom(...letters, ...strange), { maxLength: 25 })
    .map((parts) => parts.join(""));
  const texts = fc.oneof(anyText, fc.string({ unit: "binary", maxLength: 30 }));
  const simple = fc
    .array(fc.constantFrom("a", "b", "’", " "), { minLength: 1, maxLength: 20 })
    .map((all) => all.join(""));
  const spansOf = (anchor: Anchor): TextSpan[] =>
    "candidates" in anchor ? anchor.candidates : [{ start: anchor.start, end: anchor.end }];
  const part = (text: string, from: number, length: number): [number, number] => {
    const start = from % Math.max(1, text.length);
    return [start, Math.min(text.length, start + 1 + (length % 8))];
  };

  test("exact means that the text has these very words there", () => {
    fc.assert(
      fc.property(texts, texts, (text, exact) => {
        fc.pre(exact !== "");
        const anchor = anchorEvidence(text, { exact });
        if (anchor.status === "exact") expect(text.slice(anchor.start, anchor.end)).toBe(exact);
        else expect(anchor.status === "ambiguous" || !text.includes(exact)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("every part of a text is found where it is", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        fc.pre(text !== "");
        const [start, end] = part(text, from, length);
        const exact = text.slice(start, end);
        const anchor = anchorEvidence(text, { exact });
        expect(["exact", "ambiguous"]).toContain(anchor.status);
        expect(spansOf(anchor)).toContainEqual({ start, end });
        // Its whole surroundings leave no doubt.
        const context = {
          ...(start === 0 ? {} : { prefix: text.slice(0, start) }),
          ...(end === text.length ? {} : { suffix: text.slice(end) }),
        };
        expect(anchorEvidence(text, { exact, start, end })).toEqual({ status: "exact", start, end });
        if (start > 0 || end < text.length)
          expect(anchorEvidence(text, { exact, ...context })).toEqual({ status: "exact", start, end });
      }),
      { numRuns: 300 },
    );
  });

  test("it never guesses: one place means that a scan of all places finds that one", () => {
    const optional = fc.option(fc.constantFrom("a", "b", " ", "ab", "’"), { nil: undefined });
    fc.assert(
      fc.property(simple, simple, optional, optional, (text, words, prefix, suffix) => {
        const exact = words.slice(0, 2);
        const places: TextSpan[] = [];
        for (let start = 0; start + exact.length <= text.length; start++) {
          const end = start + exact.length;
          const fits =
            text.slice(start, end) === exact &&
            text.slice(0, start).endsWith(prefix ?? "") &&
            text.slice(end).startsWith(suffix ?? "");
          if (fits) places.push({ start, end });
        }
        const anchor = anchorEvidence(text, { exact, prefix, suffix });
        if (places.length === 1) expect(anchor).toEqual({ status: "exact", ...places[0] });
        else if (places.length > 1) expect(anchor).toEqual({ status: "ambiguous", candidates: places });
        else expect(["normalised", "missing", "ambiguous"]).toContain(anchor.status);
      }),
      { numRuns: 400 },
    );
  });

  test("what is found with other typography is the same once evened out, and as short as can be", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        fc.pre(text !== "");
        const [start, end] = part(text, from, length);
        const exact = evenOut(text.slice(start, end)).text;
        fc.pre(exact !== "");
        for (const span of spansOf(anchorEvidence(text, { exact }))) {
          expect(span.end).toBeGreaterThan(span.start);
          // The text may have more space around the words than they have themselves.
          expect(evenOut(text.slice(span.start, span.end)).text.trim()).toBe(exact.trim());
        }
      }),
      { numRuns: 400 },
    );
  });

  test("evening out a second time changes nothing", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = evenOut(text).text;
        expect(evenOut(once).text).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test("the way back from evened text never goes backwards and ends at the end", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: even, origins } = evenOut(text);
        expect(origins).toHaveLength(even.length + 1);
        expect(origins.at(-1)).toBe(text.length);
        expect([...origins]).toEqual([...origins].sort((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });

  test("many quotations of one text are found as each by itself", () => {
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 4 }), (text, quotations) => {
        const anchor = createAnchorer(text);
        for (const exact of quotations.filter((words) => words !== ""))
          expect(anchor({ exact })).toEqual(anchorEvidence(text, { exact }));
      }),
      { numRuns: 100 },
    );
  });
});
