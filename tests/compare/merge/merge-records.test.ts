import { describe, expect, test } from "vitest";
import { earlier } from "../../../src/compare/measures/index.js";
import {
  combineActors,
  combineExtensions,
  combineReported,
  combineSources,
  combineTerritories,
  defined,
  disagree,
} from "../../../src/compare/merge/merge-records.js";
import type { Actor, Reported } from "../../../src/index.js";

const actor: Actor = { id: "a", kind: "person", name: "Ana Ruiz" };

describe("two records of one actor or territory as one", () => {
  test("have the longer name, and the other among the names", () => {
    const other = { ...actor, name: "Ana María Ruiz" };
    for (const combined of [combineActors(actor, other), combineActors(other, actor)])
      expect(combined).toEqual({ ...actor, name: "Ana María Ruiz", names: [{ name: "Ana Ruiz" }] });
  });

  test("have, of two names as long, the first in alphabetical order", () => {
    const other = { ...actor, name: "Ana Rooz" };
    for (const combined of [combineActors(actor, other), combineActors(other, actor)])
      expect(combined).toEqual({ ...actor, name: "Ana Rooz", names: [{ name: "Ana Ruiz" }] });
  });

  test("have a name once", () => {
    const names = [{ name: "Ana Ruiz", language: "es" }, { name: "A. Ruiz" }];
    const other = { ...actor, name: "Ana María Ruiz", names };
    expect(combineActors(actor, other).names).toEqual(names);
    expect(combineActors(other, { ...actor, names: [{ name: "A. Ruiz" }] }).names).toEqual(names);
    expect(combineActors(actor, actor)).toEqual(actor);
  });

  test("have what either gives, the left where both give one thing", () => {
    const left: Actor = {
      ...actor,
      country: "XA",
      offices: [{ title: "Premier" }],
      sameAs: ["https://a.example/1"],
    };
    const right: Actor = {
      ...actor,
      id: "b",
      partOf: "c",
      country: undefined,
      offices: [{ title: "Chair" }],
    };
    expect(combineActors(left, right)).toEqual({
      ...actor,
      country: "XA",
      partOf: "c",
      offices: [{ title: "Premier" }, { title: "Chair" }],
      sameAs: ["https://a.example/1"],
    });
    expect(
      combineTerritories({ id: "v", name: "Valley", code: "XA-1" }, { id: "w", name: "Valley", within: "x" }),
    ).toEqual({ id: "v", name: "Valley", code: "XA-1", within: "x" });
    expect(
      combineSources(
        { id: "s", kind: "readout", extensions: { "a:b": 1 } },
        { id: "t", kind: "readout", url: "https://a.example" },
      ),
    ).toEqual({ id: "s", kind: "readout", url: "https://a.example", extensions: { "a:b": 1 } });
  });
});

test("two records as one have the addresses and extensions of both, and nothing that neither gives", () => {
  const [left, right] = [
    { sameAs: ["https://a.example/1"], extensions: { "a:l": 1 } },
    { sameAs: ["https://b.example/1"], extensions: { "a:r": 2 } },
  ];
  const both = {
    sameAs: ["https://a.example/1", "https://b.example/1"],
    extensions: { "a:l": 1, "a:r": 2 },
  };
  expect(combineActors({ ...actor, ...left }, { ...actor, ...right })).toEqual({ ...actor, ...both });
  const valley = { id: "v", name: "Valley" };
  expect(combineTerritories({ ...valley, ...left }, { ...valley, ...right })).toEqual({ ...valley, ...both });
  expect(Object.keys(combineActors(actor, actor))).toEqual(["id", "kind", "name"]);
  expect(Object.keys(combineTerritories(valley, valley))).toEqual(["id", "name"]);
  expect(Object.keys(combineSources({ id: "s", kind: "readout" }, { id: "s", kind: "readout" }))).toEqual([
    "id",
    "kind",
  ]);
});

