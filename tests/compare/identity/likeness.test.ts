import { describe, expect, test } from "vitest";
import { createLikeness } from "../../../src/compare/identity/index.js";
import { defaultTuning, type IdentityVerdict } from "../../../src/compare.js";
import {
  type Actor,
  type Dossier,
  type Instrument,
  indexDossier,
  type Provision,
  type Source,
  type Territory,
} from "../../../src/index.js";

const reports = [{ source: "note" }];

/** A dossier with records that others belong to, known by code or by name alone. */
function around(id: string, records: Partial<Dossier>): Dossier {
  return {
    format: "diplomatic-events/1",
    sources: [{ id: `${id}-note`, kind: "document" }, ...(records.sources ?? [])],
    actors: [
      { id: "arcadia", kind: "polity", name: "Arcadia", country: "XA" },
      { id: "borduria", kind: "polity", name: "Borduria", country: "XB" },
      { id: "cabinet", kind: "body", name: "Council of Elders" },
      ...(records.actors ?? []),
    ],
    territories: records.territories ?? [],
    instruments: records.instruments ?? [],
    events: records.events ?? [],
  };
}

type Verdict = IdentityVerdict;
type Row<T> = readonly [what: string, left: Partial<T>, right: Partial<T>, verdict: Verdict];

const words = {
  same: "are one",
  "likely-same": "are likely one",
  unknown: "may be one",
  different: "are two",
} satisfies Record<Verdict, string>;

/** Rows with a title that says the verdict: "of one address are one". */
function titled<T>(rows: readonly Row<T>[]): Row<T>[] {
  return rows.map(([what, left, right, verdict]) => [`${what} ${words[verdict]}`, left, right, verdict]);
}

function judge(left: Partial<Dossier>, right: Partial<Dossier>): Verdict {
  const [one, other] = [around("l", left), around("r", right)].map((dossier) => ({
    dossier,
    index: indexDossier(dossier),
  }));
  if (!one || !other) throw new Error("no dossiers");
  const { thresholds } = defaultTuning;
  const there = createLikeness(one, other, thresholds).relate("x", "y");
  expect(createLikeness(other, one, thresholds).relate("y", "x")).toBe(there);
  return there;
}

