import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Anchor, anchorEvidence, checkDossier, type Evidence, type TextSpan } from "../../src/index.js";
import { createAnchorer } from "../../src/text/index.js";
import { hang } from "../support/hang.js";
import { graphemeBoundaries } from "../support/naive/graphemes.js";

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
    expect(found("œuvre", { exact: "oeuvre" })).toBe("missing");
    expect(found("Ａ", { exact: "A" })).toBe("missing");
    expect(found("мои", { exact: "мой" })).toBe("missing");
    expect(found("が", { exact: "か" })).toBe("missing");
    expect(found("x² and x2", { exact: "x2" })).toBe("exact 7-9");
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
    ["spaces within guillemets", "il dit : « mot » et", 'il dit : "mot" et', "il dit : « mot » et"],
    ["guillemets that point inwards", "er sagte »mot« und", 'sagte "mot" und', "sagte »mot« und"],
    ["guillemets alone", "il dit : « mot » et", '"mot"', "« mot »"],
    ["ligatures", "the ﬁnal oﬀer", "the final offer", "the ﬁnal oﬀer"],
    ["Arabic ligatures", "ﷲ أكبر", "الله أكبر", "ﷲ أكبر"],
    ["a line break in Chinese", "停火\n会谈", "停火会谈", "停火\n会谈"],
    ["a space for a line break in Chinese", "停火\n会谈", "停火 会谈", "停火\n会谈"],
    ["a line break in Thai", "การเจรจา\nสันติภาพ", "การเจรจาสันติภาพ", "การเจรจา\nสันติภาพ"],
    [
      "a soft hyphen and a line break",
      "nego\u00ad\n tiations go",
      "negotiations go",
      "nego\u00ad\n tiations go",
    ],
    ["a hyphen at the end of a line", "cease-\nfire now", "cease-fire now", "cease-\nfire now"],
    ["punctuation of full width", "停火，会谈！", "停火,会谈!", "停火，会谈！"],
    ["tatweel", "قــال", "قال", "قــال"],
    ["Arabic vowel points", "كَتَبَ الرئيس", "كتب الرئيس", "كَتَبَ الرئيس"],
    ["Arabic vowel points at the end", "كَتَبَ", "كتب", "كَتَبَ"],
    ["Hebrew vowel points", "שָׁלוֹם", "שלום", "שָׁלוֹם"],
    ["gershayim", "צה״ל הודיע", 'צה"ל הודיע', "צה״ל הודיע"],
    ["a double prime for gershayim", "צה״ל", "צה″ל", "צה״ל"],
    ["an Arabic letter mark", "a\u061cb", "ab", "a\u061cb"],
    ["an em dash for a spaced hyphen", "peace—at last", "peace - at last", "peace—at last"],
    ["two hyphens for a dash", "peace -- at last", "peace – at last", "peace -- at last"],
    ["a variation selector", "❤\ufe0f peace", "❤ peace", "❤\ufe0f peace"],
    ["Arabic with an added mark", "آسيا".normalize("NFD"), "آسيا", "آسيا".normalize("NFD")],
  ])("%s", (_name, words, exact, place) => {
    const text = `Before: ${words}. After`;
    expect(wordsAt(text, { exact })).toEqual(["normalised", [place]]);
  });

  test.each<[string, string, string]>([
    ["a hyphen at the end of a line", "nego-\ntiations", "negotiations"],
    ["a sign", "fell to -5 today", "fell to 5 today"],
    ["a sign that reads as a dash", "fell to -5 today", "fell to-5 today"],
    ["a negative number after a minus", "from 5--3", "from 5-3"],
    ["a digit", "in 2014–2022", "in 2014-2023"],
    ["a hamza", "سأل", "سال"],
    ["a letter struck out", "a\u0336b", "ab"],
    ["three emoji joined to one", "👩\u200d👧", "👧"],
  ])("%s is not evened out", (_name, text, exact) => {
    expect(found(text, { exact })).toBe("missing");
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

  test("a place never begins or ends within a character", () => {
    const adopted = "Le texte est adopté.".normalize("NFD");
    expect(wordsAt(adopted, { exact: "est adopte" })).toEqual([
      "normalised",
      ["est adopté".normalize("NFD")],
    ]);
    // The context may: tools take so many code units of it.
    expect(wordsAt(adopted, { exact: "Le texte", suffix: " est adopte" })).toEqual(["exact", ["Le texte"]]);
    expect(wordsAt("peace 🕊", { exact: "peace \ud83d" })).toEqual(["missing", []]);
    expect(wordsAt("👩\u200d👩\u200d👧 met", { exact: "👩" })).toEqual(["missing", []]);
    expect(wordsAt("🇫🇷🇩🇪 met", { exact: "🇷🇩" })).toEqual(["missing", []]);
    expect(wordsAt("👍🏽", { exact: "👍" })).toEqual(["missing", []]);
    expect(wordsAt("शान्ति वार्ता", { exact: "शान्ति व" })).toEqual(["missing", []]);
    expect(wordsAt("शान्ति\nवार्ता", { exact: "शान्ति व" })).toEqual(["missing", []]);
    expect(wordsAt("a\nكتابٌ", { exact: "a كتاب" })).toEqual(["normalised", ["a\nكتابٌ"]]);
    expect(wordsAt("wait…", { exact: "wait." })).toEqual(["missing", []]);
    expect(wordsAt("wait…", { exact: ".." })).toEqual(["missing", []]);
    expect(wordsAt("“한글", { exact: '"\u1112' })).toEqual(["missing", []]);
  });

  test("a place within a character does not make another ambiguous", () => {
    expect(found("re\u0301sume, resume", { exact: "re" })).toBe("exact 9-11");
    expect(found("👍🏽 👍", { exact: "👍" })).toBe("exact 5-7");
    expect(found("👍🏽 👍 👍", { exact: "👍" })).toBe("ambiguous 5-7 8-10");
  });

  test("a quotation that reads line by line may end within CRLF", () => {
    expect(found("Talks go on.\r\nNo end.", { exact: "go on.\r" })).toBe("exact 6-13");
  });

  test("accents count unless the quotation or the text has none at all", () => {
    expect(wordsAt("Les délégués ont cédé.", { exact: "delegues ont cede" })).toEqual([
      "normalised",
      ["délégués ont cédé"],
    ]);
    expect(wordsAt("Les delegues ont cede.", { exact: "délégués ont cédé" })).toEqual([
      "normalised",
      ["delegues ont cede"],
    ]);
    expect(wordsAt("Die Präsidentin förderte die Gespräche.", { exact: "Präsidentin forderte" })).toEqual([
      "missing",
      [],
    ]);
    expect(wordsAt("Ils ont cédé. Ils cèdent.", { exact: "ont cèdé" })).toEqual(["missing", []]);
    expect(wordsAt("Ещё все. Всё.", { exact: "Все" })).toEqual(["normalised", ["Всё"]]);
    expect(wordsAt("“resume” and “résumé”", { exact: '"resume"' })).toEqual(["normalised", ["“resume”"]]);
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

  test("exact means that the text has these very words there, between whole characters", () => {
    fc.assert(
      fc.property(texts, texts, (text, exact) => {
        fc.pre(exact !== "");
        const cuts = new Set(graphemeBoundaries(text));
        const places: TextSpan[] = [];
        for (let start = 0; start + exact.length <= text.length; start++) {
          const end = start + exact.length;
          if (text.startsWith(exact, start) && cuts.has(start) && cuts.has(end)) places.push({ start, end });
        }
        const anchor = anchorEvidence(text, { exact });
        expect(anchor.status === "exact").toBe(places.length === 1);
        if (places.length > 0) expect(spansOf(anchor)).toEqual(places);
      }),
      { numRuns: 300 },
    );
  });

  test("every part of a text is found where it is", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        fc.pre(text !== "");
        const cuts = graphemeBoundaries(text);
        const first = from % (cuts.length - 1);
        const start = cuts[first] ?? 0;
        const end = cuts[Math.min(cuts.length - 1, first + 1 + (length % 8))] ?? text.length;
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
