import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Target } from "../../src/check/check.js";
import { diplomaticEventTarget, dossierTarget } from "../../src/check/targets.js";
import { referenceDossier } from "../../src/fixtures/index.js";
import { checkDossier, type Dossier, type Link, type RelativeTime, type When } from "../../src/index.js";
import { validFixtures } from "../support/fixtures.js";
import { defectsOfRules } from "../support/fuzz/defects-of-rules.js";
import { type Defect, defectsOfShape } from "../support/fuzz/defects-of-shape.js";
import { createRandom, type Random } from "../support/fuzz/random.js";
import { lawRuns } from "../support/law-runs.js";
import { mutate, mutationNames } from "../support/naive/mutations.js";
import { sample } from "../support/naive/sample.js";
import { isInOrder, issuesOfSecondRun as issuesOf } from "./in-order.js";

/** The issues of a value in which the first run has found none: there must not be any. */
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

describe("the first run overlooks nothing", () => {
  const mutation = fc.record({
    name: fc.constantFrom(...mutationNames),
    choices: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
  });
  test.each<[string, Dossier]>([
    ["in the sample", sample],
    ["in the reference dossier", referenceDossier],
  ])("changed %s", (_, dossier) => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        expect(overlookedAnywhere(mutate(dossier, mutations))).toEqual([]);
      }),
      lawRuns(75),
    );
  });
});

describe("the first run over times and answers", () => {
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
  ])("does not pass %s", (_, whens) => {
    const dossier = statements(whens.map((when) => ({ when })));
    expect(issuesOf(dossierTarget, dossier)).toMatchObject([{ code: "contradictory-order" }]);
    expect(isInOrder(dossierTarget, dossier)).toBe(false);
  });

  test("passes only those that can hold, and most of them", () => {
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

describe("the first run passes", () => {
  test("the reference dossier, and every event in it", () => {
    expect(isInOrder(dossierTarget, referenceDossier)).toBe(true);
    for (const event of referenceDossier.events) expect(isInOrder(diplomaticEventTarget, event)).toBe(true);
  });

  test("every valid fixture without a warning", () => {
    const left = validFixtures().filter(({ text }) => {
      const value: unknown = JSON.parse(text);
      return issuesOf(dossierTarget, value).length === 0 && !isInOrder(dossierTarget, value);
    });
    expect(left.map(({ name }) => name)).toEqual([]);
  });

  test("dossiers whose lists stand in any order", () => {
    const reversed = Object.fromEntries(Object.entries(referenceDossier).reverse());
    expect(isInOrder(dossierTarget, reversed)).toBe(true);
  });
});

/** Plants a defect, where an earlier one has left a place for it. */
function plant(defect: Defect, dossier: Dossier, random: Random): void {
  try {
    defect(dossier, random);
  } catch {}
}

describe("the second run judges only records with a problem", () => {
  const { actors, events, territories = [], sources, ...rest } = referenceDossier;
  const [actor, ...otherActors] = actors;
  const [place, otherPlace, ...otherPlaces] = territories;
  const [source] = sources;
  const relay = events.find(({ type }) => type === "statement");
  const statement = {
    id: "again",
    type: "statement",
    speakers: [{ who: actor?.id }],
    act: "assert",
    content: "The call took place.",
  };
  const warned: [code: string, dossier: unknown][] = [
    ["unknown-code", { ...referenceDossier, actors: [{ ...actor, country: "UK" }, ...otherActors] }],
    [
      "shared-identity",
      {
        ...referenceDossier,
        territories: [{ ...place, code: "KZ-75" }, { ...otherPlace, code: "KZ-75" }, ...otherPlaces],
      },
    ],
    [
      "same-language-translation",
      {
        ...referenceDossier,
        sources: [...sources, { ...source, id: "again", translates: source?.id, text: undefined }],
      },
    ],
    [
      "unrelated-relay",
      {
        ...referenceDossier,
        events: [...events, { ...statement, reports: [{ source: source?.id, via: [{ who: relay?.id }] }] }],
      },
    ],
    [
      "statement-without-occasion",
      {
        ...rest,
        actors,
        territories,
        events: [...events, { ...statement, reports: [{ source: "readout" }] }],
        sources: [...sources, { id: "readout", kind: "readout" }],
      },
    ],
  ];

  /** How often a check reads a field of an event with which nothing is wrong. */
  const readsOf = (dossier: unknown): number => {
    let reads = 0;
    const [first, second, ...others]: unknown[] = Reflect.get(Object(dossier), "events");
    const watched = Object.defineProperty({ ...Object(second) }, "note", {
      enumerable: true,
      get: () => {
        reads++;
        return "A note.";
      },
    });
    checkDossier({ ...Object(dossier), events: [first, watched, ...others] });
    return reads;
  };

  test.each(warned)("and reads no field of the others for the warning %s", (code, dossier) => {
    const { issues } = checkDossier(dossier);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues).toEqual(issuesOf(dossierTarget, dossier));
    expect(readsOf(dossier)).toBe(readsOf(referenceDossier));
  });

  test.each<[string, unknown]>([
    [
      "a readout with an unknown field that comes before statements without an occasion",
      { ...referenceDossier, sources: [{ ...source, kind: "readout", page: 4 }] },
    ],
    [
      "a territory with an unknown field before others of the same code",
      {
        ...referenceDossier,
        territories: ["a", "b", "c"].map((id) => ({
          id,
          name: id,
          code: "KZ-75",
          ...(id === "a" && { page: 4 }),
        })),
      },
    ],
  ])("and finds the same as when it judges all, for %s", (_, dossier) => {
    const { issues } = checkDossier(dossier);
    expect(issues.map(({ severity }) => severity)).toContain("warning");
    expect(issues).toEqual(issuesOf(dossierTarget, dossier));
  });

  test("and finds the same as when it judges all, also beside records of the wrong shape", () => {
    const defects = Object.values({ ...defectsOfShape, ...defectsOfRules });
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), (seed, isSample) => {
        const random = createRandom(seed);
        const dossier = structuredClone(isSample ? sample : referenceDossier);
        for (let planted = random.integer(1, 4); planted > 0; planted--)
          plant(random.pick(defects), dossier, random);
        expect(checkDossier(dossier).issues).toEqual(issuesOf(dossierTarget, dossier));
      }),
      lawRuns(75),
    );
  });
});
