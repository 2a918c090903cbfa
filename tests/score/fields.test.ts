import { describe, expect, it } from "vitest";
import type { Dossier, Instrument, Link, RelativeTime, SourceReport, Topic, When } from "../../src/index.js";
import { type FieldDifference, type ScoredField, scoreDossier } from "../../src/score.js";
import { claim, demand, gold, offer, rejection, withEvents } from "./harbour.js";

type Events = Dossier["events"];

/** What became of a field of one record, whose other fields are alike on both sides. */
function scoreField(
  field: ScoredField,
  one: Dossier,
  other: Dossier,
): Pick<FieldDifference, "goldValues" | "predictedValues"> & {
  outcome: FieldDifference["outcome"] | "same";
} {
  const found = scoreDossier(one, other).differences.filter((each) => each.field === field);
  expect(found.length).toBeLessThanOrEqual(1);
  const [difference] = found;
  return {
    outcome: difference?.outcome ?? "same",
    goldValues: difference?.goldValues ?? [],
    predictedValues: difference?.predictedValues ?? [],
  };
}

const [talks] = gold.events as [Events[number]];
const withTalks = (when: When | undefined): Dossier => withEvents({ talks: [{ ...talks, when }] });

describe("a length of time", () => {
  type Length = NonNullable<When["duration"]>;
  it.each<[string, Length | undefined, Length | undefined, FieldDifference["outcome"] | "same"]>([
    ["is the same with the same words", { iso: "PT2H" }, { iso: "PT2H" }, "same"],
    ["is the same whatever its words", { iso: "PT2H", asWritten: "two hours" }, { iso: "PT2H" }, "same"],
    ["is nearly the same in minutes", { iso: "PT2H" }, { iso: "PT120M" }, "partial"],
    ["is nearly the same with a bound", { iso: "PT2H" }, { iso: "PT2H", bound: "at-least" }, "partial"],
    ["is nearly the same within a range", { iso: "P7D" }, { iso: "P7D", upTo: "P10D" }, "partial"],
    ["is another where both cannot be right", { iso: "PT2H" }, { iso: "PT5H" }, "incorrect"],
    [
      "is another beyond a bound",
      { iso: "PT2H", bound: "at-most" },
      { iso: "PT5H", bound: "at-least" },
      "incorrect",
    ],
    ["is the same in words alone", { asWritten: "all day" }, { asWritten: "all day" }, "same"],
    ["is another in other words alone", { asWritten: "all day" }, { asWritten: "for hours" }, "incorrect"],
    ["is another in words alone on one side", { iso: "PT2H" }, { asWritten: "for hours" }, "incorrect"],
    ["is missing", { iso: "PT2H", bound: "at-least" }, undefined, "missing"],
    ["is spurious", undefined, { iso: "PT2H" }, "spurious"],
  ])("%s", (_, one, other, outcome) => {
    const when = { date: "2031-03-12" };
    expect(
      scoreField("duration", withTalks({ ...when, duration: one }), withTalks({ ...when, duration: other }))
        .outcome,
    ).toBe(outcome);
  });

  it.each<[string, Length, string]>([
    ["its bound", { iso: "PT2H", bound: "at-least" }, "at least PT2H"],
    ["its range", { iso: "P7D", upTo: "P10D" }, "P7D to P10D"],
    ["the bound of its range", { iso: "P7D", upTo: "P10D", bound: "about" }, "about P7D to P10D"],
    ["its words where it has no measure", { asWritten: "all day" }, "all day"],
  ])("is named with %s", (_, duration, words) => {
    expect(scoreField("duration", withTalks({ duration }), withTalks(undefined)).goldValues).toEqual([words]);
  });
});

it("scores an hour of an open day by itself", () => {
  const at = (timeOfDay: string): Dossier => withTalks({ date: "XXXX-03-12", timeOfDay });
  expect(scoreField("timeOfDay", at("17:00"), at("17:00")).outcome).toBe("same");
  expect(scoreField("timeOfDay", at("17:00"), at("09:00")).outcome).toBe("incorrect");
});

