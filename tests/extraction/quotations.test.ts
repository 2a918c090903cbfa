import { describe, expect, it } from "vitest";
import { anchorText } from "./anchor-text.js";

const treaty = `The minister announced on Monday that Norland will sign the treaty with Sudria. The envoys don’t know whether 5,000 soldiers may
stay, unless they’re told. “We agreed,” Vale told US officials, “to leave the area in May.” Norland can't agree to the co-operative plan for
two islands. They disagreed about 50 ships. The President of Norland is willing to talk only if the ships leave. The ministers will not meet
again, an aide said.`;

const texts: Record<string, string> = {
  en: treaty,
  de: "Der Sprecher sagte, dass Norland den Vertrag unterzeichnen wird. Die Maße des Hafens sind bekannt. Die schöne Bucht war schon leer.",
  fr: "Le porte-parole a dit que la Norlande n’a pas signé l’accord. On ignore où ou quand le traité sera adopté par les deux parties.",
  es: "El portavoz dijo que Norlandia no pagará la deuda antes de mayo. El año pasado nadie habló del puerto.",
  ru: "Представитель заявил, что Норландия не подпишет договор с Судрией. Мои предложения ещё не приняты.",
  ar: "قال المتحدث إن نورلاند لن توقع الاتفاق مع سودريا هذا العام. والاتفاق ما زال سريا.",
  zh: "發言人說，諾蘭不會與蘇德里亞簽署條約。雙方下週再次會面。",
};

