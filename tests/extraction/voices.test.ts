import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areQuoted, createSourceText } from "../../src/extraction/text/index.js";
import { fromExtraction } from "../../src/extraction.js";
import { emptyAnswer, statementOf } from "./answers.js";

/** People by their names, others with a kind. */
const everybody = {
  berg: { kind: "person", name: "Anna Berg" },
  vale: { kind: "person", name: "Tomas Vale" },
  okoro: { kind: "person", name: "Ines Okoro" },
  hope: { kind: "person", name: "Daniel Hope" },
  states: { kind: "person", name: "Mark States" },
  us: { kind: "polity", name: "United States" },
  norland: { kind: "polity", name: "Norland" },
  sudria: { kind: "polity", name: "Sudria" },
  officials: { kind: "unnamed", name: "Lake officials" },
} as const;
type Somebody = keyof typeof everybody;

interface Case {
  text: string;
  exact: string;
  speaker: Somebody;
  via?: Somebody[];
}

/** What is reported of who speaks, when the answer has everybody whom the text names. */
function voices({ text, exact, speaker, via = [] }: Case): string[] {
  const named = Object.entries(everybody).filter(([id, { name }]) => {
    const last = name.split(" ").at(-1) ?? name;
    return id === speaker || via.includes(id as Somebody) || text.toLowerCase().includes(last.toLowerCase());
  });
  const more = via.map((who) => ({ via: { who, cue: "", certainty: "unstated" as const } }));
  const answer = {
    ...emptyAnswer,
    actors: named.map(([id, one]) => ({ ...one, id, more: [] })),
    statements: [statementOf(speaker, [exact], { more })],
  };
  const { issues } = fromExtraction(answer, {
    source: { id: "note", kind: "document", language: "en", text },
  });
  return issues
    .filter(({ code }) => code === "another-speaker" || code === "missing-chain")
    .map(({ code, params }) => `${code}: ${params["voice"]}`);
}