describe("a date", () => {
  it.each<[string, string, string, FieldDifference["outcome"] | "same"]>([
    ["is the same in another time zone", "2031-03-12T12:00:00Z", "2031-03-12T13:00:00+01:00", "same"],
    ["is nearly the same with more precision", "2031-03", "2031-03-12", "partial"],
    ["is nearly the same where the year is unknown", "XXXX-03-12", "2031-03-12", "partial"],
    ["is another a day later", "2031-03-12", "2031-03-13", "incorrect"],
  ])("%s", (_, one, other, outcome) => {
    const { outcome: found, ...values } = scoreField(
      "date",
      withTalks({ date: one }),
      withTalks({ date: other }),
    );
    expect(found).toBe(outcome);
    expect(values).toEqual(
      outcome === "same"
        ? { goldValues: [], predictedValues: [] }
        : { goldValues: [one], predictedValues: [other] },
    );
  });

  it("of a text that was agreed is not the day of publication", () => {
    const sources = gold.sources.map((source) => ({ ...source, published: "2031-03-13" }));
    const withPact = (when?: When): Dossier => ({ ...gold, sources, instruments: [{ ...pact, when }] });
    expect(scoreField("date", withPact({ date: "2031-03-13" }), withPact())).toEqual({
      outcome: "missing",
      goldValues: ["2031-03-13"],
      predictedValues: [],
    });
  });
});

describe("a time beside another record", () => {
  const after: RelativeTime = { relation: "after", to: "talks" };
  const timed = (relative: RelativeTime[]): Dossier =>
    withEvents({ offer: [{ ...offer, when: { relative } }] });

  it.each<[string, RelativeTime[], RelativeTime[], FieldDifference["outcome"] | "same"]>([
    ["is the same", [after], [after], "same"],
    ["is another where the relation is", [after], [{ ...after, relation: "before" }], "incorrect"],
    ["is another where the record is", [after], [{ ...after, to: "demand" }], "incorrect"],
    [
      "is nearly the same with another distance",
      [{ ...after, offset: "P1D" }],
      [{ ...after, offset: "P2D" }],
      "partial",
    ],
    ["is nearly the same of another point", [after], [{ ...after, point: "end" }], "partial"],
    ["is nearly the same to another point", [after], [{ ...after, toPoint: "start" }], "partial"],
    [
      "is nearly the same with a bound",
      [{ ...after, offset: "P1D" }],
      [{ ...after, offset: "P1D", bound: "at-least" }],
      "partial",
    ],
    ["is missing", [after], [], "missing"],
    ["is spurious", [], [after], "spurious"],
    ["is missing beside one that is there", [after, { ...after, to: "demand" }], [after], "missing"],
  ])("%s", (_, one, other, outcome) => {
    expect(scoreField("relative", timed(one), timed(other)).outcome).toBe(outcome);
  });

  it("is named with its distance, its relation and the other record", () => {
    const { goldValues } = scoreField("relative", timed([{ ...after, offset: "P1D" }]), timed([]));
    expect(goldValues).toEqual([expect.stringMatching(/^P1D after .+/)]);
  });
});

