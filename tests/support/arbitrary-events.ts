import fc from "fast-check";
import type {
  Actor,
  Clause,
  ControlAssessment,
  DiplomaticEvent,
  Dossier,
  Instrument,
  Meeting,
  Party,
  Reported,
  SourceReport,
  Statement,
  TerritorialPosition,
  Territory,
  Topic,
  When,
} from "../../src/index.js";
import * as vocabulary from "../../src/vocabulary.js";

// Events over few ids and words, so that two of them often have something in common.

const word = fc.constantFrom("talks", "border", "monitors", "grain", "dam", "patrols", "visas", "aid");
const sentence = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `${words.join(" ")}.`);
const actor = fc.constantFrom("arcadia", "borduria", "minister", "envoy");
const place = fc.constantFrom("valley", "pass", "island");
const source = fc.constantFrom("readout", "agency");

const some = <T>(item: fc.Arbitrary<T>, most = 2): fc.Arbitrary<T[]> =>
  fc.uniqueArray(item, { minLength: 1, maxLength: most, selector: (each) => JSON.stringify(each) });

const evidence = fc.record(
  { exact: sentence, quoted: fc.constant(true as const) },
  { requiredKeys: ["exact"] },
);
const report: fc.Arbitrary<SourceReport> = fc.record(
  {
    source,
    via: some(fc.record({ who: actor, cue: word }, { requiredKeys: ["cue"] })),
    evidence: some(evidence),
    term: fc.constantFrom(...vocabulary.sourcingTerms),
    certainty: fc.constantFrom(...vocabulary.certainties),
    withdrawn: fc.constant(true as const),
  },
  { requiredKeys: ["source"] },
);
const when: fc.Arbitrary<When> = fc
  .record(
    {
      date: fc.constantFrom("2031-03-01", "2031-03-02", "2031-03", "2031-05-16?", "XXXX-05-16", "2032"),
      duration: fc.record(
        {
          iso: fc.constantFrom("PT1H", "PT100M", "PT2H", "P1D"),
          bound: fc.constantFrom("about" as const, "at-least" as const, "at-most" as const),
          asWritten: word,
        },
        { requiredKeys: ["iso"] },
      ),
      phase: fc.constantFrom(...vocabulary.datePhases),
      timeOfDay: fc.constantFrom("17:00", "09:30:15Z"),
      basis: fc.constantFrom(...vocabulary.bases),
      asWritten: word,
    },
    { requiredKeys: ["asWritten"] },
  )
  .map(({ phase, timeOfDay, ...rest }) => ({
    ...rest,
    ...(phase === undefined || rest.date === undefined ? {} : { phase }),
    ...(timeOfDay === undefined || /^\d{4}-\d\d-\d\d$/.test(rest.date ?? "") ? {} : { timeOfDay }),
  }));
const topic: fc.Arbitrary<Topic> = fc.record(
  {
    subject: fc.constantFrom("ceasefire" as const, "talks" as const, "transport" as const),
    by: some(actor),
    toward: some(actor),
    territories: some(place),
    change: fc.constantFrom(...vocabulary.changes),
    deed: word,
    quantities: some(fc.record({ asWritten: word, amount: fc.nat(9) }, { requiredKeys: ["asWritten"] })),
  },
  { requiredKeys: ["subject"] },
);
const clause: fc.Arbitrary<Clause> = fc.record({
  kind: fc.constantFrom(...vocabulary.clauseKinds),
  text: sentence,
});
const party: fc.Arbitrary<Party> = fc.record(
  {
    who: actor,
    onBehalfOf: fc.constantFrom("arcadia", "borduria"),
    level: fc.constantFrom(...vocabulary.representationLevels),
  },
  { requiredKeys: ["who"] },
);

const reported = {
  reports: some(report),
  when,
  status: fc.constantFrom(...vocabulary.eventStatuses),
  note: word,
};

/** The fields of {@link Reported} that must be there. */
const needed = ["id", "type", "reports"] as const satisfies readonly ("id" | "type" | keyof Reported)[];

const id = fc.constant("event");

export const statement: fc.Arbitrary<Statement> = fc.record(
  {
    id,
    type: fc.constant("statement" as const),
    speakers: some(party),
    audience: some(party),
    act: fc.constantFrom(...vocabulary.speechActs),
    content: sentence,
    negated: fc.constant(true as const),
    evaluation: fc.constantFrom(...vocabulary.evaluations),
    certainty: fc.constantFrom(...vocabulary.certainties),
    about: some(topic),
    clauses: some(clause),
    continuity: fc.constantFrom(...vocabulary.continuities),
    ...reported,
  },
  { requiredKeys: [...needed, "speakers", "act", "content"] },
);

export const meeting: fc.Arbitrary<Meeting> = fc.record(
  {
    id,
    type: fc.constant("meeting" as const),
    title: word,
    form: fc.constantFrom(...vocabulary.meetingForms),
    medium: fc.constantFrom(...vocabulary.meetingMedia),
    participants: some(party, 3),
    place,
    initiatedBy: some(actor),
    about: some(topic),
    clauses: some(clause),
    outcome: fc.constantFrom(...vocabulary.meetingOutcomes),
    ...reported,
  },
  { requiredKeys: [...needed, "form", "participants"] },
);

