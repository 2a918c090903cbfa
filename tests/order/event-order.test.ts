import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDossier } from "../../src/check/index.js";
import { referenceDossier } from "../../src/fixtures/index.js";
import type { Dossier, RelativeTime, When } from "../../src/model/index.js";
import { orderEvents } from "../../src/order/index.js";
import { allenRelations } from "../../src/time/index.js";
import { lawRuns } from "../support/law-runs.js";
import { meetingsAt } from "./meetings-at.js";
import { holds, type Span } from "./relation-holds.js";

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const second = 1 / 86_400;

const relative = (...times: RelativeTime[]): When => ({ relative: times });

describe("orderEvents on the reference article", () => {
  it("puts the Istanbul round first, then the conversation with Zelensky, then the call, although none has a full date", () => {
    const order = orderEvents(referenceDossier);
    expect(order.sequence.slice(0, 3)).toEqual(["istanbul-round", "zelensky-conversation", "call"]);
    expect(order.isBefore("call", "memorandum-offer")).toBe("yes");
    expect(order.isBefore("istanbul-round", "call")).toBe("yes");
    expect(order.isBefore("zelensky-conversation", "call")).toBe("yes");
    expect(order.isBefore("call", "zelensky-conversation")).toBe("no");
    expect(order.isBefore("istanbul-round", "memorandum-offer")).toBe("yes");
    expect(order.isBefore("istanbul-round", "zelensky-conversation")).toBe("unknown");
    expect(order.bounds("call")).toEqual({});
    expect(order.conflicts).toEqual([]);
    expect(order.constraintsOf("memorandum-offer")).toEqual([
      { record: "memorandum-offer", to: "call", path: ["events", 8, "when", "relative", 0] },
      { record: "memorandum", to: "memorandum-offer", path: ["instruments", 0, "when", "relative", 0] },
    ]);
  });

  it("bounds the call from below once the round has an inferred date", () => {
    const dossier = structuredClone(referenceDossier);
    for (const event of dossier.events) {
      if (event.id === "istanbul-round") event.when = { date: "2025-05-16", basis: "inferred" };
    }
    const order = orderEvents(dossier);
    const { earliestStart, latestStart } = order.bounds("call");
    expect(earliestStart).toBeCloseTo(day("2025-05-16") + second, 9);
    expect(latestStart).toBeUndefined();
    expect(order.constraintsOf("call").map(({ path }) => path.join("."))).toEqual([
      "events.0.when.date",
      "events.2.when.relative.0",
    ]);
  });
});

describe("EventOrder.bounds", () => {
  it("returns the bounds of the date, with an exclusive end", () => {
    const { bounds } = orderEvents(meetingsAt({ a: { date: "2024-02" } }));
    expect(bounds("a")).toEqual({
      earliestStart: day("2024-02-01"),
      latestStart: day("2024-03-01") - second,
      earliestEnd: day("2024-02-01"),
      latestEnd: day("2024-03-01"),
    });
  });

  it("derives bounds through offsets and durations, also of the record itself", () => {
    const order = orderEvents(
      meetingsAt({
        ceasefire: { date: "2023-06-01" },
        withdrawal: relative(
          {
            point: "start",
            relation: "after",
            to: "ceasefire",
            toPoint: "start",
            offset: "P1D",
            bound: "at-most",
          },
          {
            point: "end",
            relation: "after",
            to: "withdrawal",
            toPoint: "start",
            offset: "P14D",
            bound: "at-most",
          },
        ),
      }),
    );
    expect(order.bounds("withdrawal").latestEnd).toBeCloseTo(day("2023-06-02") - second + 1 + 14, 9);
    expect(order.bounds("withdrawal").earliestStart).toBeCloseTo(day("2023-06-01") + second, 9);
  });

  it("ignores dates with a mark and dates without any digit of the year", () => {
    for (const date of ["2024-02-01?", "2024~", "XXXX-02-01", "2024-02-01/%2025"]) {
      expect(orderEvents(meetingsAt({ a: { date } })).bounds("a")).toEqual({});
    }
  });

  it("reads a time of day as the start, for any duration", () => {
    const order = orderEvents(
      meetingsAt({ a: { date: "2025-05-16T10:00:00Z", duration: { iso: "PT2H", bound: "at-least" } } }),
    );
    expect(order.conflicts).toEqual([]);
    expect(order.bounds("a").earliestEnd).toBeCloseTo(day("2025-05-16") + 0.5, 9);
  });

  it("allows for every time zone when only one date has a zone", () => {
    const { isBefore } = orderEvents(
      meetingsAt({
        a: { date: "2024-02-01T23:00:00Z" },
        b: { date: "2024-02-02" },
        c: { date: "2024-02-03" },
      }),
    );
    // Somewhere on earth the second of February starts at 10:00 UTC on the first, the third on the second.
    expect(isBefore("b", "a")).toBe("maybe");
    expect(isBefore("c", "a")).toBe("no");
    // What has no zone itself keeps its order.
    expect(isBefore("b", "c")).toBe("yes");
  });

  it("allows for the time zone in which the date ends last", () => {
    // In the zone UTC-12 the first of February ends at 12:00 UTC on the second.
    const { isBefore } = orderEvents(
      meetingsAt({
        a: { date: "2024-02-01" },
        b: { date: "2024-02-02T11:00:00Z" },
        c: { date: "2024-02-02T12:00:00Z" },
      }),
    );
    expect(isBefore("a", "b")).toBe("maybe");
    expect(isBefore("a", "c")).toBe("yes");
  });
});