describe("the chain of voices", () => {
  const [report] = rejection.reports as [SourceReport];
  const through = (via: SourceReport["via"]): Dossier =>
    withEvents({ rejection: [{ ...rejection, reports: [{ ...report, via }] }] });
  const heard: Events = [
    { ...offer, id: "broadcast", act: "assert", speakers: [{ who: "courier" }], reports: [] },
  ];
  const withHeard = (dossier: Dossier): Dossier => ({ ...dossier, events: [...dossier.events, ...heard] });
  const reportedly = { cue: "Reportedly" };

  it.each<[string, SourceReport["via"], SourceReport["via"], FieldDifference["outcome"] | "same"]>([
    ["is the same with the same hedge", [reportedly], [{ cue: "reportedly" }], "same"],
    ["is nearly the same with another hedge", [reportedly], [{ cue: "It is said that" }], "partial"],
    ["is another with a voice in place of a hedge", [reportedly], [{ who: "courier" }], "incorrect"],
    ["is another with a hedge in place of a voice", [{ who: "courier" }], [reportedly], "incorrect"],
    [
      "is the same where a link names what a voice says",
      [{ who: "courier" }],
      [{ who: "broadcast" }],
      "same",
    ],
    ["is nearly the same with another voice of a side", [{ who: "demand" }], [{ who: "arden" }], "partial"],
    ["is another with a voice of another side", [{ who: "demand" }], [{ who: "reyl" }], "incorrect"],
    ["is missing a link", [{ who: "courier" }, reportedly], [{ who: "courier" }], "missing"],
    ["has a spurious link", [reportedly], [{ who: "courier" }, reportedly], "spurious"],
    [
      "is another in another order",
      [{ who: "courier" }, { who: "arden" }],
      [{ who: "arden" }, { who: "courier" }],
      "incorrect",
    ],
  ])("%s", (_, one, other, outcome) => {
    expect(scoreField("via", withHeard(through(one)), withHeard(through(other))).outcome).toBe(outcome);
  });

  it("is named by its hedges, and by those who speak in a statement that it names", () => {
    const both = withEvents({
      demand: [{ ...demand, speakers: [{ who: "marr" }, { who: "reyl" }] }],
      rejection: [{ ...rejection, reports: [{ ...report, via: [reportedly, { who: "demand" }] }] }],
    });
    const none = withEvents({
      demand: [{ ...demand, speakers: [{ who: "marr" }, { who: "reyl" }] }],
      rejection: [{ ...rejection, reports: [{ ...report, via: [] }] }],
    });
    expect(scoreField("via", both, none).goldValues).toEqual(["“Reportedly”", "Marr and Reyl"]);
  });

  const reporting = (...chains: SourceReport["via"][]): Dossier =>
    withEvents({
      rejection: [{ ...rejection, reports: chains.map((via) => (via ? { ...report, via } : report)) }],
    });

  it("is the longest of the reports of one source", () => {
    const long = [{ who: "courier" }, reportedly];
    expect(scoreField("via", reporting([{ who: "arden" }], long), through(long)).outcome).toBe("same");
    expect(scoreField("via", reporting(long, [{ who: "arden" }]), through(long)).outcome).toBe("same");
  });

  it("is the same in whatever order a source gives chains of one length", () => {
    const chains = [[{ who: "courier" }], [{ who: "arden" }]];
    expect(scoreField("via", reporting(...chains), reporting(...chains.toReversed())).outcome).toBe("same");
  });

  it("is compared source by source", () => {
    const bulletins = [...gold.sources, { id: "gazette", kind: "news-article" as const, text: "No more." }];
    const inBoth = (...reports: SourceReport[]): Dossier => ({
      ...withEvents({ rejection: [{ ...rejection, reports }] }),
      sources: bulletins,
    });
    const gazette = { source: "gazette", via: [{ who: "arden" }] };
    expect(scoreField("via", inBoth(report, gazette), inBoth(gazette, report)).outcome).toBe("same");
    expect(scoreField("via", inBoth(report, gazette), inBoth(report))).toEqual({
      outcome: "missing",
      goldValues: ["Arden"],
      predictedValues: [],
    });
    expect(scoreField("via", inBoth(report), inBoth(report, gazette))).toEqual({
      outcome: "spurious",
      goldValues: [],
      predictedValues: ["Arden"],
    });
  });
});

const pact: Instrument = {
  id: "pact",
  kind: "agreement",
  title: "Harbour Pact",
  parties: [{ who: "arden" }, { who: "belmar" }],
  provisions: [
    { id: "opening", text: "Belmar opens the outer harbour to all ships.", subject: "transport" },
    { id: "fee", text: "Arden pays a yearly fee.", subject: "economic" },
  ],
  reports: [{ source: "bulletin", evidence: [{ exact: "The ministers will meet again in April" }] }],
};

