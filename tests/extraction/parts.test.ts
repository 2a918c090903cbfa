import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ExtractedActor,
  type Extraction,
  type ExtractionIssue,
  fromExtraction,
  mergeExtractions,
  repairPrompt,
  splitForExtraction,
  type TextPart,
} from "../../src/extraction.js";
import { checkDossier, type Source } from "../../src/index.js";
import { lawRuns } from "../support/law-runs.js";
import { emptyAnswer, statementOf } from "./answers.js";

const surnames = "Alda Berg Corin Dahl Edo Faro Gallo Hale Imre Joss Kova Lund".split(" ");
const verbs = [
  ["said", "assert"],
  ["demanded", "demand"],
  ["rejected", "reject"],
  ["welcomed", "welcome"],
] as const;
const things = "truce crossing convoy summit ballot pipeline harbour embargo".split(" ");

/** A sentence of a generated text: who did what about which thing, and the number that makes it unlike all others. */
interface Fact {
  who: number;
  verb: number;
  thing: number;
  number: number;
}

const sentenceOf = ({ who, verb, thing, number }: Fact): string =>
  `Minister ${surnames[who]} ${verbs[verb]?.[0]} plan ${number} on the ${things[thing]}.`;

/** Facts in paragraphs of several sentences, as a text, and where each stands in it. */
function writeText(facts: readonly Fact[], perParagraph: number): string {
  return facts
    .map((fact, at) => sentenceOf(fact) + ((at + 1) % perParagraph === 0 ? "\n\n" : " "))
    .join("")
    .trim();
}

/** The answer of a model that overlooks nothing in a part; it names people in its own way each time. */
function readPart(part: TextPart, facts: readonly Fact[]): Extraction {
  const told = facts.filter((fact) => part.text.includes(sentenceOf(fact)));
  const speakers = [...new Set(told.map(({ who }) => who))].sort();
  const actors = speakers.map((who, at): ExtractedActor => {
    const name = surnames[who] ?? "";
    return { id: `a${at}`, kind: "person", name, more: [{ office: "Minister" }] };
  });
  return {
    ...emptyAnswer,
    actors,
    statements: told.map((fact, at) =>
      statementOf(`a${speakers.indexOf(fact.who)}`, [sentenceOf(fact)], {
        ...{ id: `s${at}`, act: verbs[fact.verb]?.[1] ?? "assert" },
        ...{ content: `Plan ${fact.number} is on the ${things[fact.thing]}.`, about: ["talks"] },
      }),
    ),
  };
}

const sourceOf = (text: string): Source => ({ id: "long", kind: "document", language: "en", text });

function expectNothingLost(
  facts: readonly Fact[],
  perParagraph: number,
  size: number,
  overlap: number,
): void {
  const text = writeText(facts, perParagraph);
  const parts = splitForExtraction(text, { size, overlap });
  const answers = parts.map((part) => ({ part, answer: readPart(part, facts) }));
  const { dossier, issues, grounded, ungrounded } = mergeExtractions(answers, { source: sourceOf(text) });
  expect(issues).toEqual([]);
  expect(ungrounded).toEqual([]);
  expect(checkDossier(dossier).issues).toEqual([]);
  const quoted = dossier.events.flatMap(({ reports }) => reports[0]?.evidence ?? []);
  expect(quoted.map(({ exact }) => exact).sort()).toEqual(facts.map(sentenceOf).sort());
  expect(dossier.actors.length).toBe(new Set(facts.map(({ who }) => who)).size);
  expect(grounded.length).toBe(
    answers.reduce((sum, { answer }) => sum + answer.actors.length + answer.statements.length, 0),
  );
}