describe("two actors", () => {
  const person: Actor = { id: "x", kind: "person", name: "Ana Ruiz" };
  const premier = { title: "Premier", of: "arcadia" };
  const inOffice = { offices: [premier] };
  const envoy = { offices: [{ title: "Envoy" }] };
  const diplomat: Partial<Actor> = { kind: "unnamed", name: "A diplomat" };
  const unnamed: Partial<Actor> = { kind: "unnamed", name: "The Premier of Arcadia", offices: [premier] };
  test.each(
    titled<Actor>([
      [
        "of one address",
        { name: "A", sameAs: ["https://e.org/1", "https://f.org/2"] },
        { name: "B", sameAs: ["https://f.org/2"] },
        "same",
      ],
      [
        "of two addresses of one authority",
        { sameAs: ["https://e.org/1"] },
        { sameAs: ["https://E.org/2"] },
        "different",
      ],
      [
        "of addresses of two authorities, but of one name",
        { sameAs: ["https://e.org/1"] },
        { sameAs: ["https://f.org/1"] },
        "likely-same",
      ],
      ["of two states", { country: "XA" }, { country: "XB" }, "different"],
      ["of one name, of which one has no state", { country: "XA" }, {}, "likely-same"],
      ["of one name", {}, {}, "likely-same"],
      ["of names in two spellings", {}, { name: "Anna Ruis" }, "likely-same"],
      ["of names with a slip", { name: "Ana Lindqvist" }, { name: "Ana Lindkwest" }, "likely-same"],
      [
        "of surnames alike but for the ending",
        { name: "Ana Lukashevich" },
        { name: "Ana Lukashenko" },
        "different",
      ],
      ["of other names", {}, { name: "Bela Novak" }, "different"],
      ["that share only a short word of their names", {}, { name: "Ana Lindqvist" }, "different"],
      ["that share a surname", {}, { name: "Eva Ruiz" }, "different"],
      ["in two alphabets", {}, { name: "Ана Руис" }, "likely-same"],
      ["in two scripts", {}, { name: "安娜" }, "unknown"],
      ["of one name among others", {}, { name: "Ана Руис", names: [{ name: "Ana Ruiz" }] }, "likely-same"],
      ["of two kinds with one name", { kind: "body" }, { kind: "organisation" }, "unknown"],
      [
        "of two kinds with names alike",
        { kind: "body", name: "Council of elders" },
        { kind: "organisation", name: "Council" },
        "different",
      ],
      ["who are unnamed, of one name", diplomat, diplomat, "unknown"],
      ["who are unnamed, of other names", diplomat, { kind: "unnamed", name: "An official" }, "unknown"],
      ["of whom one is unnamed", { name: "A diplomat" }, diplomat, "unknown"],
      ["of whom one is unnamed and called otherwise", {}, diplomat, "unknown"],
      // Where they belong.
      ["of one name in one state", { partOf: "arcadia" }, { partOf: "arcadia" }, "same"],
      [
        "of one name in one body, itself known by name alone",
        { partOf: "cabinet" },
        { partOf: "cabinet" },
        "same",
      ],
      ["of one name in two states", { partOf: "arcadia" }, { partOf: "borduria" }, "different"],
      [
        "of names alike in one state",
        { partOf: "arcadia" },
        { name: "Ruiz", partOf: "arcadia" },
        "likely-same",
      ],
      ["of one name, of whom one belongs nowhere", { partOf: "arcadia" }, {}, "likely-same"],
      // Their offices.
      ["of one name in one office", inOffice, inOffice, "same"],
      [
        "of one name with one office in common",
        { offices: [{ title: "Deputy" }, premier] },
        { offices: [{ title: "Envoy" }, premier] },
        "same",
      ],
      [
        "of one name in an office of nobody in particular",
        { offices: [{ title: "Premier" }] },
        inOffice,
        "likely-same",
      ],
      [
        "of one name in offices alike",
        inOffice,
        { offices: [{ title: "Acting premier", of: "arcadia" }] },
        "likely-same",
      ],
      [
        "of one name in one office in two spellings",
        { offices: [{ title: "Minister of Defense", of: "arcadia" }] },
        { offices: [{ title: "Defence Minister", of: "arcadia" }] },
        "same",
      ],
      ["of one name in other offices", inOffice, envoy, "likely-same"],
      [
        "of one name in one office of two states",
        inOffice,
        { offices: [{ title: "Premier", of: "borduria" }] },
        "likely-same",
      ],
      [
        "of names alike in other offices",
        inOffice,
        { name: "Ruiz", offices: [{ title: "Envoy" }] },
        "unknown",
      ],
      ["of names alike, of whom one has no office", inOffice, { name: "Ruiz" }, "likely-same"],
      // Known by the office alone.
      ["of whom one is called by the other's office", inOffice, unnamed, "likely-same"],
      [
        "of whom a person is called by the other's office",
        inOffice,
        { name: "The Premier", offices: [premier] },
        "likely-same",
      ],
      [
        "of whom one has that name among others",
        inOffice,
        { ...unnamed, names: [{ name: "An official" }] },
        "likely-same",
      ],
      [
        "of whom one has that office among others",
        inOffice,
        { ...unnamed, offices: [{ title: "Chair" }, premier] },
        "likely-same",
      ],
      [
        "both called by the one office that they hold",
        { name: "The Premier", offices: [premier] },
        { name: "The Premier", offices: [premier] },
        "same",
      ],
      [
        "called by an office of another state",
        { offices: [{ title: "Premier", of: "borduria" }] },
        unnamed,
        "different",
      ],
      [
        "called by an office of nobody in particular",
        { offices: [{ title: "Premier" }] },
        unnamed,
        "unknown",
      ],
      [
        "called by another office",
        { offices: [{ title: "Acting premier", of: "arcadia" }] },
        unnamed,
        "unknown",
      ],
      [
        "of one office that neither is called by",
        inOffice,
        { ...unnamed, name: "A senior official" },
        "unknown",
      ],
      [
        "called by an office of a body known by name alone",
        { offices: [{ title: "Chair", of: "cabinet" }] },
        { kind: "unnamed", name: "The chair", offices: [{ title: "Chair", of: "cabinet" }] },
        "likely-same",
      ],
      ["called by the office of what is no person", { kind: "body", offices: [premier] }, unnamed, "unknown"],
      [
        "called by an office, of whom one is a body",
        inOffice,
        { kind: "body", name: "The Premier", offices: [premier] },
        "different",
      ],
      [
        "called by the other's deputy office",
        inOffice,
        { ...unnamed, name: "The Deputy Premier of Arcadia" },
        "unknown",
      ],
    ]),
  )("%s", (_, left, right, verdict) => {
    expect(judge({ actors: [{ ...person, ...left }] }, { actors: [{ ...person, id: "y", ...right }] })).toBe(
      verdict,
    );
  });

  test.each(
    titled<Actor>([
      ["of one code and name", {}, {}, "same"],
      ["of one code and another name", {}, { name: "Verdana" }, "likely-same"],
      ["of one code and one name in two spellings", { name: "Jelland" }, { name: "Yelland" }, "same"],
      ["of one code and one name, once in full", { name: "Republic of Ruritania" }, {}, "same"],
      ["of one name, of which one has no code", {}, { country: undefined }, "likely-same"],
      ["of one name without a code", { country: undefined }, { country: undefined }, "likely-same"],
      ["of which one is a body of the same state", {}, { kind: "body", name: "Coast guard" }, "different"],
    ]),
  )("that are polities, %s", (_, left, right, verdict) => {
    const polity: Actor = { id: "x", kind: "polity", name: "Ruritania", country: "XR" };
    expect(judge({ actors: [{ ...polity, ...left }] }, { actors: [{ ...polity, id: "y", ...right }] })).toBe(
      verdict,
    );
  });
});

