import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dossier, RelativeTime, When } from "../../../src/model/index.js";
import { timedRecords } from "../../../src/order/constraints/index.js";
import { createTimeNetwork, gatherTimeConstraints } from "../../../src/order/index.js";
import { allenRelations } from "../../../src/time/index.js";
import { hang } from "../../support/hang.js";
import { meetingsAt } from "../meetings-at.js";

const dossierOf = (times: readonly When[]): Dossier =>
  meetingsAt(Object.fromEntries(times.map((when, index) => [`e${index}`, when])));

const ids = ["e0", "e1", "e2", "e3", "e4", "e5"];
const point = fc.constantFrom("start" as const, "end" as const, undefined);
const bound = fc.constantFrom("about" as const, "at-least" as const, "at-most" as const, undefined);
const relation: fc.Arbitrary<RelativeTime> = fc.oneof(
  fc.record({ relation: fc.constantFrom(...allenRelations), to: fc.constantFrom(...ids) }),
  fc.record({
    relation: fc.constantFrom("before" as const, "after" as const, "at" as const),
    to: fc.constantFrom(...ids),
    point,
    toPoint: point,
  }),
  fc.record({
    relation: fc.constantFrom("before" as const, "after" as const),
    to: fc.constantFrom(...ids),
    offset: fc.constantFrom("PT1S", "P1D", "P10D"),
    bound,
  }),
);
const when: fc.Arbitrary<When> = fc.record({
  date: fc.option(
    fc.constantFrom(
      "2024",
      "2024-02",
      "2024-02-01",
      "2024-02-01T10:00:00Z",
      "2024-02-01T12:00:00",
      "2024-02-01/..",
    ),
    { nil: undefined, freq: 2 },
  ),
  duration: fc.option(fc.record({ iso: fc.constantFrom("PT2H", "P1D", "P3D"), bound }), {
    nil: undefined,
    freq: 2,
  }),
  relative: fc.array(relation, { maxLength: 2 }),
});

/** How far each point lies after each other at most, by Floyd and Warshall. */
function allDistances(dossier: Dossier): (from: number, to: number) => number {
  const { points, differences } = gatherTimeConstraints(timedRecords(dossier));
  const table = Array.from({ length: points }, (_, from) =>
    Array.from({ length: points }, (_, to) => (from === to ? 0 : Number.POSITIVE_INFINITY)),
  );
  const at = (from: number, to: number): number => table[from]?.[to] ?? Number.POSITIVE_INFINITY;
  const lower = (from: number, to: number, distance: number): void => {
    const row = table[from];
    if (row && distance < at(from, to)) row[to] = distance;
  };
  for (const { from, to, atMost } of differences) lower(from, to, atMost);
  for (let through = 0; through < points; through++) {
    for (let from = 0; from < points; from++) {
      for (let to = 0; to < points; to++) lower(from, to, at(from, through) + at(through, to));
    }
  }
  return at;
}

describe("createTimeNetwork", () => {
  it("answers as Floyd and Warshall do, at first and after many calls", () => {
    let answers = 0;
    fc.assert(
      fc.property(fc.array(when, { minLength: 2, maxLength: ids.length }), (times) => {
        const dossier = dossierOf(times);
        const network = createTimeNetwork(dossier);
        if (network.conflicts.length > 0) return;
        answers++;
        const distance = allDistances(dossier);
        const pairs = times.flatMap((_, one) =>
          times.flatMap((_, other) => (one === other ? [] : [[one, other] as const])),
        );
        // Points that are asked about often are answered in another way.
        for (let round = 0; round < 4; round++) {
          for (const [one, other] of pairs) {
            const [start, end, otherStart, otherEnd] = [
              2 * one + 1,
              2 * one + 2,
              2 * other + 1,
              2 * other + 2,
            ] as const;
            const surely = distance(otherStart, end) <= 0 && distance(otherEnd, start) < 0;
            const never =
              distance(end, otherStart) < 0 ||
              distance(start, otherEnd) <= 0 ||
              distance(start, otherStart) + distance(end, otherEnd) <= 0;
            expect(network.isBefore(`e${one}`, `e${other}`)).toBe(surely ? "yes" : never ? "no" : undefined);
            expect(network.isLimited(`e${one}`, `e${other}`)).toBe(
              Number.isFinite(Math.min(distance(otherStart, end), distance(end, otherStart))),
            );
          }
        }
      }),
      { numRuns: 1_000 },
    );
    expect(answers).toBeGreaterThan(100);
  }, 60_000);

  it("answers fast for neighbours when all records are related to one", () => {
    const count = 5_000;
    const times: When[] = [{ date: "2020" }];
    for (let index = 1; index < count; index++) {
      times.push({
        relative: [{ relation: "after", to: "e0", offset: `P${1 + (index % 900)}D`, bound: "at-most" }],
      });
    }
    const network = createTimeNetwork(dossierOf(times));
    const started = performance.now();
    const answers = network.sequence
      .slice(1)
      .map((id, at) => network.isBefore(network.sequence[at] ?? "", id));
    expect(answers.filter((answer) => answer === "yes")).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(hang);
  }, 30_000);
});