const factLists = fc
  .array(
    fc.record({
      who: fc.nat(surnames.length - 1),
      verb: fc.nat(verbs.length - 1),
      thing: fc.nat(things.length - 1),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((list): Fact[] => list.map((fact, number) => ({ ...fact, number: number + 100 })));

describe("a long text in parts", () => {
  it("loses no record at a seam and has none twice", () => {
    fc.assert(
      fc.property(
        factLists,
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 150, max: 900 }),
        fc.integer({ min: 80, max: 300 }),
        expectNothingLost,
      ),
      lawRuns(40),
    );
  });

  it("may have 20,000 words", () => {
    const facts = Array.from({ length: 2_500 }, (_, at) => ({
      ...{ who: (at * 7) % surnames.length, verb: at % verbs.length },
      ...{ thing: (at * 3) % things.length, number: at + 100 },
    }));
    expect(writeText(facts, 6).split(/\s+/).length).toBeGreaterThanOrEqual(20_000);
    expectNothingLost(facts, 6, 12_000, 1_000);
  });

  it("becomes the same dossier as in one piece", () => {
    fc.assert(
      fc.property(factLists, (facts) => {
        const text = writeText(facts, 3);
        const whole = { start: 0, end: text.length, text };
        const one = fromExtraction(readPart(whole, facts), { source: sourceOf(text) });
        const merged = mergeExtractions([{ part: whole, answer: readPart(whole, facts) }], {
          source: sourceOf(text),
        });
        expect(merged.dossier).toEqual(one.dossier);
      }),
      lawRuns(10),
    );
  });
});

describe("splitForExtraction", () => {
  it("gives all of the text, in order, within the size, cut between sentences", () => {
    fc.assert(
      fc.property(
        factLists,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 700 }),
        fc.integer({ min: 0, max: 400 }),
        (facts, perParagraph, size, overlap) => {
          const text = writeText(facts, perParagraph);
          const parts = splitForExtraction(text, { size, overlap });
          let reached = 0;
          for (const { start, end, text: words } of parts) {
            expect(words).toBe(text.slice(start, end));
            expect(start).toBeLessThanOrEqual(reached);
            expect(end).toBeGreaterThan(reached);
            expect(words).toMatch(/^Minister/);
            // A sentence alone may be longer.
            if (words.trim().split(". ").length > 1) expect(words.length).toBeLessThanOrEqual(size);
            reached = end;
          }
          expect(reached).toBe(text.length);
        },
      ),
      lawRuns(40),
    );
  });

  it.each([{}, { size: 0 }, { size: -1, overlap: 5 }, { size: Number.NaN }, { size: 10, overlap: 1e9 }])(
    "has parts for any sizes: %j",
    (options) => {
      const parts = splitForExtraction("One. Two.\n\nThree.", options);
      expect(parts.at(-1)?.end).toBe(17);
      expect(parts.length).toBeLessThanOrEqual(3);
    },
  );

  it("gives no part within the one before", () => {
    const text = `Agenda.\n\n${"A".repeat(147)}.\n\n${"B".repeat(150)}.`;
    const parts = splitForExtraction(text, { size: 300, overlap: 40 });
    expect(parts.map(({ start, end }) => [start, end])).toEqual([
      [0, 159],
      [159, 310],
    ]);
  });

  it("gives one empty part of an empty text", () => {
    expect(splitForExtraction("")).toEqual([{ start: 0, end: 0, text: "" }]);
  });
});

