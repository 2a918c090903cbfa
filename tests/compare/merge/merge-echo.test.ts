import { describe, expect, test } from "vitest";
import { echoesOf, renameAll } from "../../../src/compare/merge/merge-echo.js";
import type { DiplomaticEvent, Dossier } from "../../../src/index.js";
import { empty, meeting, reports } from "../../support/merge.js";

describe("what a record says, as text", () => {
  const accord = (id: string, provision: string): Dossier => ({
    ...empty,
    instruments: [
      {
        id,
        kind: "agreement",
        reports,
        provisions: [
          { id: provision, text: "The road is open." },
          {
            id: `${provision}-2`,
            text: "As before.",
            ref: provision,
            when: { relative: [{ relation: "after", to: id }] },
          },
        ],
      },
    ],
  });
  const echo = (document: Dossier, nameOf = (id: string) => id) => echoesOf(document, nameOf);

  test("does not depend on its id, nor on those of its provisions and topics", () => {
    const [one, other] = [echo(accord("pact", "first"))[0], echo(accord("deal", "article-1"))[0]];
    expect(one).toMatchObject({ list: "instruments", id: "pact", parts: ["first", "first-2"] });
    expect(other).toMatchObject({ id: "deal", parts: ["article-1", "article-1-2"] });
    expect(other?.text).toBe(one?.text);
    expect(other?.whole).toBe(one?.whole);
  });

  test("depends on whether a topic has an id, and not on which", () => {
    const about = (id: string | undefined): string | undefined =>
      echo({ ...empty, events: [meeting("m", { about: [{ id, subject: "talks" }, { ref: id ?? "m" }] })] })[0]
        ?.text;
    expect(about("return")).toBe(about("deed"));
    expect(about(undefined)).not.toBe(about("deed"));
  });

  test("names what it refers to as it is told to", () => {
    const document = { ...empty, events: [meeting("a", { links: [{ rel: "alongside", to: "b" }] })] };
    const [plain] = echo(document);
    const [named] = echo(document, (id) => `${id}!`);
    expect(plain?.text).toContain('"to":"b"');
    expect(named?.text).toContain('"to":"b!"');
    expect(named?.whole).toContain('"source":"note!"');
  });

  test("is apart from reports and from links to other accounts of it; as a whole it is not", () => {
    const [bare, told, linked, both] = echo({
      ...empty,
      events: [
        meeting("a"),
        meeting("b", { reports: [{ source: "other" }] }),
        meeting("c", { links: [{ rel: "same-event", to: "x" }] }),
        meeting("d", {
          links: [
            { rel: "same-event", to: "x" },
            { rel: "alongside", to: "y" },
          ],
        }),
      ],
    });
    expect(told?.text).toBe(bare?.text);
    expect(told?.whole).not.toBe(bare?.whole);
    expect(linked?.text).toBe(bare?.text);
    expect(linked?.whole).not.toBe(bare?.whole);
    expect(both?.text).toContain('"links":[{"rel":"alongside","to":"y"}]');
  });

  test("is told of every record, in the order of the lists", () => {
    const document: Dossier = {
      ...empty,
      events: [meeting("e")],
      instruments: [{ id: "i", kind: "note", reports }],
      territories: [{ id: "t", name: "T" }],
      actors: [{ id: "a", kind: "person", name: "A" }],
      sources: [{ id: "s", kind: "document" }],
    };
    expect(echo(document).map(({ list, id, parts }) => [list, id, parts])).toEqual([
      ["sources", "s", []],
      ["actors", "a", []],
      ["territories", "t", []],
      ["instruments", "i", []],
      ["events", "e", []],
    ]);
  });

  test("is renamed in events and fields of newer versions wherever it stands, with its place", () => {
    const race = { id: "race", type: "race", pace: { who: "m", word: "a" }, reports: [{ source: "note" }] };
    const hosted = { ...meeting("m"), hostedBy: "m" };
    const document = { ...empty, events: [hosted, race as unknown as DiplomaticEvent] };
    const places: string[] = [];
    const renamed = renameAll(document, (id, path) => {
      places.push(`${path.join("/")} ${id}`);
      return `${id}!`;
    });
    expect(renamed.events[0]).toMatchObject({ id: "m", hostedBy: "m!" });
    expect(renamed.events[1]).toEqual({
      ...race,
      pace: { who: "m!", word: "a" },
      reports: [{ source: "note!" }],
    });
    expect(places.sort()).toEqual([
      "events/0/hostedBy m",
      "events/0/participants/0/who arcadia",
      "events/0/reports/0/source note",
      "events/1/pace/who m",
      "events/1/reports/0/source note",
    ]);
  });
});
