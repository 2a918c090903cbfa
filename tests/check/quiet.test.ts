import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { examine, type Target } from "../../src/check/check.js";
import { dossierTarget } from "../../src/check/dossier.js";
import { diplomaticEventTarget } from "../../src/check/events.js";
import { defaultLimits } from "../../src/check/options.js";
import { referenceDossier } from "../../src/fixtures/index.js";
import type { Dossier, Link, RelativeTime, When } from "../../src/index.js";
import { invalidFixtures, validFixtures } from "../support/fixtures.js";
import { isInOrder } from "../support/in-order.js";
import { lawRuns } from "../support/law-runs.js";
import { mutate, mutationNames } from "../support/naive/mutations.js";
import { sample } from "../support/naive/sample.js";

/** What zod and the rules have to say, whatever the first look has found. */
function issuesOf<T>(target: Target<T>, value: unknown): readonly unknown[] {
  return examine(target, value, false, defaultLimits, "strict").issues;
}

/** What they have to say of something that was found to be in order without them: it has to be nothing. */
function overlooked<T>(target: Target<T>, value: unknown): readonly unknown[] {
  return isInOrder(target, value) ? issuesOf(target, value) : [];
}

function overlookedAnywhere(value: unknown): unknown[] {
  const events: unknown = Reflect.get(Object(value), "events");
  const alone = Array.isArray(events) ? events : [value];
  return [
    ...overlooked(dossierTarget, value),
    ...alone.flatMap((event) => overlooked(diplomaticEventTarget, event)),
  ];
}

describe("what is found to be in order at first sight, the rules have nothing to say of", () => {
  test.each(validFixtures())("$name", ({ text }) => {
    expect(overlookedAnywhere(JSON.parse(text))).toEqual([]);
  });

  test("what is wrong with the invalid fixtures", async () => {
    for (const { dossier, event } of await invalidFixtures()) {
      expect(overlookedAnywhere(dossier)).toEqual([]);
      expect(overlookedAnywhere(event)).toEqual([]);
    }
  });

  const mutation = fc.record({
    name: fc.constantFrom(...mutationNames),
    choices: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
  });
  test.each<[string, Dossier]>([
    ["the sample", sample],
    ["the reference dossier", referenceDossier],
  ])("changes of %s", (_, dossier) => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        expect(overlookedAnywhere(mutate(dossier, mutations))).toEqual([]);
      }),
      lawRuns(75),
    );
  });
});