describe("answers on two parts", () => {
  const text =
    "Berg of Norland said the talks went on.\n\nThe United States agreed.\n\nBerg of Norland left.";
  const parts = [
    { start: 0, end: 66, text: text.slice(0, 66) },
    { start: 41, end: text.length, text: text.slice(41) },
  ] as const;
  const agreed = (name: string, fields = {}): Extraction => ({
    ...emptyAnswer,
    actors: [{ id: "us", kind: "polity", name, more: [] }],
    statements: [
      statementOf("us", ["The United States agreed"], { act: "agree", content: "Yes to talks.", ...fields }),
    ],
  });
  const merge = (one: Extraction, other: Extraction) =>
    mergeExtractions(
      [
        { part: parts[0], answer: one },
        { part: parts[1], answer: other },
      ],
      { source: sourceOf(text) },
    );

  it("join what both report, whatever they call who says it", () => {
    const { dossier, issues } = merge(agreed("United States"), agreed("the United States"));
    expect(issues).toEqual([]);
    expect(dossier.events).toHaveLength(1);
    expect(dossier.actors).toHaveLength(1);
  });

  it("report a field in which they differ", () => {
    const { dossier, issues } = merge(
      agreed("United States", { more: [{ certainty: "certain" }] }),
      agreed("United States", { about: ["talks"], more: [{ certainty: "possible" }] }),
    );
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["told-differently", "/1/statements/0/about"],
      ["told-differently", "/1/statements/0/more/0/certainty"],
    ]);
    expect(dossier.events[0]).toMatchObject({ certainty: "certain" });
  });

  it.each([0, 1])("tell a reference that leads nowhere in answer %i as one of that answer", (at) => {
    const wrong = agreed("United States", { more: [{ replies: "s0" }] });
    const plain = agreed("United States");
    const right: Extraction = {
      ...agreed("United States", { more: [{ replies: "talks" }] }),
      meetings: [
        {
          ...{ id: "talks", quotes: ["The United States agreed"], form: "negotiation" },
          ...{ participants: [{ who: "us", for: "", as: [] }], about: [], more: [] },
        },
      ],
    };
    for (const other of [plain, right]) {
      const { dossier, issues } = at === 0 ? merge(wrong, other) : merge(other, wrong);
      expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([
        ["dangling-reference", `/${at}/statements/0/more/0/replies`],
      ]);
      const said = dossier.events.find(({ type }) => type === "statement");
      expect(said?.links?.map(({ rel }) => rel)).toEqual(other === right ? ["responds-to"] : undefined);
    }
  });

  it("keep two acts in one sentence apart", () => {
    const { dossier } = merge(
      agreed("United States"),
      agreed("United States", { act: "thank", content: "Thanks to Norland." }),
    );
    expect(dossier.events.map(({ id }) => id)).toEqual(["s1", "s1-2"]);
  });

  it("have a reason for each of the records that are lost as one", () => {
    const unspoken = { ...agreed("United States", { speakers: [{ who: "nobody", for: "" }] }), actors: [] };
    const { ungrounded } = merge(unspoken, unspoken);
    expect(ungrounded.map(({ pointer, because }) => [pointer, because.map(({ code }) => code)])).toEqual([
      ["/0/statements/0", ["dangling-reference"]],
      ["/1/statements/0", ["lost-reference"]],
    ]);
  });

  it("choose the place of words that stand in both by the part", () => {
    const left = (part: TextPart) =>
      mergeExtractions(
        [
          {
            part,
            answer: {
              ...emptyAnswer,
              actors: [{ id: "b", kind: "person", name: "Berg", more: [] }],
              statements: [statementOf("b", ["Berg of Norland"])],
            },
          },
        ],
        { source: sourceOf(text) },
      ).dossier.events[0]?.reports[0]?.evidence?.[0]?.start;
    expect(left(parts[0])).toBe(0);
    expect(left(parts[1])).toBe(68);
  });

  it("keep their own ids, and a fault of one costs no other", () => {
    const { dossier, issues } = mergeExtractions(
      [
        { part: parts[0], answer: "no JSON" },
        { part: parts[1], answer: agreed("United States") },
      ],
      { source: sourceOf(text) },
    );
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([["unreadable-answer", "/0"]]);
    expect(dossier.events).toHaveLength(1);
  });
});

describe("parts that do not make up the text", () => {
  const source = sourceOf("Norland rejected the plan.\n\nNorland thanked the hosts.");
  const parts = splitForExtraction(source.text ?? "", { size: 30, overlap: 0 });
  const read = (answers: unknown) => {
    const { ok, issues } = Reflect.apply(mergeExtractions, undefined, [answers, { source }]);
    return [ok, issues.map(({ pointer, message }: ExtractionIssue) => `${pointer} ${message}`)];
  };

  it("are named where no answer is on a passage", () => {
    expect(parts.length).toBe(2);
    expect(read(parts.map((part) => ({ part, answer: emptyAnswer })))).toEqual([true, []]);
    const [, part] = parts;
    expect(read([{ part, answer: emptyAnswer }])).toEqual([
      false,
      ["No answer is on the characters from 0 to 28."].map((words) => ` ${words}`),
    ]);
  });

  it("are named where the text has other words there", () => {
    const [part] = parts;
    const given = [
      ...parts.map((each) => ({ part: each, answer: emptyAnswer })),
      { part: { ...part, end: 999 }, answer: emptyAnswer },
    ];
    expect(read(given)).toEqual([false, ["/2 The part of this answer is not in the text."]]);
  });

  it("may be anything at all", () => {
    for (const answers of [{}, null, undefined, "x", [null], [{ part: parts[0] }], [[]]])
      expect(read(answers)[0]).toBe(false);
  });
});