describe("constraints of a record in a time network", () => {
  const paths = (constraints: readonly { path: readonly (string | number)[] }[]): string[] =>
    constraints.map(({ path }) => `${path[1]} ${path.slice(3).join("/")}`);
  const related = (relation: "before" | "after", to: string): When => ({ relative: [{ relation, to }] });

  it("are its own first, then those of others, each once", () => {
    const { saidOf } = createTimeNetwork(
      dossierOf([
        related("before", "e1"),
        {
          date: "2024",
          relative: [{ point: "end", relation: "after", to: "e1", toPoint: "start", offset: "PT1H" }],
        },
        related("after", "e1"),
        {},
      ]),
    );
    expect(paths(saidOf("e0"))).toEqual(["0 relative/0"]);
    expect(paths(saidOf("e1"))).toEqual(["1 date", "1 relative/0", "0 relative/0", "2 relative/0"]);
    expect([saidOf("e3"), saidOf("nobody")]).toEqual([[], []]);
  });

  it("exclude those in conflict; a record with a conflict keeps only its place", () => {
    const { conflicts, saidOf, isBefore, isLimited, sequence } = createTimeNetwork(
      dossierOf([
        related("before", "e1"),
        related("before", "e0"),
        related("after", "e0"),
        related("after", "e2"),
      ]),
    );
    expect(conflicts.map(paths)).toEqual([["0 relative/0", "1 relative/0"]]);
    expect(paths(saidOf("e0"))).toEqual(["2 relative/0"]);
    expect([isBefore("e0", "e2"), isBefore("e2", "e0"), isBefore("e2", "e1")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([isLimited("e0", "e2"), isLimited("e2", "e0")]).toEqual([false, false]);
    expect([isBefore("e2", "e3"), isLimited("e2", "e3")]).toEqual(["yes", true]);
    // Whatever is said of it, nothing comes before itself.
    expect(isBefore("e0", "e0")).toBe("no");
    expect(sequence).toHaveLength(4);
  });

  it("exclude those of records that a conflict refers to", () => {
    const { conflicts, isBefore } = createTimeNetwork(
      dossierOf([
        {
          relative: [...(related("before", "e1").relative ?? []), ...(related("after", "e1").relative ?? [])],
        },
        {},
        related("after", "e1"),
        { date: "2024-02-01", duration: { iso: "P3D", bound: "at-least" } },
        { date: "2030" },
      ]),
    );
    expect(conflicts.map(paths)).toEqual([
      ["0 relative/0", "0 relative/1"],
      ["3 date", "3 duration"],
    ]);
    expect([isBefore("e1", "e2"), isBefore("e3", "e4"), isBefore("e4", "e3")]).toEqual(
      Array(3).fill(undefined),
    );
  });

  it("are those that give its bounds, in the order of the document, else those that relate it to others", () => {
    const { constraintsOf, bounds } = createTimeNetwork(
      dossierOf([
        related("after", "e1"),
        { date: "1970-01-02" },
        related("after", "e3"),
        { duration: { iso: "PT1H" } },
        { duration: { iso: "PT1H" } },
      ]),
    );
    expect(paths(constraintsOf("e0"))).toEqual(["0 relative/0", "1 date"]);
    expect(paths(constraintsOf("e1"))).toEqual(["1 date"]);
    expect(paths(constraintsOf("e2"))).toEqual(["2 relative/0"]);
    // That it lasts an hour relates it to nothing, but that another comes after it does.
    expect(paths(constraintsOf("e3"))).toEqual(["2 relative/0"]);
    expect([constraintsOf("e4"), constraintsOf("nobody")]).toEqual([[], []]);
    // A second after the earliest moment of the day before which the other cannot end.
    expect(bounds("e0")).toEqual({
      earliestStart: 1 + 1 / 86_400,
      latestStart: undefined,
      earliestEnd: 1 + 1 / 86_400,
      latestEnd: undefined,
    });
    expect(bounds("nobody")).toEqual({});
  });

  const moment: When = { date: "2024-03-05T09:00:00Z", duration: { iso: "PT0S", bound: "at-most" } };
  // The second starts as the first ends.
  const touching: When = { relative: [{ point: "start", relation: "at", to: "e0", toPoint: "end" }] };
  it.each<[what: string, times: When[], one: string | undefined, other: string | undefined]>([
    ["of two that are one moment, none", [moment, moment], "no", "no"],
    ["of two that touch, open, as both may be one moment", [{}, touching], undefined, "no"],
    [
      "of two that touch, of which the first lasts, sure",
      [{ duration: { iso: "PT1H", bound: "at-least" } }, touching],
      "yes",
      "no",
    ],
    [
      "of two that touch, of which the second lasts, sure",
      [{}, { ...touching, duration: { iso: "PT1H", bound: "at-least" } }],
      "yes",
      "no",
    ],
    [
      "of two of which one lies in the other, none",
      [related("before", "e2"), { relative: [{ relation: "during", to: "e0" }] }, {}],
      "no",
      "no",
    ],
    ["of two of which nothing is known, open", [{}, {}], undefined, undefined],
    [
      "of two that start together, open, as each may be the moment at which the other starts",
      [{}, { relative: [{ point: "start", relation: "at", to: "e0", toPoint: "start" }] }],
      undefined,
      undefined,
    ],
    [
      "of two that start and end together, none",
      [{}, { relative: [{ relation: "equals", to: "e0" }] }],
      "no",
      "no",
    ],
  ])("is their order: %s", (_, times, one, other) => {
    const { isBefore } = createTimeNetwork(dossierOf(times));
    expect([isBefore("e0", "e1"), isBefore("e1", "e0")]).toEqual([one, other]);
  });

  it("are empty for a record compared with itself and for unknown ids", () => {
    const { isBefore, isLimited } = createTimeNetwork(dossierOf([{ date: "2024" }, { date: "2024" }]));
    expect([isBefore("e0", "e0"), isBefore("e0", "nobody"), isBefore("nobody", "e0")]).toEqual([
      "no",
      undefined,
      undefined,
    ]);
    expect([isBefore("nobody", "nobody"), isBefore("nobody", "no one")]).toEqual([undefined, undefined]);
    expect([isLimited("e0", "nobody"), isLimited("nobody", "e0"), isLimited("e0", "e1")]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