describe("what a statement is about", () => {
  const about = (ref: string, provisions: Instrument["provisions"] = pact.provisions): Dossier => ({
    ...withEvents({ rejection: [{ ...rejection, about: [{ ref }] }] }),
    instruments: [{ ...pact, provisions }],
  });

  it("is one provision where the words are nearly the same, whatever its id", () => {
    const provisions = [
      { id: "p1", text: "Belmar opens the outer harbour to ships.", subject: "transport" as const },
      { id: "p2", text: "Arden pays a fee.", subject: "economic" as const },
    ];
    expect(scoreField("about", about("opening"), about("p1", provisions)).outcome).toBe("same");
    expect(scoreField("about", about("opening"), about("p2", provisions)).outcome).toBe("incorrect");
  });

  it("is no instrument where the other names a provision", () => {
    expect(scoreField("about", about("opening"), about("pact")).outcome).toBe("incorrect");
  });

  /** The demand is about a deed with an id, and the rejection about that deed. */
  const aboutDeed = (...deeds: (Topic & { id: string })[]): Dossier =>
    withEvents({
      demand: [{ ...demand, about: deeds }],
      rejection: [{ ...rejection, about: [{ ref: deeds[0]?.id }] }],
    });
  const outcomeOfRejection = (one: Dossier, other: Dossier): string =>
    scoreDossier(one, other).differences.find(
      ({ gold: id, field }) => id === "rejection" && field === "about",
    )?.outcome ?? "same";
  const leaving = { subject: "withdrawal" as const, by: ["belmar"] };

  it.each<[string, Omit<Topic, "id">, Omit<Topic, "id">, string]>([
    ["is one deed where all of it is the same", leaving, leaving, "same"],
    ["is another deed of another subject", leaving, { ...leaving, subject: "transport" }, "incorrect"],
    ["is nearly one deed where it changes otherwise", leaving, { ...leaving, change: "ends" }, "partial"],
    [
      "is one deed that is about one record",
      { ...leaving, ref: "talks" },
      { ...leaving, ref: "talks" },
      "same",
    ],
  ])("%s", (_, one, other, outcome) => {
    expect(outcomeOfRejection(aboutDeed({ ...one, id: "deed" }), aboutDeed({ ...other, id: "act" }))).toBe(
      outcome,
    );
  });

  it("is one deed though that is about another deed in turn", () => {
    const chained = (first: string, second: string): Dossier =>
      aboutDeed({ ...leaving, id: first, ref: second }, { id: second, subject: "transport", ref: first });
    expect(outcomeOfRejection(chained("deed", "other"), chained("act", "further"))).toBe("same");
  });

  const rejecting = (...topics: Topic[]): Dossier =>
    withEvents({ demand: [{ ...demand, about: [leaving] }], rejection: [{ ...rejection, about: topics }] });

  it.each<[string, Topic[], Topic[], string]>([
    [
      "is the same with the subject of a record that it names",
      [{ ref: "demand" }],
      [{ ref: "demand" }, leaving],
      "same",
    ],
    [
      "is spurious with another subject",
      [{ ref: "demand" }],
      [{ ref: "demand" }, { subject: "nuclear" }],
      "spurious",
    ],
    ["is nearly the record that is about it", [{ ref: "demand" }], [leaving], "partial"],
    ["is nearly the same by another voice of the side", [{ ...leaving, by: ["reyl"] }], [leaving], "partial"],
  ])("%s", (_, one, other, outcome) => {
    expect(outcomeOfRejection(rejecting(...one), rejecting(...other))).toBe(outcome);
    const turned = { missing: "spurious", spurious: "missing" }[outcome] ?? outcome;
    expect(outcomeOfRejection(rejecting(...other), rejecting(...one))).toBe(turned);
  });

  it("is the same with a deed as with a reference to it", () => {
    const spelt = withEvents({
      demand: [{ ...demand, about: [{ ...leaving, id: "deed" }] }],
      rejection: [{ ...rejection, about: [leaving] }],
    });
    expect(outcomeOfRejection(aboutDeed({ ...leaving, id: "deed" }), spelt)).toBe("same");
  });

  it("is no deed where the other names a provision", () => {
    const deed = aboutDeed({ ...leaving, id: "deed" });
    expect(outcomeOfRejection({ ...deed, instruments: [pact] }, about("opening"))).toBe("incorrect");
  });
});

describe("an audience", () => {
  const addressed = (...who: string[]): Dossier =>
    withEvents({
      demand: [{ ...demand, ...(who.length > 0 && { audience: who.map((id) => ({ who: id })) }) }],
    });

  it("is as good as named where they took part in the meeting", () => {
    expect(scoreField("audience", addressed(), addressed("reyl")).outcome).toBe("same");
    expect(scoreField("audience", addressed("reyl"), addressed()).outcome).toBe("same");
  });

  it("is spurious or missing where they did not", () => {
    expect(scoreField("audience", addressed(), addressed("courier")).outcome).toBe("spurious");
    expect(scoreField("audience", addressed("courier"), addressed()).outcome).toBe("missing");
    expect(scoreField("audience", addressed("reyl"), addressed("courier")).outcome).toBe("incorrect");
  });
});