describe("two territories", () => {
  test.each(
    titled<Territory>([
      ["of one code", { code: "XA-1", name: "North" }, { code: "XA-1", name: "Valley" }, "same"],
      ["of two codes", { code: "XA-1" }, { code: "XA-2" }, "different"],
      ["of one name, of which one has no code", { code: "XA-1" }, {}, "likely-same"],
      [
        "of one address",
        { name: "North", sameAs: ["https://e.org/1"] },
        { sameAs: ["https://e.org/1"] },
        "same",
      ],
      [
        "of two addresses of one authority",
        { sameAs: ["https://e.org/1"] },
        { sameAs: ["https://e.org/2"] },
        "different",
      ],
      ["of one name", {}, {}, "likely-same"],
      ["of names in two spellings", { name: "Sula" }, { name: "Сула" }, "likely-same"],
      ["of which one says more", {}, { name: "Сула" }, "unknown"],
      ["of other names", {}, { name: "Karsk" }, "different"],
      ["of opposite names", { name: "East Sula" }, { name: "West Sula" }, "different"],
      ["of two numbers", { name: "Area 1" }, { name: "Area 2" }, "different"],
      ["of one state in two languages", { name: "Россия" }, { name: "Russland" }, "likely-same"],
      ["of two states, one by code", { code: "NE" }, { name: "Nigeria" }, "different"],
    ]),
  )("%s", (_, left, right, verdict) => {
    const territory: Territory = { id: "x", name: "Sula Valley" };
    expect(
      judge(
        { territories: [{ ...territory, ...left }] },
        { territories: [{ ...territory, id: "y", ...right }] },
      ),
    ).toBe(verdict);
  });
});

describe("two sources", () => {
  const [url, title, published, text] = ["https://e.org/1", "Talks resume", "2031-05-16", "Talks resumed."];
  test.each(
    titled<Source>([
      ["of one text", { text, title }, { text }, "same"],
      [
        "of two texts at one address",
        { text, url, published },
        { text: "Other.", url, published },
        "different",
      ],
      ["of two days", { url, published }, { url, published: "2031-05-17" }, "different"],
      ["of one address and day", { url, published }, { url, published }, "same"],
      ["of one address", { url, published }, { url }, "likely-same"],
      ["of one address and no day", { url }, { url }, "likely-same"],
      [
        "of two addresses",
        { url, title, published },
        { url: "https://f.org/1", title, published },
        "unknown",
      ],
      ["of one title and day", { title, published }, { title, published }, "same"],
      ["of one title, of which one has an address", { title, published, url }, { title, published }, "same"],
      ["of one title", { title }, { title, published }, "likely-same"],
      ["of one day alone", { published }, { published }, "unknown"],
      ["of other titles", { title, published }, { title: "Talks end", published }, "unknown"],
      ["of which one text is known", { text }, {}, "unknown"],
    ]),
  )("%s", (_, left, right, verdict) => {
    const source: Source = { id: "x", kind: "readout" };
    expect(
      judge({ sources: [{ ...source, ...left }] }, { sources: [{ ...source, id: "y", ...right }] }),
    ).toBe(verdict);
  });
});

