import { expectTypeOf, test } from "vitest";
import { defineDossier, defineSource } from "../../src/authoring/index.js";
import type { Dossier } from "../../src/index.js";

const bulletin = defineSource("bulletin", {
  kind: "readout",
  publisher: "norland",
  text: "The truce holds.",
});
const { quote } = bulletin;
const actors = {
  norland: { kind: "polity", name: "Norland" },
  envoy: { kind: "person", name: "The envoy", partOf: "norland" },
} as const;
const events = {} as const;

test("returns the plain format", () => {
  expectTypeOf(defineDossier({ sources: bulletin, actors, events })).toEqualTypeOf<Dossier>();
  expectTypeOf(quote("The truce").source).toEqualTypeOf<"bulletin">();
});

test("accepts ids of records that are defined later, and provisions of any instrument", () => {
  defineDossier({
    sources: [bulletin, defineSource("note", { kind: "document", revises: "bulletin" })],
    actors,
    territories: { valley: { name: "Valley", within: "north" }, north: { name: "North" } },
    instruments: {
      pact: { kind: "treaty", provisions: { p1: { text: "A truce." } }, reports: quote("The truce") },
      plan: {
        kind: "plan",
        provisions: { p2: { text: "A truce.", ref: "p1" } },
        reports: quote("The truce"),
      },
    },
    events: {
      first: {
        act: "welcome",
        speakers: ["envoy", { who: "bulletin", onBehalfOf: "norland" }],
        content: "A truce is welcome.",
        about: [{ ref: "second", by: "norland", territories: ["valley", "north"] }, { ref: "p2" }],
        when: { relative: { relation: "after", to: "second" } },
        links: { rel: "responds-to", to: "second" },
        reports: [quote("The truce"), { source: "note", via: ["note", { who: "second" }] }],
      },
      second: { form: "visit", participants: "envoy", place: "valley", reports: quote("The truce") },
      third: { stance: "offers", holder: "norland", territories: "valley", reports: quote("The truce") },
      fourth: { degree: "full", controller: "norland", territories: "valley", reports: quote("The truce") },
    },
  });
});

test("accepts the ids of topics, groups, quantities, grounds, joint texts and statements that a text makes", () => {
  defineDossier({
    sources: [bulletin, defineSource("joint", { kind: "communique", issuers: ["norland", "sudria"] })],
    actors: {
      ...actors,
      sudria: { kind: "polity", name: "Sudria" },
      both: { kind: "group", name: "Both sides", members: ["norland", "sudria"] },
      all: { kind: "group", name: "All", members: "both" },
    },
    instruments: {
      pact: {
        kind: "treaty",
        provisions: {
          p1: { text: "A truce.", quantities: { asWritten: "one" }, reports: quote("The truce") },
        },
        reports: quote("The truce"),
      },
    },
    events: {
      first: {
        act: "assert",
        speakers: "joint",
        content: "The envoy returns.",
        about: { id: "return", subject: "diplomatic-missions", quantities: { asWritten: "one envoy" } },
        links: { rel: "part-of", to: "joint" },
        reports: quote("The truce"),
      },
      second: {
        form: "visit",
        participants: "both",
        clauses: { kind: "if", text: "the envoy returns", about: { ref: "return" } },
        when: { relative: { relation: "after", to: "return" } },
        reports: quote("The truce"),
      },
      third: {
        act: "assert",
        speakers: "envoy",
        content: "The envoy leaves.",
        clauses: { kind: "unless", text: "talks begin", about: { id: "begin", subject: "talks" } },
        // @ts-expect-error: there is no topic "returning"
        about: [{ ref: "begin" }, { ref: "returning" }],
        reports: quote("The truce"),
      },
    },
  });
});

test("rejects ids that no record has, and ids of other kinds", () => {
  defineDossier({
    sources: bulletin,
    // @ts-expect-error: there is no actor "nordland"
    actors: { ...actors, office: { kind: "body", name: "Office", partOf: "nordland" } },
    events,
  });
  defineDossier({
    // @ts-expect-error: the publisher of the bulletin is no actor
    sources: bulletin,
    actors: { envoy: { kind: "person", name: "The envoy" } },
    events,
  });
  const base = { content: "A truce is welcome.", reports: quote("The truce") } as const;
  const places = { valley: { name: "Valley" } } as const;
  defineDossier({
    sources: bulletin,
    actors,
    territories: places,
    events: {
      // @ts-expect-error: there is no actor "envoi"
      one: { act: "welcome", speakers: "envoi", ...base },
      // @ts-expect-error: a territory does not speak
      two: { act: "welcome", speakers: "valley", ...base },
      // @ts-expect-error: there is no record "talks"
      three: { act: "welcome", speakers: "envoy", about: { ref: "talks" }, ...base },
      // @ts-expect-error: an actor is no territory
      four: { stance: "offers", holder: "norland", territories: "norland", reports: quote("The truce") },
    },
  });
});

test("rejects words that are in no vocabulary, and fields of other types", () => {
  defineDossier({
    sources: bulletin,
    actors,
    events: {
      // @ts-expect-error: there is no act "tank"
      one: { act: "tank", speakers: "envoy", content: "Thanks.", reports: quote("The truce") },
      two: {
        act: "thank",
        // @ts-expect-error: only a meeting has a place
        place: "valley",
        speakers: "envoy",
        content: "Thanks.",
        reports: quote("The truce"),
      },
      // @ts-expect-error: a statement has speakers
      three: { act: "thank", content: "Thanks.", reports: quote("The truce") },
    },
  });
});
