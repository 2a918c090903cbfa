import { describe, expect, it } from "vitest";
import { knownRecords } from "../../src/compare.js";
import { type Extraction, fromExtraction } from "../../src/extraction.js";
import { checkDossier, type Dossier } from "../../src/index.js";
import { emptyAnswer, statementOf } from "./answers.js";

const earlier: Pick<Dossier, "actors" | "territories"> = {
  actors: [
    { id: "us", kind: "polity", name: "United States", country: "US", names: [{ name: "Washington" }] },
    { id: "ketara", kind: "polity", name: "Ketara", sameAs: ["https://example.org/ketara"] },
    { id: "mfa", kind: "body", name: "Ministry of Foreign Affairs of Ketara", partOf: "ketara" },
    {
      ...{ id: "sol", kind: "person", name: "Mira Sol" },
      offices: [{ title: "Foreign Minister", of: "ketara" }],
    },
  ],
  territories: [
    { id: "sarra", name: "Port Sarra", code: "KE-28", within: "coast" },
    { id: "coast", name: "Coast" },
  ],
};
const known = knownRecords(earlier);
const text =
  "Foreign Minister Mira Sol of Ketara thanked the U.S. and Velun in Port Sarra. The ministry denied the report.";
const answer: Extraction = {
  ...emptyAnswer,
  actors: [
    { id: "a1", kind: "person", name: "Mira Sol", more: [{ office: "Foreign Minister" }, { of: "a2" }] },
    { id: "a2", kind: "polity", name: "Ketara", more: [] },
    { id: "a3", kind: "polity", name: "U.S.", more: [] },
    { id: "a4", kind: "polity", name: "Velun", more: [] },
  ],
  territories: [{ id: "t1", name: "Port Sarra", also: [] }],
  statements: [
    statementOf("a1", ["thanked the U.S. and Velun"], {
      ...{ act: "thank", content: "Ketara thanks the U.S. and Velun.", about: ["relations"] },
      more: [{ audience: ["a3", "a4"] }, { where: ["t1"] }],
    }),
  ],
};
const source = { id: "note", kind: "official-statement" as const, language: "en", publisher: "mfa", text };

it("says why an id that is taken is renamed, and how to give a publisher", () => {
  const text = "Norland rejected the plan.";
  const actors = [{ id: "note", kind: "polity", name: "Norland", more: [] }];
  const statements = [statementOf("note", ["rejected the plan"])];
  const source = { id: "note", kind: "document" as const, language: "en", text, publisher: "press" };
  const { issues } = fromExtraction({ ...emptyAnswer, actors, statements }, { source });
  const told = issues.map(({ message, hint }) => `${message} ${hint}`).join("\n");
  expect(told).toContain('"note" is that of the source or of a known record; it is "note-2" in the dossier');
  expect(told).toContain('give the record in the option "known": knownRecords(dossier)');
});