describe("a link", () => {
  const other = { id: "gazette", kind: "news-article" as const, text: "No more." };
  const linked = (links: Link[]): Dossier => ({
    ...withEvents({ offer: [{ ...offer, links }] }),
    sources: [...gold.sources, other],
  });

  it.each<[string, Link[], Link[], FieldDifference["outcome"] | "same"]>([
    [
      "is the same to one text",
      [{ rel: "part-of", to: "bulletin" }],
      [{ rel: "part-of", to: "bulletin" }],
      "same",
    ],
    [
      "is another to another text",
      [{ rel: "part-of", to: "bulletin" }],
      [{ rel: "part-of", to: "gazette" }],
      "incorrect",
    ],
    [
      "is nearly the same with another relation",
      [{ rel: "part-of", to: "talks" }],
      [{ rel: "responds-to", to: "talks" }],
      "partial",
    ],
    [
      "is another to a record in place of a text",
      [{ rel: "part-of", to: "bulletin" }],
      [{ rel: "part-of", to: "talks" }],
      "incorrect",
    ],
    ["is missing", [{ rel: "responds-to", to: "demand" }], [], "missing"],
  ])("%s", (_, one, two, outcome) => {
    expect(scoreField("links", linked(one), linked(two)).outcome).toBe(outcome);
  });

  it("that holds both ways may stand at either record", () => {
    const atOffer = withEvents({ offer: [{ ...offer, links: [{ rel: "alongside", to: "demand" }] }] });
    const atDemand = withEvents({
      demand: [{ ...demand, links: [...(demand.links ?? []), { rel: "alongside", to: "offer" }] }],
    });
    expect(scoreDossier(atOffer, atDemand).differences).toEqual([]);
  });
});

describe("evidence", () => {
  const quoting = (evidence: SourceReport["evidence"]): Dossier =>
    withEvents({ claim: [{ ...claim, reports: [{ source: "bulletin", evidence }] }] });
  const exact = "Belmar claims all of the Saltmarsh";

  it.each<[string, SourceReport["evidence"], SourceReport["evidence"], FieldDifference["outcome"] | "same"]>([
    ["is missing where the prediction quotes nothing", [{ exact }], [], "missing"],
    ["is spurious where the gold quotes nothing", undefined, [{ exact }], "spurious"],
    ["is partial where little of it is in both", [{ exact }], [{ exact: "Belmar" }], "partial"],
    ["is no difference where neither quotes anything", [], [], "same"],
    ["of a title is missing where there is no title", [{ exact, in: "title" }], [], "missing"],
  ])("%s", (_, one, other, outcome) => {
    expect(scoreField("evidence", quoting(one), quoting(other)).outcome).toBe(outcome);
  });
});

describe("a field", () => {
  it.each<[string, Dossier, ScoredField, readonly string[], readonly string[]]>([
    [
      "clauses under another kind are nearly the same",
      withEvents({ offer: [{ ...offer, clauses: [{ kind: "if", text: "the talks go on" }] }] }),
      "clauses",
      ["because the talks go on"],
      ["if the talks go on"],
    ],
    [
      "clauses of other words are others",
      withEvents({ offer: [{ ...offer, clauses: [{ kind: "because", text: "winter has come early" }] }] }),
      "clauses",
      ["because the talks go on"],
      ["because winter has come early"],
    ],
  ])("%s", (_, predicted, field, goldValues, predictedValues) => {
    const one = withEvents({
      offer: [{ ...offer, clauses: [{ kind: "because", text: "the talks go on" }] }],
    });
    expect(scoreField(field, one, predicted)).toMatchObject({ goldValues, predictedValues });
  });

  it.each<[string, string[], string[], FieldDifference["outcome"] | "same"]>([
    ["is nearly the same where it lies in the other", ["saltmarsh"], ["lagoon"], "partial"],
    ["is another where neither lies in the other", ["saltmarsh"], ["port-lowen"], "incorrect"],
    ["is the same in another order", ["saltmarsh", "port-lowen"], ["port-lowen", "saltmarsh"], "same"],
    ["is paired so that most are the same", ["saltmarsh", "lagoon"], ["lagoon", "saltmarsh"], "same"],
  ])("of territory %s", (_, one, other, outcome) => {
    const claiming = (territories: string[]): Dossier => ({
      ...withEvents({ claim: [{ ...claim, territories }] }),
      territories: [...(gold.territories ?? []), { id: "lagoon", name: "Lagoon", within: "saltmarsh" }],
    });
    expect(scoreField("territories", claiming(one), claiming(other)).outcome).toBe(outcome);
  });
});