describe("another speaker", () => {
  const content = "the crossing will open";
  it.each<[string, string]>([
    ["The United States said the crossing will open. Vale listened.", "United States"],
    ["Berg said the crossing will open. Vale was pleased.", "Berg"],
    ["Mark States said the crossing will open. Vale listened.", "Mark States"],
    ["Prime Minister Hope said the crossing will open. Vale listened.", "Hope"],
    ["Anna Berg, the foreign minister, said the crossing will open. Vale listened.", "Anna Berg"],
    ["Anna Berg, who had arrived on Monday, said the crossing will open. Vale listened.", "Anna Berg"],
    ["The minister, Anna Berg, said the crossing will open. Vale listened.", "Anna Berg"],
    ["Anna Berg (Norland) said the crossing will open. Vale listened.", "Anna Berg"],
    ["Berg told reporters that the crossing will open. Vale listened.", "Berg"],
    ["Berg on Tuesday firmly reiterated that the crossing will open. Vale listened.", "Berg"],
    ["After talks with Vale, Berg said the crossing will open.", "Berg"],
    ["Vale came. As part of the deal the crossing will open, Berg told reporters.", "Berg"],
    ["Vale came. Soon the crossing will open, according to Berg.", "Berg"],
    ["Vale came. Soon the crossing will open, said Berg.", "Berg"],
    ["Vale came. “Soon the crossing will open,” said Foreign Minister Anna Berg.", "Anna Berg"],
    ["Vale came. “Soon the crossing will open,” Berg told reporters in Port Alma.", "Berg"],
    ["Vale came. “Soon the crossing will open!” Berg said.", "Berg"],
    ["Vale came. Lake officials say the crossing will open.", "Lake officials"],
    ["Vale came. Berg did not say the crossing will open.", "Berg"],
    ["Vale came. Berg criticised the delay, saying the crossing will open.", "Berg"],
    ["Vale came. Berg and Okoro said the crossing will open.", "Okoro"],
    ["Vale came. Berg’s claim that the crossing will open was not new.", "Berg"],
    ["Vale came. Berg is insisting the crossing will open.", "Berg"],
    [
      "Vale came. Berg said little about the long talks by the northern lake and insisted the crossing will open.",
      "Berg",
    ],
    ["Vale came. Berg of Norland said the crossing will open.", "Berg"],
    ["Vale came. Anna Berg (Nor.), who led the talks, said the crossing will open.", "Anna Berg"],
    ["Vale came. “Soon the crossing will open,” said lake envoy Anna Berg.", "Anna Berg"],
    ["Vale came. “Soon the crossing will open,” said Norland envoy Anna Berg.", "Anna Berg"],
    ["Having told Vale on Monday, Berg said the crossing will open.", "Berg"],
    ["“Soon the crossing will open,” said Anna Berg, a former adviser of Vale.", "Anna Berg"],
    ["Vale campaign manager Anna Berg said the crossing will open.", "Anna Berg"],
    ["Vale came. Berg, who said the crossing will open, was pleased.", "Berg"],
    ["Vale came. Okoro and Berg say the crossing will open.", "Berg"],
    ["Vale came. Berg said little and left, saying the crossing will open.", "Berg"],
    ["Vale came. The head of Norland, Anna Berg, said the crossing will open.", "Anna Berg"],
    ["Vale came. “Soon, for the U.N., the crossing will open in the U.N.,” Berg said.", "Berg"],
    ['Vale came. “Soon the crossing will open," Berg said.', "Berg"],
    ['Vale came. "Soon the crossing will open,” Berg said.', "Berg"],
    ['Vale came. “Soon the "late" crossing, the crossing will open,” Berg said.', "Berg"],
    ["Vale came. “Soon, as they say, ‘the crossing will open’,” Berg said.", "Berg"],
    ["Vale came. Soon the crossing will open, Berg said. “We are late.”", "Berg"],
    ["Vale came. “Soon the crossing will open,” said Capt. Anna Berg.", "Anna Berg"],
    ["Vale came. Anna Berg, Nor., said the crossing will open.", "Anna Berg"],
    [
      "Vale came. Anna Berg, head of the lake mission of Norland, a small one, said the crossing will open.",
      "Anna Berg",
    ],
    ["Vale came. Anna Berg, author of “On the Lake,” said the crossing will open.", "Anna Berg"],
    ["Vale came. Berg herself said the crossing will open.", "Berg"],
    [
      "Vale came. Berg told a small newspaper of the northern lake on Monday that the crossing will open.",
      "Berg",
    ],
    ["Vale came. Berg met the envoys in Port Alma, promising the crossing will open.", "Berg"],
    ["Vale came. Berg visited the lake and said the crossing will open.", "Berg"],
    ["Vale came. On Monday, Berg visited the lake, saying the crossing will open.", "Berg"],
    ["Vale came. They left after Berg said the crossing will open.", "Berg"],
    ["Vale came. “Soon the crossing will open,” tweeted Anna Berg.", "Anna Berg"],
  ])("is found in “%s”", (text, voice) => {
    expect(voices({ text, exact: content, speaker: "vale" })).toEqual([`another-speaker: ${voice}`]);
    const speaker = Object.entries(everybody).find(([, { name }]) => name.endsWith(voice))?.[0] as Somebody;
    expect(voices({ text, exact: content, speaker })).toEqual([]);
  });

  it.each(
    "affirmed reaffirmed conveyed explained stressed underscored emphasised noted pledged clarified argued declared".split(
      " ",
    ),
  )("is found by the verb “%s”", (verb) => {
    const text = `Berg ${verb} that the crossing will open. Vale listened.`;
    expect(voices({ text, exact: content, speaker: "vale" })).toEqual(["another-speaker: Berg"]);
  });

  it("is found by “committed to”", () => {
    const text = "Berg committed to opening the crossing. Vale listened.";
    expect(voices({ text, exact: "opening the crossing", speaker: "vale" })).toEqual([
      "another-speaker: Berg",
    ]);
  });

  it.each([
    ["a pronoun", "Vale met Berg. He said the crossing will open."],
    ["a spokesman of somebody", "Vale came. Berg’s spokesman said the crossing will open."],
    ["somebody behind a preposition", "Vale came. An aide to Berg said the crossing will open."],
    ["the one who is told", "Berg was told by Vale that the crossing will open."],
    ["a namesake with another first name", "Vale came. Clara Berg said the crossing will open."],
    [
      "a name behind whose verb another clause begins",
      "Vale came. Berg said little as the crossing will open.",
    ],
    ["a possessor in the plural", "Vale came. In the Lake officials’ call the crossing will open."],
    ["a name behind a dash", "Vale, who met Anna Berg - said the crossing will open."],
    ["a subject of another clause", "Vale came. While Berg said nothing, the crossing will open."],
    ["a sentence after the quotation", "Vale came. “Soon the crossing will open.” Berg said nothing."],
    [
      "a verb with its own words behind it",
      "Vale spoke. Though the crossing will open, Berg said: “It is late.”",
    ],
    ["an adjective", "Vale spoke. By the Berg proposed schedule the crossing will open."],
    [
      "one of two who are named before the words",
      "As Vale argued that day, often with Berg's own words, the crossing will open, Berg said.",
    ],
    [
      "one whose words another relays",
      "“Soon the crossing will open,” Berg said on Monday, according to Vale.",
    ],
    ["one beside another who speaks behind", "Berg said the crossing will open, Vale told a newspaper."],
    ["an object of a participle", "Vale came. Crowds embracing Berg announced the crossing will open."],
    ["somebody without a name", "Vale came. He met those who said the crossing will open."],
    ["a possessor of other words", "Vale came. After Berg’s warning about ice the crossing will open."],
    ["a pronoun that insists", "Vale came. They were insisting the crossing will open."],
    ["a pronoun in the negative", "Vale came. They did not say the crossing will open."],
    ["a noun such as “hope”", "Vale came. In Port Alma, hope grew that the crossing will open."],
    ["one who is yet to speak", "Vale came. Lake officials to announce the crossing will open."],
    ["a pronoun behind “and”", "Vale came. He spoke little and insisted the crossing will open."],
    ["a pronoun behind a participle", "Vale came. He left early, saying the crossing will open."],
    [
      "the subject before another clause",
      "Vale came. Berg said little when he left, saying the crossing will open.",
    ],
    ["a name behind dashes", "Vale came. “Soon the crossing will open,” said – again – Berg."],
    ["nobody in particular", "Vale came. Soon the crossing will open, said nobody from Norland."],
    ["a pronoun in the next sentence", "Vale came. “Soon the crossing will open!” He said little."],
    [
      "a name without a verb of speech",
      "Vale came. “Soon the crossing will open”, Berg knew. Nobody said more.",
    ],
    ["a name before a pronoun", "Vale came. “Soon the crossing will open”, Berg knew when he said it."],
    ["an unnamed source", "Vale came. Soon the crossing will open, according to local papers."],
    ["an unnamed source before", "Vale came. According to local papers, the crossing will open."],
    [
      "one behind whom long brackets stand",
      "Vale came. Anna Berg (who leads the small party by the lake) said the crossing will open.",
    ],
    [
      "the author of a letter",
      "Vale came. A letter from Berg, the foreign minister, said the crossing will open.",
    ],
    ["somebody whose aide acts", "Vale came. Berg’s aide visited the lake and said the crossing will open."],
    [
      "one before a clause of its own",
      "Vale came. Berg waited while he visited the lake and said the crossing will open.",
    ],
    [
      "one who is not the first of the sentence",
      "Vale came. Crowds of people met Berg there, saying the crossing will open.",
    ],
    ["one quotation beside another", "“It is late,” Berg said. Vale replied that the crossing will open."],
  ])("is never %s", (_, text) => {
    expect(voices({ text, exact: content, speaker: "vale" })).toEqual([]);
  });

  it("is never one of two with the same name", () => {
    const text = "Berg said the crossing will open.";
    const both = [
      { id: "anna", kind: "person", name: "Anna Berg", more: [{ also: ["Berg"] }] },
      { id: "clara", kind: "person", name: "Clara Berg", more: [{ also: ["Berg"] }] },
    ];
    for (const speaker of ["anna", "clara"]) {
      const { issues } = fromExtraction(
        { ...emptyAnswer, actors: both, statements: [statementOf(speaker, [content])] },
        {
          source: { id: "note", kind: "document", language: "en", text: `${text} Anna Berg met Clara Berg.` },
        },
      );
      expect(issues.map(({ code }) => code)).toEqual(["unused-record"]);
    }
  });

  it("is who has the turn in a transcript", () => {
    const text = "MR. VALE: Good morning.\nMS. BERG: Next week the crossing will open.\nMR. VALE: Thank you.";
    expect(voices({ text, exact: content, speaker: "vale" })).toEqual(["another-speaker: BERG"]);
    expect(voices({ text, exact: content, speaker: "berg" })).toEqual([]);
  });

  it("is nobody in the turn of somebody who is not named", () => {
    const text =
      "MR. VALE: Good morning.\nTHE PRESS: Next week the crossing will open.\nMR. VALE: Thank you.";
    expect(voices({ text, exact: content, speaker: "vale" })).toEqual([]);
  });

  it.each([
    [
      "behind a quotation that goes on behind its marks",
      "Vale came. “Soon the crossing will open” and the lake will stay open, Berg said.",
      "the crossing will open” and the lake will stay open",
    ],
    [
      "at the end of the quotation itself",
      "Vale came. Next week the crossing by the lake will open, Berg said in Port Alma.",
      "Next week the crossing by the lake will open, Berg said",
    ],
  ])("is found %s", (_, text, exact) => {
    expect(voices({ text, exact, speaker: "vale" })).toEqual(["another-speaker: Berg"]);
    expect(voices({ text, exact, speaker: "berg" })).toEqual([]);
  });

  it("is not looked for behind a place at the start of a line", () => {
    const text =
      "Norland: Next week the crossing will open.\nVale did not comment.\nNobody else did.\nIt rained.\nIt stopped.";
    expect(voices({ text, exact: content, speaker: "vale" })).toEqual([]);
  });

  it.each(["accepted", "accepts", "approved", "backed"])("is the subject of %j", (verb) => {
    const exact = `Berg ${verb} the plan`;
    expect(voices({ text: `${exact}. Vale listened.`, exact, speaker: "vale" })).toEqual([
      "another-speaker: Berg",
    ]);
  });

  it("may be outside of a quotation that names others inside", () => {
    const text = "“I hear that Berg said it. Soon the crossing will open,” Vale said.";
    expect(voices({ text, exact: content, speaker: "vale" })).toEqual([]);
    expect(voices({ text, exact: content, speaker: "berg" })).toEqual(["missing-chain: Vale"]);
  });

  it("is the same, whoever else the next sentences name", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Somebody>("vale", "okoro", "hope"),
        fc.constantFrom("said", "stressed", "told reporters", "also affirmed"),
        fc.array(fc.constantFrom("listened", "left", "was absent"), { minLength: 1, maxLength: 3 }),
        (speaker, verb, rest) => {
          const { name } = everybody[speaker];
          const text = `Anna Berg ${verb} that the crossing will open. ${rest.map((one) => `${name} ${one}.`).join(" ")}`;
          expect(voices({ text, exact: content, speaker })).toEqual(["another-speaker: Anna Berg"]);
          expect(voices({ text, exact: content, speaker: "berg" })).toEqual([]);
        },
      ),
    );
  });
});

