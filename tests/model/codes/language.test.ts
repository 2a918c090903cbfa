import { describe, expect, test } from "vitest";
import { isWellFormedTag, languageSubtags, sourceSchema } from "../../../src/model/index.js";

// Examples of RFC 5646, appendix A, and its irregular tags.
const wellFormed =
  `de fr ja zh-Hant zh-Hans zh-cmn-Hans-CN cmn-Hans-CN zh-yue-HK yue-HK zh-Hans-CN sr-Latn-RS sl-rozaj
  sl-rozaj-biske sl-nedis de-CH-1901 sl-IT-nedis hy-Latn-IT-arevela de-DE en-US es-419 de-CH-x-phonebk az-Arab-x-AZE-derbend
  qaa-Qaaa-QM-x-southern de-Qaaa sr-Latn-QM en-US-u-islamcal zh-CN-a-myext-x-private en-a-myext-b-another en-GB-oed sgn-BE-FR
  sgn-CH-DE zh-min-nan zh-min no-bok art-lojban cel-gaulish x-whatever i-enochian i-default I-Klingon X-a-1 EN-us en-a-bb-x-a-a`.split(
    /\s+/,
  );

describe("isWellFormedTag and languageSubtags", () => {
  test("accept no tag that the schema rejects", () => {
    for (const tag of wellFormed)
      expect([tag, sourceSchema.shape.language.safeParse(tag).success]).toEqual([tag, true]);
  });

  test.each(wellFormed)("accept %s", (tag) => {
    expect(isWellFormedTag(tag)).toBe(true);
  });

  // Three are those of the same appendix: the last of them its example of a repeated singleton.
  test.each(
    "x- x-too-long-abcdefghi i-made-up i-default-x-a de-419-DE a-DE ar-a-aaa-b-bbb-a-ccc de-1901-1901 sl-rozaj-ROZAJ en-u en-x sr-RS-Latn en-Latn-Cyrl en-US-GB en-1 en- english".split(
      " ",
    ),
  )("reject %s", (tag) => {
    expect(isWellFormedTag(tag)).toBe(false);
  });

  test("split a tag into language, script and region", () => {
    expect(languageSubtags("ZH-yue-hant-hk")).toEqual({
      primary: "zh",
      languageAndScript: "zh-yue-hant",
      region: "HK",
    });
    expect(languageSubtags("sl-rozaj")).toEqual({
      primary: "sl",
      languageAndScript: "sl",
      region: undefined,
    });
    expect(languageSubtags("de-1901-x-uk")).toEqual({
      primary: "de",
      languageAndScript: "de",
      region: undefined,
    });
    expect(languageSubtags("es-419").region).toBe("419");
    expect(languageSubtags("en-GB-oed").region).toBe("GB");
    expect(languageSubtags("i-default").primary).toBe("i-default");
  });
});