describe("an instrument", () => {
  const withPact = (fields: Partial<Instrument>): Dossier => ({
    ...gold,
    instruments: [{ ...pact, ...fields }],
  });

  it("is found by its kind and its parties where only one has a title", () => {
    const { byType } = scoreDossier(withPact({}), withPact({ title: undefined }));
    expect(byType.instrument.correct).toBe(1);
  });

  it("is not one where its words have no place and it has nothing in common", () => {
    const reports = [{ source: "bulletin", evidence: [{ exact: "nowhere in the text" }] }];
    const other: Partial<Instrument> = { reports, kind: "note", title: "Fishing Rules", parties: [] };
    const { missed, spurious } = scoreDossier(withPact({}), withPact(other));
    expect([missed, spurious].map((list) => list.map(({ description }) => description))).toEqual([
      [expect.stringContaining("Harbour Pact")],
      [expect.stringContaining("Fishing Rules")],
    ]);
  });
});

describe("the fields that count", () => {
  it.each<[string, unknown, RegExp]>([
    [
      "a word like none of them",
      "zzzzzzzzzzzz",
      /found the string "zzzzzzzzzzzz"; one of evidence, speakers, /,
    ],
    ["a number", 7, /found the number 7; one of evidence, speakers, /],
  ])("are not %s", (_, field, message) => {
    const options = { fields: [field] };
    // @ts-expect-error JavaScript callers can give anything.
    expect(() => scoreDossier(gold, gold, options)).toThrow(message);
  });
});

describe("sources", () => {
  const text = "Both ministries confirmed the call.";
  const [bulletin] = gold.sources as [Dossier["sources"][number]];
  const copy = (id: string, title?: string) => ({ ...bulletin, id, ...(title !== undefined && { title }) });
  const withSources = (...sources: Dossier["sources"]): Dossier => ({ ...gold, sources });

  it("with one text are told apart by all that is said of them", () => {
    const one = withSources(copy("bulletin", "Morning"), copy("evening", "Evening"));
    const other = withSources(copy("evening", "Evening"), copy("bulletin", "Morning"));
    expect(scoreDossier(one, other).sources).toEqual([
      { gold: "bulletin", predicted: "bulletin" },
      { gold: "evening", predicted: "evening" },
    ]);
  });

  it("with one text are matched by title where more is said of them on one side", () => {
    const one = withSources(copy("bulletin", "Morning"), copy("second", "Evening"));
    const other = withSources(
      { ...copy("bulletin", "Morning"), published: "2031-03-13" },
      { ...copy("late", "Evening"), published: "2031-03-13" },
    );
    expect(scoreDossier(one, other).sources).toEqual([
      { gold: "bulletin", predicted: "bulletin" },
      { gold: "second", predicted: "late" },
    ]);
  });

  it("are matched by address, whatever their titles", () => {
    const url = "https://example.org/call";
    const one = withSources({ id: "a", kind: "news-article", url, title: "Call", text }, bulletin);
    const other = withSources({ id: "b", kind: "news-article", url, title: "A call" }, bulletin);
    expect(scoreDossier(one, other).sources).toEqual([
      { gold: "bulletin", predicted: "bulletin" },
      { gold: "a", predicted: "b" },
    ]);
  });

  it("have no match where one dossier has none", () => {
    expect(() => scoreDossier(gold, { ...gold, sources: [] })).toThrow(
      'The dossiers have no source in common: the gold has "bulletin", the prediction none.',
    );
  });
});