describe("a missing chain", () => {
  it("is found where somebody reports what the speaker is named in", () => {
    const text = "Berg reported that Vale will open the crossing.";
    const exact = "Vale will open the crossing";
    expect(voices({ text, exact, speaker: "vale" })).toEqual(["missing-chain: Berg"]);
    expect(voices({ text, exact, speaker: "vale", via: ["berg"] })).toEqual([]);
  });
});

describe("a missing chain of what nobody is said to say", () => {
  const held = "troops of Sudria hold the island";
  const control = (text: string): string[] => {
    const answer = {
      ...emptyAnswer,
      actors: [{ ...everybody.berg, id: "berg", more: [] }],
      territories: [{ id: "island", name: "the island", also: [] }],
      controls: [{ id: "c1", quotes: [held], territories: ["island"], more: [] }],
    };
    const { issues } = fromExtraction(answer, { source: { id: "note", kind: "document", text } });
    return issues.filter(({ effect }) => effect === "doubtful").map(({ code }) => code);
  };

  it.each(["Berg said that", "Berg claimed on Monday that", "Berg reported"])(
    "is found behind %j",
    (opening) => {
      expect(control(`${opening} ${held}.`)).toEqual(["missing-chain"]);
    },
  );

  it("is not found behind words of another content", () => {
    expect(control(`Berg said that the truce lasts although ${held}.`)).toEqual([]);
  });
});