export const position: fc.Arbitrary<TerritorialPosition> = fc.record(
  {
    id,
    type: fc.constant("territorial-position" as const),
    holder: fc.constantFrom("arcadia", "borduria"),
    territories: some(place),
    stance: fc.constantFrom(...vocabulary.territorialStances),
    toward: some(fc.constantFrom("arcadia", "borduria")),
    extent: fc.constantFrom(...vocabulary.extents),
    clauses: some(clause),
    continuity: fc.constantFrom(...vocabulary.continuities),
    ...reported,
  },
  { requiredKeys: [...needed, "holder", "territories", "stance"] },
);

export const assessment: fc.Arbitrary<ControlAssessment> = fc.record(
  {
    id,
    type: fc.constant("control-assessment" as const),
    territories: some(place),
    controller: fc.constantFrom("arcadia", "borduria"),
    kind: fc.constantFrom(...vocabulary.controlKinds),
    degree: fc.constantFrom(...vocabulary.controlDegrees),
    ...reported,
  },
  { requiredKeys: [...needed, "territories"] },
);

const instrument: fc.Arbitrary<Instrument> = fc.record(
  {
    id: fc.constant("memorandum"),
    kind: fc.constantFrom("memorandum" as const, "treaty" as const),
    title: fc.constantFrom("Border memorandum", "Grain treaty"),
    parties: some(party),
    provisions: fc
      .array(
        fc.record({ text: sentence, subject: fc.constantFrom("talks" as const, "ceasefire" as const) }),
        {
          maxLength: 2,
        },
      )
      .map((provisions) => provisions.map((each, index) => ({ id: `provision-${index}`, ...each }))),
    ...reported,
  },
  { requiredKeys: ["id", "kind", "reports"] },
);

const actors: fc.Arbitrary<Actor[]> = fc
  .tuple(
    fc.constantFrom<Partial<Actor>>(
      {},
      { name: "Republic of Arcadia" },
      { names: [{ name: "The Arcadians" }] },
    ),
    fc.constantFrom<Partial<Actor>>(
      {},
      { partOf: "arcadia" },
      { offices: [{ title: "Minister", of: "arcadia" }] },
    ),
  )
  .map(([polity, person]) => [
    { id: "arcadia", kind: "polity", name: "Arcadia", country: "XA", ...polity },
    { id: "borduria", kind: "polity", name: "Borduria", country: "XB" },
    { id: "minister", kind: "person", name: "Ada Kral", ...person },
    { id: "envoy", kind: "unnamed", name: "An envoy" },
  ]);

const territories: fc.Arbitrary<Territory[]> = fc
  .constantFrom<Partial<Territory>>({}, { within: "island" }, { code: "XA-1" })
  .map((pass) => [
    { id: "valley", name: "Long Valley" },
    { id: "pass", name: "High Pass", ...pass },
    { id: "island", name: "Far Island", sameAs: ["https://example.org/far-island"] },
  ]);

export const anyEvent: fc.Arbitrary<DiplomaticEvent> = fc.oneof(statement, meeting, position, assessment);

/** A valid dossier of up to six events, some of which refer to each other. */
export const dossier: fc.Arbitrary<Dossier> = fc
  .record({
    actors,
    territories,
    instruments: fc.array(instrument, { maxLength: 1 }),
    events: fc.array(fc.tuple(anyEvent, fc.nat(5)), { minLength: 1, maxLength: 6 }),
    extra: fc.constantFrom({}, { title: "One account" }, { title: "Another account" }),
    published: fc.constantFrom({}, { published: "2032-02-01" }),
  })
  .map(({ events, extra, published, ...rest }) => ({
    format: "diplomatic-events/1",
    ...extra,
    sources: [
      { id: "readout", kind: "readout", title: "Readout", publisher: "arcadia", ...published },
      { id: "agency", kind: "news-article", title: "Agency report", url: "https://example.org/report" },
    ],
    ...rest,
    events: events.map(
      ([event, number], index): DiplomaticEvent => ({
        ...event,
        id: `event-${index}`,
        // Only to earlier events, so that no answer comes before its cause.
        ...(number < index ? { links: [{ rel: "alongside", to: `event-${number}` }] } : {}),
      }),
    ),
  }));

/** Two valid dossiers that tell some of the same events, under other ids and in another order. */
export const accounts: fc.Arbitrary<[Dossier, Dossier]> = fc
  .tuple(dossier, dossier, fc.nat(5), fc.boolean())
  .map(([left, right, count, reversed]) => {
    const events = [...left.events.slice(0, count), ...right.events.slice(count)].map(
      ({ links: _, ...event }, index): DiplomaticEvent => ({ ...event, id: `told-${index}` }),
    );
    return [left, { ...right, events: reversed ? events.reverse() : events }];
  });

/** A copy with the items of every list in another order, chains of attribution apart. */
export function shuffled<T>(value: T, random: () => number): T {
  const visit = (part: unknown, key: string): unknown => {
    if (Array.isArray(part)) {
      const items = part.map((item: unknown) => visit(item, ""));
      if (key === "via") return items;
      return items
        .map((item) => ({ item, rank: random() }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ item }) => item);
    }
    if (typeof part !== "object" || part === null) return part;
    const members = Object.entries(part).map(([name, member]): [string, unknown] => [
      name,
      visit(member, name),
    ]);
    return Object.fromEntries(members.reverse());
  };
  return visit(value, "") as T;
}

/** The value with all that it holds frozen. */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}