describe("EventOrder.isBefore", () => {
  it("is sure of consecutive days, months and years", () => {
    for (const [a, b] of [
      ["2025-05-16", "2025-05-17"],
      ["2024-12", "2025-01"],
      ["2024", "2025"],
    ]) {
      const { isBefore: answer } = orderEvents(meetingsAt({ a: { date: a }, b: { date: b } }));
      expect([answer("a", "b"), answer("b", "a")]).toEqual(["yes", "no"]);
    }
  });

  it("keeps a sure order when exact distances leave no slack", () => {
    const order = orderEvents(
      meetingsAt({
        noon: { date: "2024-02-01T12:00:00", duration: { iso: "P1D", bound: "at-most" } },
        before: { date: "2024", ...relative({ relation: "before", to: "noon", offset: "PT1S" }) },
        after: relative({ relation: "after", to: "before" }, { relation: "before", to: "next" }),
        next: { date: "2024-02-02", duration: { iso: "PT2H", bound: "at-most" } },
      }),
    );
    expect(order.isBefore("before", "after")).toBe("yes");
    expect(order.bounds("before").latestEnd).toBeCloseTo(day("2024-02-01") + 0.5 - second, 4);
  });

  it("finds no order between two records that can only be the same moment", () => {
    const { isBefore: answer } = orderEvents(
      meetingsAt({
        a: undefined,
        b: relative(
          { relation: "at", to: "c", point: "end" },
          { relation: "after", to: "a", offset: "PT1S", bound: "at-most" },
        ),
        c: relative({ relation: "after", to: "a" }),
      }),
    );
    expect(answer("c", "b")).toBe("no");
  });

  it("leaves the order within one day open", () => {
    const { isBefore: answer } = orderEvents(
      meetingsAt({ a: { date: "2025-05-16" }, b: { date: "2025-05-16" } }),
    );
    expect([answer("a", "b"), answer("b", "a")]).toEqual(["maybe", "maybe"]);
  });

  it("orders the sequence by uncertain dates as written", () => {
    const times = {
      later: { date: "2030" },
      about: { date: "2024~" },
      perhaps: { date: "2025-05-16?" },
      sure: { date: "2025-06-17" },
    };
    expect(orderEvents(meetingsAt(times)).sequence).toEqual(["about", "perhaps", "sure", "later"]);
  });
});

describe("EventOrder.conflicts", () => {
  it("returns one minimal set for each inconsistent part, and orders the rest", () => {
    const order = orderEvents(
      meetingsAt({
        a: relative({ relation: "before", to: "b" }),
        b: relative({ relation: "before", to: "c" }),
        c: relative({ relation: "before", to: "a" }, { relation: "after", to: "x" }),
        x: { date: "2020" },
        y: { ...relative({ relation: "before", to: "x" }), date: "2021" },
      }),
    );
    expect(order.conflicts.map((set) => set.map(({ path }) => path.join(".")).sort())).toEqual([
      ["events.0.when.relative.0", "events.1.when.relative.0", "events.2.when.relative.0"],
      ["events.3.when.date", "events.4.when.date", "events.4.when.relative.0"],
    ]);
    expect(order.isBefore("a", "b")).toBe("unknown");
  });

  it("finds an event that ends before it starts", () => {
    const order = orderEvents(
      meetingsAt({ a: relative({ point: "end", relation: "before", to: "a", toPoint: "start" }) }),
    );
    expect(order.conflicts).toHaveLength(1);
  });

  it("returns a long cycle as one conflict", () => {
    const count = 300;
    const times = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `event-${index}`,
        relative({ relation: "after", to: `event-${(index + 1) % count}` }),
      ]),
    );
    const { issues } = checkDossier(meetingsAt(times));
    expect(issues).toMatchObject([{ code: "contradictory-order", params: { places: { length: count } } }]);
    expect(issues[0]?.message).toContain("295 more times");
  });

  it("finds a duration that exceeds its date", () => {
    const order = orderEvents(
      meetingsAt({ a: { date: "2024-02-01", duration: { iso: "P3D", bound: "at-least" } } }),
    );
    expect(order.conflicts.map((set) => set.map(({ path }) => path.at(-1)))).toEqual([["date", "duration"]]);
  });
});

// A second, naive solver: every placement of three events on a small clock.
const clock = 10;
const spans: Span[] = [];
for (let start = 0; start <= clock; start++)
  for (let end = start; end <= clock; end++) spans.push([start, end]);

