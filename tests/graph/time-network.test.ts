import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dossier } from "../../src/dossier.js";
import { gatherTimeConstraints, timedRecords } from "../../src/graph/time-constraints.js";
import { createTimeNetwork } from "../../src/graph/time-network.js";
import { allenRelations } from "../../src/values/allen.js";
import type { RelativeTime } from "../../src/values/relative-time.js";
import type { When } from "../../src/values/when.js";
import { hang } from "../support/hang.js";

function dossierOf(times: readonly When[]): Dossier {
  return {
    format: "diplomatic-events/1",
    sources: [{ id: "source", kind: "document" }],
    actors: [{ id: "actor", kind: "person", name: "Somebody" }],
    events: times.map((when, index) => ({
      id: `e${index}`,
      type: "meeting",
      form: "conversation",
      participants: [{ who: "actor" }],
      when,
      reports: [{ source: "source" }],
    })),
  };
}

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

describe("a time network", () => {
  it("answers as the table of all distances does, however often it is asked", () => {
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

  it("is soon told of neighbours, where all are related to one", () => {
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
