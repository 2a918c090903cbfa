import { describe, expect, test } from "vitest";
import * as z from "zod";
import { defineDossier, defineSource } from "../../src/authoring/index.js";
import { checkDossier, diplomaticEventSchema, dossierSchema, type Evidence } from "../../src/index.js";

const text = "The envoy of Norland called the talks \u2018useful\u2019.\nThe envoy left. The talks ended.";
const bulletin = defineSource("bulletin", { kind: "readout", text });
const quoted = (...pieces: Parameters<typeof bulletin.quote>): Evidence[] =>
  bulletin.quote(...pieces).evidence;

test("provisions may stand in a list with their ids, as in the plain format", () => {
  const provisions = { truce: { text: "A truce.", subject: "ceasefire", reports: { source: "bulletin" } } };
  const draft = (given: object) =>
    defineDossier({
      sources: bulletin,
      actors: {},
      instruments: {
        pact: { kind: "agreement", reports: { source: "bulletin" }, provisions: given as never },
      },
      events: {},
    });
  expect(draft([{ id: "truce", ...provisions.truce }])).toEqual(draft(provisions));
});

describe("the sources of a draft", () => {
  const draft = { actors: {}, events: {} };

  test("may be several", () => {
    const { sources } = defineDossier({
      ...draft,
      sources: [bulletin, defineSource("note", { kind: "document" })],
    });
    expect(sources.map(({ id }) => id)).toEqual(["bulletin", "note"]);
  });

  test.each([
    ["a plain source", { id: "note", kind: "document" }],
    ["sources under their ids", { note: { kind: "document" } }],
    ["nothing", undefined],
  ])("cannot be %s", (_, sources) => {
    expect(() => defineDossier({ ...draft, sources: sources as never })).toThrow(
      'Cannot use item 0 of "sources": expected a source made by defineSource',
    );
  });
});

describe("quote", () => {
  test("gives the exact words and their offsets", () => {
    expect(bulletin.quote("the talks 'useful'", { exact: "useful", quoted: true })).toEqual({
      source: "bulletin",
      evidence: [
        { exact: "the talks \u2018useful\u2019", start: 28, end: 46 },
        { exact: "useful", quoted: true, start: 39, end: 45 },
      ],
    });
  });

  test("leaves offsets out where they are not wanted", () => {
    const { quote } = defineSource("bulletin", { kind: "readout", text }, { offsets: false });
    expect(quote("The envoy left").evidence).toEqual([{ exact: "The envoy left" }]);
  });

  test("reads “from … to” as the passage from some words to the next place of others", () => {
    expect(quoted("of Norland … the talks")).toEqual([
      { exact: "of Norland called the talks", start: 10, end: 37 },
    ]);
    expect(quoted("of Norland ... the talks")).toEqual(quoted("of Norland … the talks"));
    expect(() => quoted("The talks ended … ended")).toThrow(
      'its text has no "ended" after "The talks ended"',
    );
    expect(() => quoted("The talks ended … left")).toThrow(
      'Cannot quote "The talks ended … left" from "bulletin": its text has no "left" after "The talks ended".',
    );
  });

  test("looks for an ellipsis of the text before it leaves words out", () => {
    const { quote } = defineSource("note", { kind: "document", text: "We will \u2026 see. We will see." });
    expect(quote("We will … see").evidence).toEqual([{ exact: "We will \u2026 see", start: 0, end: 13 }]);
  });

  test("says where the words part from the text", () => {
    expect(() => quoted("The envoy of Norland called the talks useless")).toThrow(
      'Cannot quote "The envoy of Norland called the talks useless" from "bulletin": its text has "The envoy of Norland called the talks \u2018useful\u2019.".',
    );
    expect(() => quoted({ exact: "The envoy", suffix: " stayed" })).toThrow(
      "its text has these words, but never between this prefix and suffix",
    );
    expect(() => quoted("The talks ended.\u00a0")).not.toThrow();
    expect(() => quoted("Nobody came")).toThrow("its text lacks these words");
    expect(() => quoted("The talks ended.again")).toThrow("its text lacks these words");
    expect(() => quoted("the ENVOY left")).toThrow('its text has "The envoy left.".');
    expect(() => quoted(" ")).toThrow("a quotation needs words");
  });

  test("asks for context where the words stand twice", () => {
    expect(() => quoted("The envoy")).toThrow(
      'its text has these words 2 times; choose one by "prefix" or "suffix"',
    );
    expect(quoted({ exact: "The envoy", suffix: " left" })).toEqual([
      { exact: "The envoy", suffix: " left", start: 48, end: 57 },
    ]);
  });

  test("quotes the title where a piece says so", () => {
    const { quote } = defineSource("note", {
      kind: "readout",
      title: "The envoy left",
      text: "He left. The envoy.",
    });
    expect(quote({ exact: "The envoy … left", in: "title" }, "The envoy").evidence).toEqual([
      { exact: "The envoy left", in: "title", start: 0, end: 14 },
      { exact: "The envoy", start: 9, end: 18 },
    ]);
    expect(() => quote({ exact: "He left", in: "title" })).toThrow('its title has "envoy left"');
  });

  test("needs a text, or a title", () => {
    const { quote } = defineSource("call", { kind: "transcript" });
    expect(() => quote("Hello")).toThrow('Cannot quote "call": the source has no text.');
    expect(() => quote({ exact: "Hello", in: "title" })).toThrow(
      'Cannot quote "call": the source has no title.',
    );
  });
});