describe("known records", () => {
  const { dossier, grounded, issues } = fromExtraction(answer, { source, known });

  it("give their ids, names and codes to the records that are the same", () => {
    expect(issues).toEqual([]);
    expect(dossier.actors.find(({ id }) => id === "us")).toMatchObject({
      ...{ name: "United States", country: "US" },
      names: [{ name: "Washington" }, { name: "U.S.", usedBy: ["note"] }],
    });
    expect(dossier.territories).toEqual([
      { id: "sarra", name: "Port Sarra", code: "KE-28", within: "coast" },
      { id: "coast", name: "Coast" },
    ]);
    expect(dossier.events[0]).toMatchObject({
      speakers: [{ who: "sol" }],
      audience: [{ who: "us" }, { who: "a4" }],
    });
    expect(checkDossier(dossier).ok).toBe(true);
  });

  it("tell known and new records apart", () => {
    expect(grounded.map(({ id, known: isKnown }) => [id, isKnown])).toEqual([
      ["sol", true],
      ["ketara", true],
      ["us", true],
      ["a4", false],
      ["sarra", true],
      ["s1", undefined],
    ]);
  });

  it("let a source name its publisher", () => {
    expect(dossier.sources[0]?.publisher).toBe("mfa");
    expect(dossier.actors.map(({ id }) => id)).toContain("mfa");
    const alone = fromExtraction(answer, { source });
    expect(alone.issues.map(({ code }) => code)).toEqual(["unusable-source"]);
    expect(alone.dossier.sources[0]?.publisher).toBeUndefined();
  });

  it("make one record of two names of one country", () => {
    const twice = {
      ...answer,
      actors: [...answer.actors, { id: "a5", kind: "polity" as const, name: "Washington", more: [] }],
    };
    const statement = statementOf("a5", ["thanked the U.S. and Velun"], { id: "s2" });
    const result = fromExtraction(
      { ...twice, statements: [...answer.statements, statement] },
      { source: { ...source, text: `${text} Washington agreed.` }, known },
    );
    expect(result.dossier.actors.filter(({ id }) => id.startsWith("us"))).toHaveLength(1);
    expect(result.dossier.events[1]).toMatchObject({ speakers: [{ who: "us" }] });
  });

  it("keep their ids free of other records", () => {
    const actors = answer.actors.map((actor) => (actor.id === "a4" ? { ...actor, id: "us" } : actor));
    const result = fromExtraction({ ...answer, actors, statements: [] }, { source, known });
    expect(result.issues.map(({ code }) => code)).toContain("renamed-id");
  });

  it("may be a part of a dossier: references to others are left out", () => {
    const alone = knownRecords({ actors: earlier.actors.filter(({ id }) => id === "mfa"), territories: [] });
    const result = fromExtraction(answer, { source, known: alone });
    expect(result.issues).toEqual([]);
    expect(result.dossier.actors.at(-1)).toEqual({
      ...{ id: "mfa", kind: "body", name: "Ministry of Foreign Affairs of Ketara" },
    });
  });

  it("that no dossier could have are reported and harm nothing else", () => {
    const broken = { id: "b c", kind: "polity" as const, name: "Broken" };
    const lone = { id: "lone", kind: "person" as const, name: "Lone", members: ["us"] };
    const withBroken = { ...earlier, actors: [...earlier.actors, broken, lone] };
    const result = fromExtraction(answer, { source, known: knownRecords(withBroken) });
    expect(result.issues.map(({ code }) => code)).toEqual(["unusable-known", "unusable-known"]);
    expect(result.dossier).toEqual(dossier);
  });

  it.each([
    ["a text", "us"],
    ["null", null],
    ["a dossier as it is", earlier],
  ])("may be no records at all: %s", (_, value) => {
    const result = fromExtraction(answer, { source, known: value as unknown as typeof known });
    expect(result.issues.map(({ code }) => code)).toEqual(["unusable-known", "unusable-source"]);
    expect(result.dossier.events).toHaveLength(1);
  });

  it("let a source name its issuers, and report each list that names others", () => {
    const issued = { ...source, issuers: ["ketara", "nobody"] };
    const result = fromExtraction(answer, { source: issued, known });
    expect(result.dossier.sources[0]?.issuers).toEqual(["ketara"]);
    expect(result.issues.map(({ code }) => code)).toEqual(["unusable-source"]);
  });

  it("of several dossiers are one", () => {
    const both = knownRecords(earlier, {
      actors: [{ id: "usa", kind: "polity", name: "United States", country: "US" }],
    });
    expect(both.actors.filter(({ country }) => country === "US")).toHaveLength(1);
  });
});

describe("records of one name", () => {
  it.each<[string, "polity" | "person" | "organisation" | "unnamed", string, string, number]>([
    ["an acronym and the name", "polity", "U.S.", "United States", 1],
    ["a family name and the name", "person", "Sol", "Mira Sol", 1],
    ["two names", "polity", "Norland", "Sudria", 2],
    ["two family names", "person", "Anna Sol", "Mira Sol", 2],
    ["an acronym with an article", "organisation", "the UN", "United Nations", 1],
    ["the same words for somebody unnamed", "unnamed", "an official", "an official", 2],
  ])("%s", (_, kind, one, other, count) => {
    const words = `${one} spoke. ${other} left.`;
    const result = fromExtraction(
      {
        ...emptyAnswer,
        actors: [
          { id: "a1", kind, name: one, more: [] },
          { id: "a2", kind, name: other, more: [] },
        ],
        statements: [statementOf("a1", ["spoke"]), statementOf("a2", ["left"], { id: "s2" })],
      },
      { source: { id: "note", kind: "document", language: "en", text: words } },
    );
    expect(result.dossier.actors).toHaveLength(count);
  });
});
