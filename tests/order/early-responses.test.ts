import { expect, test } from "vitest";
import type { When } from "../../src/model/index.js";
import { findEarlyResponses, gatherTimeConstraints, separateConflicts } from "../../src/order/index.js";

const settle = (...times: [id: string, when?: When][]): Parameters<typeof findEarlyResponses>[0] => {
  const constraints = gatherTimeConstraints(times.map(([id, when]) => ({ id, when, path: [] })));
  return { ...constraints, ...separateConflicts(constraints.points, constraints.differences) };
};
const before = (to: string): When => ({ relative: [{ relation: "before", to }] });
const link = (from: string, to: string) => ({ from, to });

// The refusal is dated before the offer; that the answers come before their questions is said without a date.
const times = settle(
  ["offer", { date: "2024-03-05" }],
  ["refusal", { date: "2024-03-04" }],
  ["first answer", before("question")],
  ["second answer", before("question")],
  ["third answer", before("first answer")],
  ["question"],
);
const dated = link("refusal", "offer");
const related = [
  link("first answer", "question"),
  link("second answer", "question"),
  link("third answer", "question"),
];
const links = [...related, dated];

test("finds early responses by dates first, then by relations", () => {
  const found = [...findEarlyResponses(times, links)];
  expect(found[0]).toBe(dated);
  expect(new Set(found)).toEqual(new Set(links));
});

test("searches no more relations than the limit allows", () => {
  const oneSearch = times.consistent.length;
  const count = (mostWork: number): number => [...findEarlyResponses(times, links, mostWork)].length;
  expect([...findEarlyResponses(times, links, 0)]).toEqual([dated]);
  expect([1, oneSearch, oneSearch + 1, 2 * oneSearch + 1].map(count)).toEqual([2, 2, 3, 4]);
});

test("finds nothing for links in the right order, even in an inconsistent dossier", () => {
  const inOrder = [
    link("offer", "refusal"),
    link("question", "first answer"),
    link("first answer", "third answer"),
  ];
  expect([...findEarlyResponses(times, inOrder)]).toEqual([]);
  expect([...findEarlyResponses(times, [...inOrder, ...links])]).toHaveLength(links.length);
});

test("finds nothing for links to records without a time or to missing records", () => {
  const { records, ...others } = settle(["offer", { date: "2024-03-05" }], ["note"], ["refusal"]);
  const all = ["offer", "note", "refusal", "missing"].flatMap((from) =>
    ["offer", "note", "refusal", "missing"].map((to) => link(from, to)),
  );
  expect([...findEarlyResponses({ records, ...others }, all)]).toEqual([]);
});

test("uses the first of several records with one id", () => {
  const twice = (...dates: [string, string]) =>
    settle(
      ["offer", { date: "2024-03-05" }],
      ["refusal", { date: dates[0] }],
      ["refusal", { date: dates[1] }],
    );
  expect([...findEarlyResponses(twice("2024-03-04", "2024-03-06"), [dated])]).toEqual([dated]);
  expect([...findEarlyResponses(twice("2024-03-06", "2024-03-04"), [dated])]).toEqual([]);
});
