import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDossier, type Dossier, type When } from "../../../src/index.js";
import { orderEvents } from "../../../src/time.js";

const dossierOf = (times: (When | undefined)[], links: [from: number, to: number][]): Dossier => ({
  format: "diplomatic-events/1",
  sources: [{ id: "readout", kind: "readout" }],
  actors: [{ id: "minister", kind: "person", name: "The minister" }],
  events: times.map((when, index) => ({
    id: `s${index}`,
    type: "statement",
    speakers: [{ who: "minister" }],
    act: "assert",
    content: "The border is open.",
    when,
    links: links.flatMap(([from, to]) => (from === index ? [{ rel: "responds-to", to: `s${to}` }] : [])),
    reports: [{ source: "readout" }],
  })),
});

const early = (dossier: Dossier): string[] =>
  checkDossier(dossier).issues.flatMap(({ code, pointer }) =>
    code === "response-before-cause" ? pointer : [],
  );

const answered = (answer: When | undefined, claim: When | undefined): string[] =>
  early(dossierOf([claim, answer], [[1, 0]]));

describe("a response before its cause", () => {
  test.each<[string, When | undefined, When | undefined]>([
    ["a day before", { date: "2024-03-04" }, { date: "2024-03-05" }],
    ["in the month before", { date: "2024-02" }, { date: "2024-03-05" }],
    [
      "an hour before",
      { date: "2024-03-05T09:00:00Z", duration: { iso: "PT10M" } },
      { date: "2024-03-05T11:00:00Z" },
    ],
    ["before it in words", { relative: [{ relation: "before", to: "s0" }] }, undefined],
    ["ending as it starts", { relative: [{ relation: "meets", to: "s0" }] }, undefined],
  ])("is reported: %s", (_, answer, claim) => {
    expect(answered(answer, claim)).toEqual(["/events/1/links/0/to"]);
  });

  test.each<[string, When | undefined, When | undefined]>([
    ["on the same day", { date: "2024-03-05" }, { date: "2024-03-05" }],
    ["perhaps in the same month", { date: "2024-03" }, { date: "2024-03-31" }],
    ["a day before that may be another", { date: "2024-03-04?" }, { date: "2024-03-05" }],
    ["no time for one of them", { date: "2024-03-04" }, undefined],
    ["overlapping", { relative: [{ relation: "overlaps", to: "s0" }] }, undefined],
    // Nothing comes before something that is the same moment.
    [
      "one moment",
      { date: "2024-03-05T09:00:00Z", duration: { iso: "PT0S" } },
      { date: "2024-03-05T09:00:00Z", duration: { iso: "PT0S" } },
    ],
  ])("is not: %s", (_, answer, claim) => {
    expect(answered(answer, claim)).toEqual([]);
  });

  test("is not looked for among times that cannot hold", () => {
    const times: When[] = [
      { date: "2024-03-05" },
      { date: "2024-03-04", relative: [{ relation: "after", to: "s0" }] },
    ];
    const { issues } = checkDossier(dossierOf(times, [[1, 0]]));
    expect(issues.map(({ code }) => code)).toEqual(["contradictory-order"]);
  });

  test("is judged for each link by itself", () => {
    // Each of the two may be right, though not both: b cannot both last an hour and reach from before c to after a.
    const times: When[] = [
      { relative: [{ relation: "after", to: "s2", offset: "P5D" }] },
      { duration: { iso: "PT1H" } },
      { asWritten: "once" },
    ];
    expect(
      early(
        dossierOf(times, [
          [2, 1],
          [1, 0],
        ]),
      ),
    ).toEqual([]);
    expect(
      early(
        dossierOf(times, [
          [2, 1],
          [1, 0],
          [2, 0],
        ]),
      ),
    ).toEqual(["/events/2/links/1/to"]);
  });

  const day = fc.constantFrom("2024-03-04", "2024-03-05", "2024-03-06", "2024-03");
  const when: fc.Arbitrary<When | undefined> = fc.option(
    fc.record(
      {
        date: day,
        duration: fc.record({ iso: fc.constantFrom("PT1H", "P2D") }),
        relative: fc.array(
          fc.record({
            relation: fc.constantFrom("before", "after", "at", "during", "meets"),
            to: fc.constantFrom("s0", "s1", "s2", "s3"),
          }),
          { maxLength: 2 },
        ),
        asWritten: fc.constant("then"),
      },
      { requiredKeys: ["asWritten"] },
    ),
    { nil: undefined },
  );

  test("is what orderEvents says comes before, where nothing is in conflict", () => {
    const number = fc.nat({ max: 3 });
    fc.assert(
      fc.property(
        fc.array(when, { minLength: 4, maxLength: 4 }),
        fc.uniqueArray(fc.tuple(number, number), { maxLength: 5, selector: String }),
        (times, pairs) => {
          const links = pairs.filter(
            ([from, to]) => from < to || (from > to && !pairs.some(([a, b]) => a === to && b === from)),
          );
          const dossier = dossierOf(times, links);
          const order = orderEvents(dossier);
          fc.pre(order.conflicts.length === 0);
          const expected = dossier.events.flatMap(({ id, links: own = [] }, event) =>
            own.flatMap(({ to }, index) =>
              order.isBefore(id, to) === "yes" ? `/events/${event}/links/${index}/to` : [],
            ),
          );
          expect(early(dossier)).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});
