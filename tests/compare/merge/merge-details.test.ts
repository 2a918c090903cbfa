import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { mergeDossiers } from "../../../src/compare/index.js";
import { joinDetails } from "../../../src/compare/merge/merge-details.js";
import {
  type Clause,
  checkDossier,
  type DiplomaticEvent,
  type Dossier,
  describeEvent,
  type Statement,
  type Topic,
} from "../../../src/index.js";
import { lawRuns } from "../../support/law-runs.js";

const ifClause = (text: string, topic: Partial<Topic> = {}): { clauses: Clause[] } => ({
  clauses: [{ kind: "if", text, about: [{ subject: "assistance", ...topic }] }],
});

describe("the details of two records of one passage", () => {
  const joined = (left: object, right: object): object | undefined => {
    const [one, other] = [joinDetails(left, right), joinDetails(right, left)];
    // Which comes first matters for the order of lists only.
    expect(one === undefined).toBe(other === undefined);
    return one;
  };

  test("are those of either, at any depth, without ids, reports and links to accounts of one event", () => {
    expect(
      joined(
        { id: "a", reports: [1], when: { date: "2031" }, links: [{ rel: "same-event", to: "c" }] },
        { id: "b", reports: [2], when: { asWritten: "in 2031" }, medium: "phone" },
      ),
    ).toEqual({ when: { date: "2031", asWritten: "in 2031" }, medium: "phone" });
  });

  test.each<[what: string, left: object, right: object]>([
    ["two values of a field", { act: "assert" }, { act: "deny" }],
    ["a negation on one side", { negated: true }, {}],
    ["a status on one side", {}, { status: "planned" }],
    ["two values in a part", { when: { date: "2031" } }, { when: { date: "2032" } }],
    ["a list and another", { territories: ["a"] }, { territories: ["a", "b"] }],
    ["a further speaker", { speakers: [{ who: "a" }] }, { speakers: [{ who: "a" }, { who: "b" }] }],
    ["other parties of one number", { audience: [{ who: "a" }] }, { audience: [{ who: "b" }] }],
    [
      "two doers of one topic",
      { about: [{ subject: "aid", by: ["a"] }] },
      { about: [{ subject: "aid", by: ["b"] }] },
    ],
    [
      "a topic that one has twice",
      { about: [{ subject: "aid" }] },
      { about: [{ subject: "aid", by: ["a"] }, { subject: "aid" }] },
    ],
    ["two wholes", { links: [{ rel: "part-of", to: "a" }] }, { links: [{ rel: "part-of", to: "b" }] }],
    ["two values of an extension", { extensions: { "x:a": [1, 2] } }, { extensions: { "x:a": [2, 1] } }],
    ["contents without a word in common", { content: "Aid should pass." }, { content: "Talks failed." }],
    ["opposite contents", { content: "The border is open." }, { content: "The border is not open." }],
    [
      "contents of other figures",
      { content: "It sent 5 trucks of aid." },
      { content: "It sent 6 trucks of aid." },
    ],
    ["clauses of one kind in other words", ifClause("the port opens"), ifClause("the port opens in May")],
    [
      "clauses of two kinds in the same words",
      ifClause("it rains"),
      { clauses: [{ kind: "unless", text: "it rains" }] },
    ],
    [
      "others who act in a clause",
      ifClause("aid passes", { by: ["a"] }),
      ifClause("aid passes", { by: ["b"] }),
    ],
    ["a text and a list", { content: "Aid" }, { content: ["Aid"] }],
  ])("clash in %s", (_, left, right) => {
    expect(joined(left, right)).toBeUndefined();
  });

  test.each<[what: string, left: object, right: object, both: object]>([
    [
      "topics and details of a topic",
      { about: [{ subject: "aid", by: ["a"] }] },
      { about: [{ subject: "aid", toward: ["b"] }, { subject: "talks" }] },
      { about: [{ subject: "aid", by: ["a"], toward: ["b"] }, { subject: "talks" }] },
    ],
    [
      "clauses of two kinds in other words",
      ifClause("the port opens"),
      { clauses: [{ kind: "because", text: "grain is short" }] },
      { clauses: [...ifClause("the port opens").clauses, { kind: "because", text: "grain is short" }] },
    ],
    [
      "further clauses",
      ifClause("the port opens"),
      {
        clauses: [
          { kind: "if", text: "the road opens" },
          { kind: "if", text: "the port opens" },
        ],
      },
      { clauses: [...ifClause("the port opens").clauses, { kind: "if", text: "the road opens" }] },
    ],
    [
      "offices of a speaker",
      { speakers: [{ who: "a" }, { who: "b" }] },
      { speakers: [{ who: "b", level: "envoy" }, { who: "a" }] },
      { speakers: [{ who: "a" }, { who: "b", level: "envoy" }] },
    ],
    [
      "links",
      { links: [{ rel: "part-of", to: "a", basis: "stated" }] },
      {
        links: [
          { rel: "part-of", to: "a", basis: "inferred" },
          { rel: "responds-to", to: "c" },
        ],
      },
      {
        links: [
          { rel: "part-of", to: "a", basis: "inferred" },
          { rel: "responds-to", to: "c" },
        ],
      },
    ],
    [
      "a wholly told time",
      { when: { relative: [{ relation: "before", to: "a" }] } },
      { when: { relative: [{ relation: "before", to: "b" }] } },
      {
        when: {
          relative: [
            { relation: "before", to: "a" },
            { relation: "before", to: "b" },
          ],
        },
      },
    ],
    [
      "the longer of two like texts",
      { content: "Aid should pass." },
      { content: "Aid should pass soon." },
      { content: "Aid should pass soon." },
    ],
    [
      "extensions",
      { extensions: { "x:a": 1 } },
      { extensions: { "x:b": 2 } },
      { extensions: { "x:a": 1, "x:b": 2 } },
    ],
  ])("have both sides' %s", (_, left, right, both) => {
    expect(joined(left, right)).toEqual(both);
  });
});