describe("a quotation with a word that the text does not have", () => {
  it.each<[change: string, language: string, quotation: string, found: string, text: string]>([
    ["an inserted negation", "en", "that Norland will not sign the treaty", "not", ""],
    ["a changed modal", "en", "that Norland may sign the treaty", "may", "will"],
    ["a dropped negation", "en", "The ministers will meet again", "", "not"],
    ["a dropped modal", "en", "that Norland sign the treaty", "", "will"],
    ["a dropped condition", "en", "is willing to talk if the ships leave", "", "only"],
    ["a changed verb", "en", "that Norland will tear the treaty", "tear", "sign"],
    ["a number with a digit less", "en", "whether 500 soldiers may stay", "500", "5,000"],
    ["a number with another separator", "en", "whether 5.000 soldiers may stay", "5.000", "5,000"],
    ["a number in digits", "en", "the co-operative plan for 2 islands", "2", "two"],
    ["a number that ends within a number", "en", "They disagreed about 5", "5", "50"],
    ["a number that ends before its thousands", "en", "don’t know whether 5", "5", "5,000"],
    ["a name of somebody else", "en", "will sign the treaty with Norland", "Norland", "Sudria"],
    ["a contraction that is none", "en", "Norland can agree to the co-operative plan", "can", "can't"],
    ["a contraction that is cut off", "en", "Norland can", "can", "can't"],
    ["a contraction that is cut off before dots", "en", "Norland can … agree to the", "can", "can't"],
    ["a number in brackets like a note's", "en", "know whether [500] soldiers may stay", "", "5,000"],
    ["a lost apostrophe", "en", "unless theyre told", "theyre", "they’re"],
    ["an acronym in small letters", "en", "Vale told us officials", "us", "US"],
    ["two words joined", "en", "whether 5,000 soldiers maystay, unless they’re", "maystay", "may\nstay"],
    ["a part of a word", "en", "agreed about 50 ships", "agreed", "disagreed"],
    [
      "a word from elsewhere at its end",
      "en",
      "that Norland will sign the treaty tomorrow",
      "tomorrow",
      "with",
    ],
    ["a word from elsewhere behind a sentence", "en", "sign the treaty with Sudria tomorrow", "tomorrow", ""],
    ["an inserted negation", "de", "dass Norland den Vertrag nicht unterzeichnen wird", "nicht", ""],
    ["another noun", "de", "Die Mäße des Hafens", "Mäße", "Maße"],
    ["another vowel", "de", "Die schöne Bucht war schön leer", "schön", "schon"],
    ["a dropped negation", "fr", "la Norlande n’a signé l’accord", "", "pas"],
    ["a word that the accent tells from another", "fr", "On ignore ou ou quand le traité", "ou", "où"],
    ["the only accent that tells a word from another", "fr", "On ignore ou ou quand le", "ou", "où"],
    ["another tense", "es", "Norlandia no pagara la deuda antes del año", "pagara", "pagará"],
    ["a dropped negation", "es", "que Norlandia pagará la deuda", "", "no"],
    ["a dropped negation", "ru", "что Норландия подпишет договор", "", "не"],
    ["another pronoun", "ru", "Мой предложения ещё не приняты", "Мой", "Мои"],
    ["a dropped negation", "ar", "إن نورلاند توقع الاتفاق مع سودريا", "", "لن"],
    ["another particle", "ar", "قال المتحدث أن نورلاند لن توقع", "أن", "إن"],
    ["a dropped negation", "zh", "諾蘭會與蘇德里亞簽署條約", "", "不"],
    ["an inserted negation", "zh", "雙方下週不再次會面", "不", ""],
  ])("is left out and names %s (%s): %s", (_, language, quotation, found, text) => {
    const { passages, issues } = anchorText(texts[language] ?? "", [quotation], language);
    expect(passages).toEqual([]);
    expect(issues.map(({ code, effect }) => [code, effect])).toEqual([["quote-altered", "left-out"]]);
    expect(issues[0]?.params["changes"]).toContainEqual({ found, text });
  });

  it.each([
    "will sign the treaty with Sudria not know whether",
    "that Norland will sign the treaty, the aide told US officials",
    "The minister announced … a different plan",
  ])("is left out: %s", (quotation) => {
    const { passages, issues } = anchorText(treaty, [quotation]);
    expect([passages, issues.map(({ effect }) => effect)]).toEqual([[], ["left-out"]]);
  });

  it("is compared where its rare words stand, also in a text that repeats the others", () => {
    const { issues } = anchorText(`${"talk ".repeat(250)}Norland signed the treaty.`, [
      "talk Norland signed a treaty",
    ]);
    expect(issues.map(({ code }) => code)).toEqual(["quote-altered"]);
    expect(issues[0]?.params["changes"]).toEqual([{ found: "a", text: "the" }]);
  });

  it("is shown with the place where it differs, and not with all of it", () => {
    const long = `${"The delegations went on with the talks in the small town by the lake. ".repeat(4)}Norland will sign the treaty.`;
    const { issues } = anchorText(long, [`${long.slice(70, -16)}not sign the treaty.`]);
    expect(issues[0]?.message).toBe('The quotation is altered: it has "not", which the text lacks here.');
    expect(issues[0]?.hint).toContain("Norland will not sign the treaty");
    expect(issues[0]?.hint?.length).toBeLessThan(220);
  });
});

describe("a quotation that cannot be found", () => {
  it.each<[kind: string, quotation: string, code: string]>([
    ["is empty", " ", "missing-part"],
    ["has no words", "…", "quote-not-found"],
    [
      "joins pieces in another order than the text",
      "They disagreed about 50 … Norland will sign the treaty",
      "quote-not-found",
    ],
    ["is far longer than the text", "leave the ships ".repeat(200), "quote-not-found"],
  ])("%s", (_, quotation, code) => {
    const { passages, codes } = anchorText(treaty, [quotation]);
    expect([passages, codes]).toEqual([[], [code]]);
  });

  it("is ambiguous where it stands very often", () => {
    expect(anchorText("Norland agreed. ".repeat(120), ["NORLAND agreed"]).codes).toEqual(["quote-ambiguous"]);
  });
});