describe("two equal events as one", () => {
  const event: Reported = { reports: [{ source: "a" }], status: "planned" };

  test("have the reports of both, each as often as the one has it that has it most often", () => {
    const reports = [{ source: "a" }, { source: "b" }, { source: "b" }];
    expect(combineReported(event, { ...event, reports })).toEqual({ ...event, reports });
    expect(combineReported({ ...event, reports }, event)).toEqual({ ...event, reports });
    const twice = [{ source: "a" }, { source: "a" }];
    expect(combineReported(event, { ...event, reports: twice })).toEqual({ ...event, reports: twice });
    expect(combineReported({ ...event, reports: twice }, event)).toEqual({ ...event, reports: twice });
  });

  test("have the links of both", () => {
    const left: Reported = { ...event, links: [{ rel: "responds-to", to: "x" }] };
    const right: Reported = {
      ...event,
      links: [
        { rel: "part-of", to: "y" },
        { rel: "same-event", to: "z" },
      ],
    };
    expect(combineReported(left, right).links).toEqual([
      { rel: "responds-to", to: "x" },
      { rel: "part-of", to: "y" },
      { rel: "same-event", to: "z" },
    ]);
    expect(combineReported(event, right).links).toEqual(right.links);
    expect(combineReported(left, event).links).toEqual(left.links);
    expect(Object.keys(combineReported(event, event))).toEqual(["reports", "status"]);
  });
});

describe("whether two records give one thing differently", () => {
  test.each<[what: string, left: object, right: object, expected: boolean]>([
    ["equal ones do not", { kind: "person" }, { kind: "person" }, false],
    ["another value does", { kind: "person" }, { kind: "body" }, true],
    ["what only one gives does not", { kind: "person", country: "XA" }, { kind: "person" }, false],
    ["what has no value does not", { country: undefined }, { country: "XA" }, false],
    [
      "ids, names, offices and addresses do not",
      { id: "a", name: "A", names: [], offices: [], sameAs: [] },
      { id: "b", name: "B", names: [{}], offices: [{}], sameAs: ["c"] },
      false,
    ],
    ["a value of which one has more does", { when: { a: 1 } }, { when: { a: 1, b: 2 } }, true],
    ["the order of keys does not", { when: { a: 1, b: 2 } }, { when: { b: 2, a: 1 } }, false],
    ["a text that only one has does: its quotations may not stand in the other", { text: "A" }, {}, true],
    ["one text does not", { text: "A" }, { text: "A" }, false],
    ["extensions with other keys do not", { extensions: { "a:b": 1 } }, { extensions: { "a:c": 2 } }, false],
    ["extensions with another value do", { extensions: { "a:b": 1 } }, { extensions: { "a:b": 2 } }, true],
    ["extensions that are none do not", { extensions: null }, { extensions: { "a:b": 2 } }, false],
  ])("%s", (_, left, right, expected) => {
    expect(disagree(left, right)).toBe(expected);
    expect(disagree(right, left)).toBe(expected);
  });
});

describe("extensions of both", () => {
  test("have every key, and of two values the first in the order of their JSON", () => {
    expect(combineExtensions({ "a:x": 2, "a:l": 1 }, { "a:x": 1, "a:r": 3 })).toEqual({
      "a:x": 1,
      "a:l": 1,
      "a:r": 3,
    });
    expect(combineExtensions({ "a:x": 1 }, { "a:x": 2 })).toEqual({ "a:x": 1 });
  });

  test("are those of the one that has some", () => {
    expect(combineExtensions({ "a:x": 2 }, undefined)).toEqual({ "a:x": 2 });
    expect(combineExtensions(undefined, { "a:x": 2 })).toEqual({ "a:x": 2 });
    expect(combineExtensions(undefined, undefined)).toBeUndefined();
  });

  test("the earlier of two values is the one that is given", () => {
    expect([earlier("b", "a"), earlier("a", "b"), earlier(undefined, "b"), earlier("a", undefined)]).toEqual([
      "a",
      "a",
      "b",
      "a",
    ]);
    expect([earlier(undefined, { a: 1 }), earlier({ a: 1 }, undefined)]).toEqual([{ a: 1 }, { a: 1 }]);
  });

  test("fields without a value are left out", () => {
    expect(Object.keys(defined({ a: 1, b: undefined, c: null, d: false }))).toEqual(["a", "c", "d"]);
  });
});