const text =
  "Minister Ada Kral of Norland spoke by phone with Minister Bo Lind of Sudland on 2 March. Kral condemned the closing of the dam. " +
  "Lind replied that Norland should repair the bridge first, and offered talks on water in April if the army withdraws.";

const quoting = (exact: string): DiplomaticEvent["reports"] => [{ source: "readout", evidence: [{ exact }] }];

/** An encoding of the text with all its details. */
const full: Dossier = {
  format: "diplomatic-events/1",
  sources: [{ id: "readout", kind: "readout", published: "2031-03-02", language: "en", text }],
  actors: [
    { id: "norland", kind: "polity", name: "Norland", country: "XA" },
    { id: "sudland", kind: "polity", name: "Sudland", country: "XB" },
    { id: "kral", kind: "person", name: "Ada Kral", offices: [{ title: "Minister", of: "norland" }] },
    { id: "lind", kind: "person", name: "Bo Lind", partOf: "sudland" },
  ],
  events: [
    {
      id: "call",
      type: "meeting",
      form: "conversation",
      participants: [{ who: "kral", onBehalfOf: "norland", level: "ministerial" }, { who: "lind" }],
      medium: "phone",
      when: { date: "2031-03-02", asWritten: "on 2 March" },
      reports: quoting(
        "Minister Ada Kral of Norland spoke by phone with Minister Bo Lind of Sudland on 2 March",
      ),
    },
    {
      id: "condemns",
      type: "statement",
      speakers: [{ who: "kral", onBehalfOf: "norland" }],
      audience: [{ who: "lind" }],
      act: "criticise",
      content: "The closing of the dam is wrong.",
      about: [{ subject: "natural-resources", deed: "close the dam", by: ["sudland"] }],
      links: [{ rel: "part-of", to: "call" }],
      reports: quoting("Kral condemned the closing of the dam."),
    },
    {
      id: "replies",
      type: "statement",
      speakers: [{ who: "lind", onBehalfOf: "sudland" }],
      audience: [{ who: "kral" }],
      act: "appeal",
      content: "Norland should repair the bridge first.",
      about: [{ subject: "transport", by: ["norland"] }],
      links: [
        { rel: "part-of", to: "call" },
        { rel: "responds-to", to: "condemns" },
      ],
      reports: quoting("Lind replied that Norland should repair the bridge first"),
    },
    {
      id: "offers",
      type: "statement",
      speakers: [{ who: "lind", onBehalfOf: "sudland" }],
      act: "offer",
      content: "There could be talks on water in April if the army withdraws.",
      about: [{ subject: "talks", when: { asWritten: "in April" } }],
      clauses: [{ kind: "if", text: "the army withdraws", about: [{ subject: "withdrawal" }] }],
      certainty: "possible",
      links: [{ rel: "part-of", to: "call" }],
      when: { relative: [{ relation: "after", to: "condemns" }] },
      reports: quoting("offered talks on water in April if the army withdraws"),
    },
  ],
};