describe("a name or a capital without its accent", () => {
  it.each([
    ["On a vu Zoé à Québec hier.", "a vu Zoe à Québec hier", "a vu Zoé à Québec hier"],
    ["Également présente, la délégation part.", "Egalement présente, la", "Également présente, la"],
  ])("takes the form of the text: %s", (text, quotation, passage) => {
    const { passages, issues } = anchorText(text, [quotation], "fr");
    expect(passages).toEqual([[passage, text.indexOf(passage)]]);
    expect(issues.map(({ effect }) => effect)).toEqual(["repaired"]);
  });
});

describe("a quotation that differs from the text in form", () => {
  it.each<[form: string, language: string, quotation: string, passage: string]>([
    ["a capital at its start", "en", "That Norland will sign", "that Norland will sign"],
    ["capitals throughout", "en", "NORLAND WILL SIGN THE TREATY", "Norland will sign the treaty"],
    ["a word with and without hyphen", "en", "the cooperative plan", "the co-operative plan"],
    ["a space for a hyphen", "en", "the co operative plan", "the co-operative plan"],
    [
      "other punctuation",
      "en",
      "the treaty with Sudria; the envoys don’t know",
      "the treaty with Sudria. The envoys don’t know",
    ],
    ["marks within marks", "en", "'We agreed,' Vale told US officials", "We agreed,” Vale told US officials"],
    ["a changed first letter in brackets", "en", "[T]hey disagreed about 50", "They disagreed about 50"],
    ["[sic]", "en", "Norland will [sic] sign", "Norland will sign"],
    ["no accents at all", "fr", "le traite sera adopte par les deux", "le traité sera adopté par les deux"],
    ["no accent in a word that is no other", "fr", "le traite sera", "le traité sera"],
    [
      "brackets around a word of the text",
      "en",
      "Norland will [sign] the treaty",
      "Norland will sign the treaty",
    ],
    ["the Russian е for ё", "ru", "Мои предложения еще не приняты", "Мои предложения ещё не приняты"],
    ["punctuation of another width", "zh", "發言人說, 諾蘭不會", "發言人說，諾蘭不會"],
  ])("takes the form of the text: %s (%s)", (_, language, quotation, passage) => {
    const { passages, issues } = anchorText(texts[language] ?? "", [quotation], language);
    expect(passages).toEqual([[passage, texts[language]?.indexOf(passage)]]);
    expect(issues.map(({ effect }) => effect)).toEqual(["repaired"]);
  });

  it("may break its lines elsewhere, of which nobody has to know", () => {
    const { passages, issues } = anchorText(treaty, ["whether 5,000 soldiers may stay, unless"]);
    expect(passages).toEqual([["whether 5,000 soldiers may\nstay, unless", treaty.indexOf("whether")]]);
    expect(issues).toEqual([]);
  });

  it("joins a word that the text breaks at the end of a line", () => {
    const { passages } = anchorText("They went on with the nego-\ntiations until noon.", [
      "the negotiations until noon",
    ]);
    expect(passages).toEqual([["the nego-\ntiations until noon", 18]]);
  });

  it("may leave out the number of a note", () => {
    const { passages } = anchorText("The treaty[12] was signed in spring.", ["The treaty was signed"]);
    expect(passages).toEqual([["The treaty[12] was signed", 0]]);
  });

  it("takes the marks of the last letter, which evening out leaves away, where a word before it differs in form", () => {
    const text = "ناقش الوزيران الملف منذ 20 عاماً، ثم غادرا القاعة.";
    expect(anchorText(text, ["ناقش الوزيران الملف منذ ２０ عاماً"], "ar")).toMatchObject({
      passages: [["ناقش الوزيران الملف منذ 20 عاماً", 0]],
      codes: ["quote-adjusted"],
    });
  });

  it("may leave the proclitic of an Arabic word away", () => {
    const { passages, issues } = anchorText(texts["ar"] ?? "", ["الاتفاق ما زال سريا"], "ar");
    expect([passages.length, issues]).toEqual([1, []]);
  });
});