describe("repairPrompt", () => {
  const source = sourceOf("Norland will not sign the treaty, its minister said.");
  const answer = {
    ...emptyAnswer,
    actors: [{ id: "a1", kind: "polity", name: "Norland", more: [] }],
    statements: [statementOf("a1", ["Norland will sign the treaty"])],
  };

  it("names every loss by its place, and no repair", () => {
    const { issues } = fromExtraction(answer, { source });
    const message = repairPrompt(issues);
    for (const { pointer, effect } of issues)
      expect(message.includes(`- ${pointer}: `)).toBe(effect !== "repaired");
    const [quote] = answer.statements;
    const repaired = {
      ...answer,
      statements: quote ? [{ ...quote, quotes: ["“Norland will not sign the treaty”"] }] : [],
    };
    expect(repairPrompt(fromExtraction(repaired, { source }).issues)).toBe("");
  });

  it("leaves out what only the caller can mend", () => {
    const unknown = { ...source, publisher: "nobody" };
    const { issues } = fromExtraction({ ...answer, statements: [] }, { source: unknown });
    expect(issues.map(({ code }) => code)).toContain("unusable-source");
    expect(repairPrompt(issues)).toBe("");
    const cut = fromExtraction(JSON.stringify(answer).slice(0, -40), { source });
    expect(repairPrompt(cut.issues)).toBe("");
  });

  it("asks for the whole answer after a refusal", () => {
    const message = repairPrompt(fromExtraction("I cannot help with that.", { source }).issues);
    expect(message).toContain("there is no JSON object in it");
    expect(message).toContain("answer with the whole structure, in JSON alone");
    expect(message).not.toContain("leave all other records");
  });

  it("leaves out a reference to a record that it names itself", () => {
    const reply = { ...statementOf("a1", ["its minister said"], { id: "s2" }), more: [{ replies: "s1" }] };
    const replying = {
      ...answer,
      statements: [...answer.statements.map((each) => ({ ...each, id: "s1" })), reply],
    };
    const { issues } = fromExtraction(replying, { source });
    expect(issues.map(({ code }) => code)).toContain("lost-reference");
    expect(repairPrompt(issues)).toContain("/statements/0/quotes/0");
    expect(repairPrompt(issues)).not.toContain("/statements/1");
  });

  it("names the places of one answer of several as they are in that answer", () => {
    const [part = { start: 0, end: 0, text: "" }] = splitForExtraction(source.text ?? "");
    const other = { ...answer, statements: [statementOf("a1", ["nobody said this"])] };
    const { issues } = mergeExtractions(
      [answer, other].map((each) => ({ part, answer: each })),
      { source },
    );
    const alone = repairPrompt(fromExtraction(other, { source }).issues);
    expect(alone).toContain("- /statements/0/quotes/0: ");
    expect(repairPrompt(issues, { answer: 1 })).toBe(alone);
    expect(repairPrompt(issues, { answer: 0 })).toContain("lacks");
    expect(repairPrompt(issues, { answer: 2 })).toBe("");
  });

  it("shows the whole passage that is to be copied, and every word that differs", () => {
    const words =
      "Norland regards the holding of such elections in the two eastern regions as valid and lawful";
    const { issues } = fromExtraction(
      { ...answer, statements: [statementOf("a1", [words])] },
      {
        source: sourceOf(
          `${words.replace("valid and lawful", "void and unlawful").replace("regards", "considers")}.`,
        ),
      },
    );
    const message = repairPrompt(issues);
    expect(message).toContain("two eastern regions as void and unlawful");
    for (const word of ["regards", "valid", "lawful"]) expect(message).toContain(`"${word}`);
  });

  it("names what the check of the dossier warns of, in the words of the answer", () => {
    const readout: Source = { ...source, kind: "readout" };
    const said = { ...answer, statements: [statementOf("a1", ["Norland will not sign the treaty"])] };
    const { ok, issues, dossier } = fromExtraction(said, { source: readout });
    expect([ok, issues.map(({ code }) => code)]).toEqual([false, ["questioned-by-check"]]);
    expect(checkDossier(dossier).issues.map(({ code }) => code)).toEqual([issues[0]?.params["code"]]);
    expect(repairPrompt(issues)).toContain('give it a "partOf"');
  });

  it("stays short", () => {
    const statements = Array.from({ length: 500 }, (_, at) =>
      statementOf("a1", ["no such words"], { id: `s${at}` }),
    );
    const { issues } = fromExtraction({ ...answer, statements }, { source });
    expect(repairPrompt(issues).split("\n").length).toBeLessThan(200);
    expect(repairPrompt(issues)).toContain("more of these kinds");
  });
});
