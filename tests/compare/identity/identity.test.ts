import { describe, expect, test } from "vitest";
import { createIdentity, type Identity } from "../../../src/compare/identity/index.js";
import { memoizePairs } from "../../../src/compare/measures/index.js";
import { defaultTuning, type IdentityVerdict } from "../../../src/compare.js";
import type { DiplomaticEvent, Dossier } from "../../../src/index.js";

const reports = [{ source: "note" }];
const meeting = (id: string, ...sameAs: string[]): DiplomaticEvent => ({
  id,
  type: "meeting",
  form: "visit",
  participants: [{ who: "arcadia" }],
  links: sameAs.map((to) => ({ rel: "same-event", to })),
  reports,
});
const one: Dossier = {
  format: "diplomatic-events/1",
  sources: [
    { id: "note", kind: "readout", title: "A note" },
    { id: "untitled", kind: "document" },
  ],
  actors: [
    { id: "arcadia", kind: "polity", name: "Arcadia", country: "XA" },
    { id: "borduria", kind: "polity", name: "Borduria", country: "XB" },
    { id: "source", kind: "unnamed", name: "A source" },
    { id: "aide", kind: "unnamed", name: "An aide" },
  ],
  territories: [
    { id: "port", name: "Port", within: "coast" },
    { id: "coast", name: "Coast", within: "region" },
    { id: "region", name: "Region" },
    { id: "ring-a", name: "A", within: "ring-b" },
    { id: "ring-b", name: "B", within: "ring-a" },
  ],
  instruments: [
    { id: "pact", kind: "treaty", title: "The pact", reports },
    { id: "copy", kind: "treaty", links: [{ rel: "same-event", to: "pact" }], reports },
  ],
  events: [
    meeting("a"),
    meeting("b", "a"),
    meeting("c", "b"),
    meeting("d", "e", "f"),
    meeting("e"),
    meeting("f", "d"),
    { ...meeting("g"), links: [{ rel: "part-of", to: "a" }] },
  ],
};

function identity(left?: Dossier, right?: Dossier): Identity {
  return createIdentity({ left, right }, defaultTuning);
}

test("without documents equal ids are one thing, and have no other names", () => {
  const { oneDocument, relate, partner, inside, leftName, rightName } = identity();
  expect(oneDocument).toBe(true);
  expect([relate("a", "a"), relate("a", "b")]).toEqual(["same", "different"]);
  expect([partner("a"), inside("port", "coast")]).toEqual([undefined, undefined]);
  expect([leftName("port"), rightName("port")]).toEqual(["port", "port"]);
});

describe.each<[what: string, left: Dossier | undefined, right: Dossier | undefined]>([
  ["one document, given for the left", one, undefined],
  ["one document, given for the right", undefined, one],
  ["one document, given twice", one, one],
  ["equal copies of one document", one, structuredClone(one)],
])("in %s,", (_, left, right) => {
  test.each<[left: string, right: string, verdict: IdentityVerdict]>([
    ["arcadia", "arcadia", "same"],
    ["arcadia", "borduria", "different"],
    // Events and instruments that links join, through others too, are one.
    ["a", "b", "same"],
    ["a", "c", "same"],
    ["d", "f", "same"],
    ["e", "f", "same"],
    ["a", "d", "different"],
    ["a", "g", "different"],
    ["pact", "copy", "same"],
    // Who is not named may be anybody, but nothing else than somebody.
    ["source", "source", "same"],
    ["source", "aide", "unknown"],
    ["source", "arcadia", "unknown"],
    ["source", "port", "different"],
    ["port", "source", "different"],
  ])("%s and %s: %s", (a, b, verdict) => {
    const { oneDocument, relate } = identity(left, right);
    expect(oneDocument).toBe(true);
    expect([relate(a, b), relate(b, a)]).toEqual([verdict, verdict]);
  });

  test("territories lie in those that contain them, at any depth, and not in themselves", () => {
    const { inside, partner } = identity(left, right);
    expect([inside("port", "coast"), inside("port", "region"), inside("region", "port")]).toEqual([
      "left",
      "left",
      "right",
    ]);
    expect([inside("port", "port"), inside("coast", "ring-a"), inside("arcadia", "port")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(inside("ring-a", "ring-a")).toBeUndefined();
    expect(partner("a")).toBeUndefined();
  });

  test("records are called by their names and titles, else by their ids", () => {
    const { leftName, rightName } = identity(left, right);
    for (const name of [leftName, rightName])
      expect(["arcadia", "port", "note", "pact", "untitled", "a", "nobody"].map(name)).toEqual([
        ...["Arcadia", "Port", "A note", "The pact"],
        ...["untitled", "a", "nobody"],
      ]);
  });
});

describe("between two documents", () => {
  const other: Dossier = {
    ...one,
    title: "Another",
    actors: [{ id: "borduria", kind: "polity", name: "Arcadia", country: "XA" }],
    territories: [
      { id: "north", name: "Harbour", within: "port" },
      { id: "port", name: "Region", within: "land" },
      { id: "land", name: "Land" },
    ],
  };

  test("ids carry no meaning: records are recognised by what they say", () => {
    const { oneDocument, relate, leftName, rightName } = identity(one, other);
    expect(oneDocument).toBe(false);
    expect([relate("arcadia", "borduria"), relate("borduria", "borduria")]).toEqual(["same", "different"]);
    expect([leftName("borduria"), rightName("borduria")]).toEqual(["Borduria", "Arcadia"]);
  });

  test("a territory lies in another by what is recognised in either document", () => {
    const { inside } = identity(one, other);
    // The right's “port” is the Region: the left has its Port in it, the right its Harbour.
    expect([inside("port", "port"), inside("region", "north"), inside("region", "port")]).toEqual([
      "left",
      "right",
      undefined,
    ]);
  });
});

test("a relation that remembers asks once for each two", () => {
  const asked: string[] = [];
  const relate = memoizePairs((a, b) => {
    asked.push(`${a}${b}`);
    return a === b ? "same" : "different";
  });
  expect([relate("a", "a"), relate("a", "b"), relate("b", "a"), relate("a", "b")]).toEqual([
    "same",
    "different",
    "different",
    "different",
  ]);
  expect(asked).toEqual(["aa", "ab", "ba"]);
});