describe("a quotation that leaves something out", () => {
  it.each(["…", "[…]", "(...)", "...", "[. . .]", "[ ... ]", "[]"])(
    "becomes several where it says so, and is doubtful within a sentence: %s",
    (mark) => {
      const { passages, issues } = anchorText(treaty, [
        `The minister announced ${mark} that Norland will sign`,
      ]);
      expect(passages).toEqual([
        ["The minister announced", 0],
        ["that Norland will sign", treaty.indexOf("that")],
      ]);
      expect(issues.map(({ code, effect, params }) => [code, effect, params["dropped"]])).toEqual([
        ["quote-condensed", "doubtful", ["on Monday"]],
      ]);
    },
  );

  it.each<[lost: string, language: string, quotation: string, dropped: string]>([
    ["a negation", "en", "The ministers will … meet again", "not"],
    ["a modal", "en", "Norland … sign the treaty", "will"],
    ["a number", "en", "don’t know whether … soldiers may stay", "5,000"],
    ["a condition", "en", "is willing to talk … the ships leave", "only if"],
    [
      "a condition at the end of a sentence",
      "en",
      "is willing to talk … The ministers will not meet",
      "only if the ships leave",
    ],
    ["the verb of speech", "de", "Der Sprecher … unterzeichnen wird", "sagte, dass Norland den Vertrag"],
    ["a negation", "fr", "la Norlande … signé l’accord", "n’a pas"],
    ["a negation", "es", "que Norlandia … pagará la deuda", "no"],
    ["a negation", "ru", "что Норландия … подпишет договор", "не"],
    ["a negation", "ar", "إن نورلاند … توقع الاتفاق", "لن"],
    ["a negation and a modal", "zh", "發言人說，諾蘭…與蘇德里亞簽署條約", "不會"],
  ])("names what it loses, %s (%s): %s", (_, language, quotation, dropped) => {
    const { passages, issues } = anchorText(texts[language] ?? "", [quotation], language);
    expect(passages.length).toBe(2);
    const doubts = issues.filter(({ code, effect }) => code === "quote-condensed" && effect === "doubtful");
    expect(doubts.map(({ params }) => params["dropped"])).toEqual([[dropped]]);
  });

  it("loses nothing by leaving out whole sentences", () => {
    const { codes } = anchorText(treaty, ["sign the treaty with Sudria. … They disagreed about 50 ships"]);
    expect(codes).toEqual(["quote-stitched"]);
  });

  it("is altered where it does not say so", () => {
    const { passages, codes } = anchorText(treaty, ["The minister announced that Norland will sign"]);
    expect(passages).toEqual([]);
    expect(codes).toEqual(["quote-altered"]);
  });

  it("is doubtful where its mark is that of the text", () => {
    const { codes } = anchorText("We came… and we saw the old harbour.", ["We came… we saw the old harbour"]);
    expect(codes).toEqual(["quote-condensed"]);
  });

  it("may leave out who speaks between two parts of a speech", () => {
    const { passages, codes } = anchorText(treaty, ["We agreed to leave the area"]);
    expect(passages.map(([exact]) => exact)).toEqual(["We agreed", "to leave the area"]);
    expect(codes).toEqual(["quote-stitched"]);
  });

  it("joins no single word of a speech to another sentence of it", () => {
    const text =
      "“I know that he did not,” Vale said. “We agreed to the plan of May,” said Berg. “Not today.”";
    expect(anchorText(text, ["not “We agreed to the plan of May"]).passages).toEqual([]);
    expect(anchorText(text, ["We agreed to the plan of May not"]).passages).toEqual([]);
    expect(anchorText(text, ["We agreed to the plan of May. Not today."]).codes).toEqual(["quote-stitched"]);
    expect(anchorText(text, ["he did not. We agreed to the plan"]).codes).toEqual(["quote-stitched"]);
    const short = anchorText("“Yes,” Vale said. “We agreed to the plan.”", ["Yes. We agreed to the plan."]);
    expect(short.passages.map(([exact]) => exact)).toEqual(["Yes", "We agreed to the plan"]);
  });

  it.each([
    ["Norland agreed, “if Sudria leaves,” to sign the treaty.", "Norland agreed, to sign the treaty"],
    ['Norland agreed, "if Sudria leaves," to sign the treaty.', "Norland agreed, to sign the treaty"],
    ["La Norlande accepte, « si la Sudrie part », de signer.", "La Norlande accepte, de signer"],
  ])("loses words in quotation marks: %s", (text, quotation) => {
    expect(anchorText(text, [quotation]).codes).toEqual(["quote-altered"]);
  });

  it.each([
    ["“We agreed”, Vale said, “to leave the area.”", "We agreed to leave the area"],
    ['"We agreed," Vale said, "to leave the area."', "We agreed to leave the area"],
    [
      "„Wir haben zugestimmt“, sagte Vale, „das Gebiet zu räumen.“",
      "Wir haben zugestimmt, das Gebiet zu räumen",
    ],
    ["« Nous acceptons », dit Vale, « de quitter la zone. »", "Nous acceptons de quitter la zone"],
    [
      "»Wir haben zugestimmt«, sagte Vale, »das Gebiet zu räumen.«",
      "Wir haben zugestimmt, das Gebiet zu räumen",
    ],
  ])("does without who speaks: %s", (text, quotation) => {
    expect(anchorText(text, [quotation]).codes).toEqual(["quote-stitched"]);
  });

  it("becomes whole sentences that stand apart, and nothing that crosses from one into another", () => {
    const apart = anchorText(treaty, [
      "that Norland will sign the treaty with Sudria. They disagreed about 50 ships",
    ]);
    expect(apart.passages.map(([exact]) => exact)).toEqual([
      "that Norland will sign the treaty with Sudria",
      "They disagreed about 50 ships",
    ]);
    expect(apart.codes).toEqual(["quote-stitched"]);
    expect(anchorText(treaty, ["Norland will sign the ships leave"]).passages).toEqual([]);
  });

  it("keeps the order of the text", () => {
    const { passages } = anchorText(treaty, [
      "They disagreed about 50 ships … that Norland will sign the treaty",
    ]);
    expect(passages).toEqual([]);
  });
});