describe("times and answers, whatever is said of them", () => {
  const date = fc.constantFrom(
    ...["2031-05-01", "2031-05-02", "2031-05-03", "2031-05", "2031", "2031-05-02~", "2031-05-01/2031-05-02"],
    ...["2031-05-02T09:00:00", "2031-05-02T09:00:00Z", "2031-05-01T23:00:00-11:00", "../2031-05-02"],
  );
  const relation = fc.constantFrom("before", "after", "before", "after", "at", "meets", "during", "equals");
  const event = fc.record(
    {
      date,
      duration: fc.constantFrom("PT2H", "P1D", "P2D", "PT0S"),
      relative: fc.array(
        fc.record(
          { relation, to: fc.nat(4), offset: fc.constantFrom("PT1H", "P1D", "P2D", "PT0S") },
          { requiredKeys: ["relation", "to"] },
        ),
        { maxLength: 2 },
      ),
      answers: fc.nat(4),
    },
    { requiredKeys: [] },
  );
  const statements = (parts: readonly { when?: When | undefined; links?: Link[] }[]): unknown => ({
    format: "diplomatic-events/1",
    sources: [{ id: "note", kind: "readout" }],
    actors: [{ id: "fiji", kind: "polity", name: "Fiji" }],
    events: parts.map(({ when, links }, index) => ({
      id: `event-${index}`,
      type: "statement",
      act: "assert",
      content: "Fiji says so.",
      speakers: [{ who: "fiji" }],
      ...(links && { links }),
      ...(when && { when }),
      reports: [{ source: "note" }],
    })),
  });
  const dossierOf = (events: readonly (typeof event extends fc.Arbitrary<infer E> ? E : never)[]): unknown =>
    statements(
      events.map(({ date, duration, relative, answers }, index) => ({
        // Neither in circles nor to itself: what is seldom in order tells little.
        ...(answers !== undefined &&
          index > 0 && {
            links: [{ rel: "responds-to" as const, to: `event-${answers % index}` }],
          }),
        ...((date ?? duration ?? relative) !== undefined && {
          when: {
            date,
            duration: duration === undefined ? undefined : { iso: duration },
            relative: relative?.map(({ to, offset, relation }) => ({
              relation,
              to: `event-${(index + 1 + (to % (events.length - 1))) % events.length}`,
              ...(offset !== undefined && (relation === "before" || relation === "after") && { offset }),
            })),
          },
        }),
      })),
    );

  const timeBefore = (relative: Partial<RelativeTime>): RelativeTime => ({
    relation: "before",
    to: "event-1",
    ...relative,
  });
  const wholeDay = { iso: "P1D", bound: "at-least" } as const;

  test.each<[string, When[]]>([
    [
      "two whole days, one right after the other, with no time between",
      [
        { date: "2031-05-01", duration: wholeDay, relative: [timeBefore({})] },
        { date: "2031-05-02", duration: wholeDay },
      ],
    ],
    [
      "an hour between days that are further apart",
      [{ date: "2031-05-01", relative: [timeBefore({ offset: "PT1H" })] }, { date: "2031-05-03" }],
    ],
    [
      "what begins long before another and lasts into it",
      [
        {
          date: "2031-05-02T09:00:00",
          duration: { iso: "P3D", bound: "at-least" },
          relative: [timeBefore({})],
        },
        { date: "2031-05-04" },
      ],
    ],
    [
      "one place that is on the clock of UTC, and twelve hours off it",
      [
        { date: "2031-05-02T09:00:00Z", relative: [timeBefore({ relation: "equals" })] },
        { date: "2031-05-02T09:00:00" },
        { date: "2031-05-02T09:00:00Z", relative: [timeBefore({ relation: "equals", to: "event-3" })] },
        { date: "2031-05-02T21:00:00" },
      ],
    ],
  ])("%s: the rules find it", (_, whens) => {
    const dossier = statements(whens.map((when) => ({ when })));
    expect(issuesOf(dossierTarget, dossier)).toMatchObject([{ code: "contradictory-order" }]);
    expect(isInOrder(dossierTarget, dossier)).toBe(false);
  });

  test("are found in order only if they are", () => {
    let found = 0;
    let inOrder = 0;
    fc.assert(
      fc.property(fc.array(event, { minLength: 2, maxLength: 4 }).map(dossierOf), (dossier) => {
        const issues = issuesOf(dossierTarget, dossier);
        if (issues.length === 0) inOrder++;
        if (!isInOrder(dossierTarget, dossier)) return;
        found++;
        expect(issues).toEqual([]);
      }),
      lawRuns(400),
    );
    expect(inOrder).toBeGreaterThan(0);
    expect(found / inOrder).toBeGreaterThan(0.9);
  });
});

describe("most of what is in order is found so at first sight", () => {
  test("the reference dossier, and every event in it", () => {
    expect(isInOrder(dossierTarget, referenceDossier)).toBe(true);
    for (const event of referenceDossier.events) expect(isInOrder(diplomaticEventTarget, event)).toBe(true);
  });

  test("the valid fixtures without a warning, but for these", () => {
    const left = validFixtures().filter(({ text }) => {
      const value: unknown = JSON.parse(text);
      return issuesOf(dossierTarget, value).length === 0 && !isInOrder(dossierTarget, value);
    });
    // What a statement passes on is one event with what it is about.
    expect(left.map(({ name }) => name)).toEqual(["rules/unrelated-relay"]);
  });
});