const names = ["a", "b", "c"] as const;
const relation: fc.Arbitrary<RelativeTime> = fc.oneof(
  fc.record({ relation: fc.constantFrom(...allenRelations, "at" as const), to: fc.constantFrom(...names) }),
  fc.record(
    {
      relation: fc.constantFrom("before" as const, "after" as const, "at" as const),
      to: fc.constantFrom(...names),
      point: fc.constantFrom("start" as const, "end" as const),
      toPoint: fc.constantFrom("start" as const, "end" as const),
    },
    { requiredKeys: ["relation", "to"] },
  ),
  fc.record({
    relation: fc.constantFrom("before" as const, "after" as const),
    to: fc.constantFrom(...names),
    offset: fc.constantFrom("PT1S", "PT2S"),
    bound: fc.constantFrom("at-most" as const, "at-least" as const),
  }),
);
const network = fc.record({
  a: fc.array(relation, { maxLength: 2 }),
  b: fc.array(relation, { maxLength: 2 }),
  c: fc.array(relation, { maxLength: 1 }),
});
type Network = Record<(typeof names)[number], RelativeTime[]>;

function solutions(times: Network): Record<string, Span>[] {
  const found: Record<string, Span>[] = [];
  const fits = (placed: Partial<Record<string, Span>>): boolean =>
    names.every((name) =>
      times[name].every((time) => {
        const [one, other] = [placed[name], placed[time.to]];
        return !one || !other || holds(one, other, time);
      }),
    );
  for (const a of spans.filter((span) => fits({ a: span }))) {
    for (const b of spans.filter((span) => fits({ a, b: span }))) {
      for (const c of spans) if (fits({ a, b, c })) found.push({ a, b, c });
    }
  }
  return found;
}

/** Ends when the other starts or sooner, and the two are not one moment. */
function isBefore([a, b]: Span = [0, 0], [c, d]: Span = [0, 0]): boolean {
  return b <= c && !(d <= a);
}

const toDossier = (times: Network): Dossier =>
  meetingsAt(Object.fromEntries(Object.entries(times).map(([id, list]) => [id, relative(...list)])));

describe("properties of orderEvents", () => {
  it("agrees with a brute-force solver on small networks", () => {
    fc.assert(
      fc.property(network, (times) => {
        const all = solutions(times);
        const order = orderEvents(toDossier(times));
        expect(order.conflicts.length === 0).toBe(all.length > 0);
        if (all.length === 0) return;
        for (const one of names) {
          for (const other of names) {
            const answers = new Set(all.map((placed) => isBefore(placed[one], placed[other])));
            const answer = order.isBefore(one, other);
            if (answers.size === 2) expect(["maybe", "unknown"]).toContain(answer);
            else expect(answer).toBe(answers.has(true) ? "yes" : "no");
          }
        }
      }),
      lawRuns(26),
    );
  });

  it("gives the same bounds for every order of the events", () => {
    fc.assert(
      fc.property(network, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (times, turn) => {
        const dossier = toDossier(times);
        const turned = { ...dossier, events: turn.flatMap((index) => dossier.events[index] ?? []) };
        const [order, other] = [orderEvents(dossier), orderEvents(turned)];
        expect(other.conflicts.length > 0).toBe(order.conflicts.length > 0);
        fc.pre(order.conflicts.length === 0);
        for (const one of names) {
          expect(other.bounds(one)).toEqual(order.bounds(one));
          for (const two of names) expect(other.isBefore(one, two)).toBe(order.isBefore(one, two));
        }
      }),
    );
  });

  it("agrees in its sequence with isBefore, which is irreflexive", () => {
    fc.assert(
      fc.property(network, (times) => {
        const order = orderEvents(toDossier(times));
        expect([...order.sequence].sort()).toEqual([...names]);
        for (const [at, one] of order.sequence.entries()) {
          for (const later of order.sequence.slice(at)) expect(order.isBefore(later, one)).not.toBe("yes");
        }
      }),
      lawRuns(88),
    );
  });

  it("returns minimal conflicts: without any one constraint the others can hold", () => {
    fc.assert(
      fc.property(network, (times) => {
        const [conflict] = orderEvents(toDossier(times)).conflicts;
        fc.pre(conflict !== undefined);
        const only = (kept: readonly string[]): Dossier =>
          meetingsAt(
            Object.fromEntries(
              names.map((name, index) => [
                name,
                relative(
                  ...times[name].filter((_, at) => kept.includes(`events.${index}.when.relative.${at}`)),
                ),
              ]),
            ),
          );
        const paths = (conflict ?? []).map(({ path }) => path.join("."));
        expect(orderEvents(only(paths)).conflicts).toHaveLength(1);
        for (const left of paths) {
          expect(orderEvents(only(paths.filter((path) => path !== left))).conflicts).toEqual([]);
        }
      }),
      lawRuns(53),
    );
  });
});