describe("a quotation with words in brackets", () => {
  it("has them instead of words of the text", () => {
    const { passages, codes } = anchorText("Both sides say he left the room at noon.", [
      "Both sides say [the envoy] left the room",
    ]);
    expect(passages.map(([exact]) => exact)).toEqual(["Both sides say", "left the room"]);
    expect(codes).toEqual(["quote-condensed"]);
  });

  it.each<[brackets: string, quotation: string, dropped: string[], added: string[]]>([
    ["bring in a negation", "Norland will [not] sign the treaty", [], ["not"]],
    ["take a modal away", "that Norland [might] sign the treaty", ["will"], ["might"]],
    ["change a number", "know whether [5000] soldiers may stay", ["5,000"], ["5000"]],
    ["open it", "[Berg may] sign the treaty", [], ["Berg may"]],
  ])("is doubtful where they %s", (_, quotation, dropped, added) => {
    const { issues } = anchorText(treaty, [quotation]);
    expect(issues.map(({ code, params }) => [code, params["dropped"], params["added"]])).toEqual([
      ["quote-condensed", dropped, added],
    ]);
  });

  it("has them from the text where that has them", () => {
    const text = "They said [laughter] that it was enough for now.";
    expect(anchorText(text, ["They said [laughter] that it … enough"]).passages.length).toBe(2);
    expect(anchorText(text, ["They said [silence] that it was enough"]).codes).toEqual(["quote-condensed"]);
  });
});