describe("two instruments", () => {
  const both = [{ who: "arcadia" }, { who: "borduria" }];
  const title = "Sula Accord";
  const day = { date: "2031-03-02" };
  test.each(
    titled<Instrument>([
      ["of one title, kind and parties", { title, parties: both }, { title, parties: both }, "same"],
      ["of one title and kind", { title }, { title, parties: both }, "likely-same"],
      [
        "of one title and other kinds",
        { title, parties: both },
        { title, parties: both, kind: "plan" },
        "likely-same",
      ],
      ["of titles alike", { title }, { title: "The Sula Accord of May" }, "likely-same"],
      ["of titles of two numbers", { title: "Resolution 2231" }, { title: "Resolution 2331" }, "different"],
      [
        "of titles on two matters and one day",
        { title: "Agreement on fishing", parties: both, when: day },
        { title: "Agreement on trade", parties: both, when: day },
        "unknown",
      ],
      [
        "of other parties",
        { title, parties: [{ who: "arcadia" }] },
        { title, parties: [{ who: "borduria" }] },
        "different",
      ],
      ["of days apart", { title, when: day }, { title, when: { date: "2032" } }, "different"],
      ["of other titles", { title, parties: both }, { title: "Truce", parties: both }, "unknown"],
      [
        "of other titles on one day",
        { title, parties: both, when: day },
        { title: "Truce", parties: both, when: day },
        "likely-same",
      ],
      [
        "of other titles, a day within the other's year",
        { title, parties: both, when: day },
        { title: "Truce", parties: both, when: { date: "2031" } },
        "unknown",
      ],
      ["without titles, of one kind and parties", { parties: both }, { parties: both }, "likely-same"],
      [
        "with titles in two scripts, of one kind and parties",
        { title, parties: both },
        { title: "Сулское соглашение", parties: both },
        "likely-same",
      ],
      [
        "of one kind and parties, of which one has no title",
        { title, parties: both },
        { parties: both },
        "likely-same",
      ],
      ["of two kinds without titles", { parties: both }, { parties: both, kind: "plan" }, "unknown"],
      ["of which one has more parties", { parties: both }, { parties: [{ who: "arcadia" }] }, "unknown"],
      ["of which nothing is known", {}, {}, "unknown"],
    ]),
  )("%s", (_, left, right, verdict) => {
    const instrument: Instrument = { id: "x", kind: "agreement", reports };
    expect(
      judge(
        { instruments: [{ ...instrument, ...left }] },
        { instruments: [{ ...instrument, id: "y", ...right }] },
      ),
    ).toBe(verdict);
  });
});

describe("two provisions", () => {
  const subject = "withdrawal";
  const other = "Fishing is allowed again.";
  test.each(
    titled<Provision>([
      ["of the same words", {}, {}, "same"],
      ["of the same words on one matter", { subject }, { subject }, "same"],
      ["of the same words, of which one names no matter", { subject }, {}, "likely-same"],
      ["of one wording on two matters", { subject }, { subject: "economic" }, "different"],
      // Three of four words and three of three: 2 · 3 / 7.
      [
        "of words that are alike",
        { text: "Withdraw heavy weapons" },
        { text: "Withdraw heavy weapons soon" },
        "likely-same",
      ],
      // Three of five words and three of five: 2 · 3 / 10.
      [
        "of words at the very threshold",
        { text: "ceasefire holds along northern border" },
        { text: "ceasefire holds along southern coast" },
        "likely-same",
      ],
      [
        "of other words that bind others",
        { by: ["arcadia"] },
        { text: other, by: ["borduria"] },
        "different",
      ],
      [
        "of other words on one matter that bind the same",
        { subject, by: ["arcadia"] },
        { text: other, subject, by: ["arcadia"] },
        "likely-same",
      ],
      ["of other words on one matter", { subject }, { text: other, subject }, "unknown"],
      [
        "of other words that bind the same, of which one names no matter",
        { subject, by: ["arcadia"] },
        { text: other, by: ["arcadia"] },
        "unknown",
      ],
      ["of other words that bind the same", { by: ["arcadia"] }, { text: other, by: ["arcadia"] }, "unknown"],
      [
        "of other words on one matter, of which one binds more",
        { subject, by: ["arcadia"] },
        { text: other, subject, by: ["arcadia", "borduria"] },
        "unknown",
      ],
    ]),
  )("%s", (_, left, right, verdict) => {
    const side = (id: string, provision: Partial<Provision>): Partial<Dossier> => ({
      instruments: [
        {
          id: `${id}-accord`,
          kind: "agreement",
          reports,
          provisions: [{ id, text: "Both sides withdraw.", ...provision }],
        },
      ],
    });
    expect(judge(side("x", left), side("y", right))).toBe(verdict);
  });
});

test("two events are told by who does what", () => {
  const visit = (id: string, who: string): Partial<Dossier> => ({
    events: [{ id, type: "meeting", form: "visit", participants: [{ who }], reports }],
  });
  expect(judge(visit("x", "arcadia"), visit("y", "arcadia"))).toBe("likely-same");
  expect(judge(visit("x", "arcadia"), visit("y", "borduria"))).toBe("different");
});

test("records of two kinds are two; of what is no record nothing is known", () => {
  const actor: Actor = { id: "x", kind: "polity", name: "Arcadia" };
  expect(judge({ actors: [actor] }, { territories: [{ id: "y", name: "Arcadia" }] })).toBe("different");
  expect(judge({ actors: [actor] }, {})).toBe("unknown");
  expect(judge({}, {})).toBe("unknown");
});