describe("defineDossier", () => {
  test("writes lists, ids, types and parties out", () => {
    const dossier = defineDossier({
      title: "Talks",
      sources: bulletin,
      actors: {
        norland: { kind: "polity", name: "Norland", names: { name: "Nordland", usedBy: "bulletin" } },
        envoy: { kind: "person", name: "The envoy", offices: { title: "Envoy", of: "norland" } },
      },
      territories: { valley: { name: "Valley", sameAs: "https://example.org/valley" } },
      instruments: {
        pact: {
          kind: "treaty",
          parties: "norland",
          provisions: { truce: { text: "A truce.", subject: "ceasefire", by: "norland" } },
          reports: bulletin.quote("The talks ended"),
        },
      },
      events: {
        talks: {
          form: "negotiation",
          participants: "envoy",
          note: undefined,
          reports: bulletin.quote("the talks"),
        },
        praise: {
          act: "assess",
          evaluation: "positive",
          speakers: { who: "envoy", onBehalfOf: "norland" },
          content: "The talks were useful.",
          about: { ref: "talks" },
          when: { relative: { relation: "after", to: "talks" } },
          extensions: { "acme:about": "kept" },
          reports: { ...bulletin.quote("called … useful"), via: { who: "envoy" } },
        },
        stand: {
          stance: "reserves",
          holder: "norland",
          territories: "valley",
          reports: { source: "bulletin" },
        },
        ground: { degree: "full", territories: ["valley"], reports: [{ source: "bulletin" }] },
      },
    });
    expect(dossier).toStrictEqual({
      format: "diplomatic-events/1",
      title: "Talks",
      sources: [{ id: "bulletin", kind: "readout", text }],
      actors: [
        {
          id: "norland",
          kind: "polity",
          name: "Norland",
          names: [{ name: "Nordland", usedBy: ["bulletin"] }],
        },
        { id: "envoy", kind: "person", name: "The envoy", offices: [{ title: "Envoy", of: "norland" }] },
      ],
      territories: [{ id: "valley", name: "Valley", sameAs: ["https://example.org/valley"] }],
      instruments: [
        {
          id: "pact",
          kind: "treaty",
          parties: [{ who: "norland" }],
          provisions: [{ id: "truce", text: "A truce.", subject: "ceasefire", by: ["norland"] }],
          reports: [{ source: "bulletin", evidence: [{ exact: "The talks ended", start: 64, end: 79 }] }],
        },
      ],
      events: [
        {
          id: "talks",
          type: "meeting",
          form: "negotiation",
          participants: [{ who: "envoy" }],
          reports: [{ source: "bulletin", evidence: [{ exact: "the talks", start: 28, end: 37 }] }],
        },
        {
          id: "praise",
          type: "statement",
          act: "assess",
          evaluation: "positive",
          speakers: [{ who: "envoy", onBehalfOf: "norland" }],
          content: "The talks were useful.",
          about: [{ ref: "talks" }],
          when: { relative: [{ relation: "after", to: "talks" }] },
          extensions: { "acme:about": "kept" },
          reports: [
            {
              source: "bulletin",
              evidence: [{ exact: "called the talks \u2018useful", start: 21, end: 45 }],
              via: [{ who: "envoy" }],
            },
          ],
        },
        {
          id: "stand",
          type: "territorial-position",
          stance: "reserves",
          holder: "norland",
          territories: ["valley"],
          reports: [{ source: "bulletin" }],
        },
        {
          id: "ground",
          type: "control-assessment",
          degree: "full",
          territories: ["valley"],
          reports: [{ source: "bulletin" }],
        },
      ],
    });
    expect(checkDossier(dossier).ok).toBe(true);
  });

  test("knows every list of the format, and the telling field of each type", () => {
    const lists = new Set<string>();
    const others = new Set<string>();
    const seen = new Set<unknown>();
    const visit = (schema: unknown): void => {
      if (seen.has(schema)) return;
      seen.add(schema);
      if (schema instanceof z.ZodOptional) visit(schema.unwrap());
      if (schema instanceof z.ZodArray) visit(schema.element);
      if (schema instanceof z.ZodDiscriminatedUnion) schema.options.forEach(visit);
      if (!(schema instanceof z.ZodObject)) return;
      for (const [key, field] of Object.entries<unknown>(schema.shape)) {
        const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
        if (schema !== dossierSchema) (inner instanceof z.ZodArray ? lists : others).add(key);
        visit(field);
      }
    };
    visit(dossierSchema);
    /** The one event of a draft, written with one field. */
    const expanded = (field: string, value: unknown): unknown =>
      defineDossier({ sources: [], actors: {}, events: { e: { [field]: value } as never } }).events[0];
    const isListed = (field: string): boolean =>
      Array.isArray(Reflect.get(Object(expanded(field, {})), field));
    expect([...lists].filter((field) => !isListed(field))).toEqual([]);
    expect([...others].filter((field) => !lists.has(field) && isListed(field))).toEqual([]);
    const voices = [...lists].filter((field) => {
      const [item]: unknown[] = Reflect.get(Object(expanded(field, "norland")), field);
      return item !== "norland";
    });
    expect(voices.sort()).toEqual(["audience", "participants", "parties", "speakers", "via"]);
    const telling = diplomaticEventSchema.options.flatMap(({ shape }) =>
      Object.keys(shape).flatMap((field) => {
        const type: unknown = Reflect.get(Object(expanded(field, "x")), "type");
        return typeof type === "string" && field !== "type" ? [[field, type, shape.type.value]] : [];
      }),
    );
    expect(telling).toEqual([
      ["act", "statement", "statement"],
      ["form", "meeting", "meeting"],
      ["stance", "territorial-position", "territorial-position"],
      ["controller", "control-assessment", "control-assessment"],
      ["degree", "control-assessment", "control-assessment"],
    ]);
  });
});