const needed: ReadonlySet<string> = new Set(
  "id type form participants speakers act content reports source evidence exact who subject kind text rel to name relation format sources actors events title of".split(
    " ",
  ),
);

/** The encoding with some of its details left out: each where the next number is 0. */
function without(numbers: readonly number[], quoted = false): Dossier {
  let at = 0;
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => needed.has(key) || numbers[at++ % numbers.length] !== 0)
        .map(([key, part]) => [key, key === "exact" && quoted ? String(part).slice(0, -4) : visit(part)]),
    );
  };
  const { sources, ...rest } = full;
  const dossier = { ...(visit(rest) as Dossier), sources };
  return { ...dossier, events: dossier.events.map(dropEmpty) };
}

/** A time or a list of which nothing is left is none. */
function dropEmpty(event: DiplomaticEvent): DiplomaticEvent {
  return JSON.parse(JSON.stringify(event), (_, value: unknown) =>
    typeof value === "object" && value !== null && Object.keys(value).length === 0 ? undefined : value,
  ) as DiplomaticEvent;
}

const partial = fc.array(fc.nat(3), { minLength: 5, maxLength: 40 }).map((numbers) => without(numbers));

/**
 * An encoding that may give a detail of a record otherwise to which no other refers. (Where an encoding leaves out what two others clash in, each
 * can be its counterpart, and so can the records that refer to it.)
 */
const altered = fc
  .tuple(
    fc.array(fc.nat(3), { minLength: 5, maxLength: 40 }),
    fc.boolean(),
    fc.subarray<Partial<Statement>>([
      { audience: [{ who: "norland" }] },
      { certainty: "probable" },
      { act: "commit" },
      { content: "There will be no talks on water in April." },
    ]),
  )
  .map(([numbers, quoted, changes]): Dossier => {
    const dossier = without(numbers, quoted);
    return {
      ...dossier,
      events: dossier.events.map((event) =>
        event.id === "offers" ? Object.assign({}, event, ...changes) : event,
      ),
    };
  });

const runs = lawRuns(25);
const counts = ({ sources, actors, events }: Dossier): number[] =>
  [sources, actors, events].map((list) => list.length);
const errorsOf = (dossier: Dossier): unknown[] =>
  checkDossier(dossier).issues.filter(({ severity }) => severity === "error");
const contentsOf = ({ events }: Dossier): string[] => events.map((event) => JSON.stringify(event)).sort();

describe("merging encodings of one text", { timeout: 60_000 }, () => {
  it("has each event once, with the details of all, where they differ in what they leave out only", () => {
    fc.assert(
      fc.property(partial, partial, (one, other) => {
        const merged = mergeDossiers(one, other);
        expect(errorsOf(merged)).toEqual([]);
        expect(counts(merged)).toEqual(counts(full));
        expect(counts(mergeDossiers(merged, full))).toEqual(counts(full));
        for (const event of mergeDossiers(merged, full).events)
          expect(joinDetails(event, full.events.find(({ id }) => id === event.id) ?? {})).toEqual(
            joinDetails(event, event),
          );
      }),
      runs,
    );
  });

  it("is valid, and has as many records in whichever order, where they clash, too", () => {
    fc.assert(
      fc.property(altered, altered, altered, (one, two, three) => {
        const merged = mergeDossiers(mergeDossiers(one, two), three);
        expect(errorsOf(merged)).toEqual([]);
        expect(counts(mergeDossiers(one, mergeDossiers(two, three)))).toEqual(counts(merged));
        expect(counts(mergeDossiers(mergeDossiers(three, two), one))).toEqual(counts(merged));
      }),
      runs,
    );
  });

  it("adds nothing when one of them is merged again", () => {
    fc.assert(
      fc.property(altered, altered, (one, other) => {
        const merged = mergeDossiers(one, other);
        expect(contentsOf(mergeDossiers(merged, other))).toEqual(contentsOf(merged));
        expect(contentsOf(mergeDossiers(merged, one))).toEqual(contentsOf(merged));
      }),
      runs,
    );
  });

  it("names a source once where it reports by two quotations of one passage", () => {
    const merged = mergeDossiers(full, without([1], true));
    expect(counts(merged)).toEqual(counts(full));
    const call = merged.events[0];
    expect(call?.reports).toHaveLength(2);
    expect(call && describeEvent(call, merged).match(/readout/g)).toHaveLength(1);
  });
});