describe("an unnamed source of what the speaker says", () => {
  it("is missing from a chain that has nobody", () => {
    const text = "According to local papers, Vale said the crossing will open.";
    const exact = "the crossing will open";
    expect(voices({ text, exact, speaker: "vale" })).toEqual(["missing-chain: local papers"]);
    expect(voices({ text, exact, speaker: "vale", via: ["okoro"] })).toEqual([]);
  });
});

describe("a voice behind “according to”, or “reportedly”", () => {
  const exact = "rejected the plan";
  const read = (text: string, quotation = exact, via: "berg"[] = []) =>
    voices({ text, exact: quotation, speaker: "vale", via });

  it.each([
    ["at the end", "Vale rejected the plan, according to Berg.", "Berg"],
    ["at the end, without a name", "Vale rejected the plan, according to the agency LPA.", "the agency LPA"],
    ["behind the speaker", "Vale, according to the agency LPA, rejected the plan.", "the agency LPA"],
    ["behind the speaker, by name", "Vale, according to Berg, rejected the plan.", "Berg"],
    ["as a hedge", "Vale reportedly rejected the plan.", "reportedly"],
    ["as a hedge behind an auxiliary", "Vale has reportedly rejected the plan.", "reportedly"],
  ])("is missing from a chain that has nobody: %s", (_, text, voice) => {
    const whole = text.slice(0, -1);
    for (const quotation of [exact, whole]) {
      expect(read(text, quotation)).toEqual([`missing-chain: ${voice}`]);
      expect(read(text, quotation, ["berg"])).toEqual([]);
    }
  });

  it.each([
    ["of a norm", "Vale rejected the plan, according to the treaty of Alma."],
    ["in a clause of its own", "Vale, who met envoys that according to Berg were late, rejected the plan."],
    ["within the speaker’s own words", "Vale rejected the plan: “It is late, according to Berg.”"],
    ["of a possessor", "Despite Vale’s words she rejected the plan, according to local papers."],
    ["of others", "Vale rejected the plan, which reportedly has ten points."],
    ["of the speaker", "The crossing is closed, and Vale rejected the plan, according to Vale."],
    ["in another sentence", "Vale rejected the plan. It is late, according to Berg."],
  ])("raises no alarm %s", (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("an office", () => {
  const officeOf = (text: string, office: string, language = "en"): unknown =>
    fromExtraction(
      {
        ...emptyAnswer,
        actors: [{ id: "okoro", kind: "person", name: "Ines Okoro", more: [{ office }] }],
        statements: [statementOf("okoro", ["Okoro"])],
      },
      { source: { id: "note", kind: "document", language, text } },
    ).dossier.actors[0]?.offices?.[0]?.title;

  it.each([
    ["Foreign Minister Ines Okoro arrived.", "Foreign Minister"],
    ["Ines Okoro, Norland’s foreign minister, arrived.", "Foreign Minister"],
    ["Ines Okoro, Minister for Foreign Affairs, arrived.", "Foreign Minister"],
    ["Ines Okoro, the Secretary of State, arrived.", "Secretary of State"],
    ["Presidents Vale and Okoro arrived.", "President"],
    ["He met Prime Minister of Norland H.E. Ms. Ines Okoro.", "Prime Minister of Norland"],
    ["Okoro, the Norlandian president, arrived.", "President of Norland"],
  ])("stands in “%s”", (text, office) => {
    expect(officeOf(text, office)).toBe(office);
  });

  it.each([
    ["Secretary Okoro spoke for the State.", "Secretary of State"],
    ["The minister met foreign guests. Okoro smiled.", "Foreign Minister"],
    ["President Vale met Ines Okoro.", "President"],
    ["President Mr. Tomas Vale met Ines Okoro.", "President"],
    ["Okoro arrived.", "President"],
  ])("does not stand in “%s”", (text, office) => {
    expect(officeOf(text, office)).toBeUndefined();
  });
});

describe("words in quotation marks", () => {
  it.each([
    ["“a” b “c”", "ac"],
    ['"a" b "c"', "ac"],
    ["«a» b", "a"],
    ["„a“ b", "a"],
    ["''a'' b", "a"],
    ["“a\n\n“b” c", "ab"],
    ['“a "b" c” d', "abc"],
    ["a’s b’s", ""],
    ["a “b", "b"],
  ])("of %j are %j", (text, quoted) => {
    const source = createSourceText({ id: "s", kind: "document" }, text);
    expect([..."abcd"].filter((word) => areQuoted(word, source)).join("")).toBe(quoted);
  });
});
