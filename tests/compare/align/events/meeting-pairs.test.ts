import { describe, expect, it } from "vitest";
import { compareDossiers } from "../../../../src/compare.js";
import type { Dossier, Meeting } from "../../../../src/index.js";

const account = (meeting: Partial<Meeting>): Dossier => ({
  format: "diplomatic-events/1",
  sources: [{ id: "note", kind: "news-article", text: "They met." }],
  actors: [
    { id: "norland", kind: "polity", name: "Norland" },
    { id: "sudria", kind: "polity", name: "Sudria" },
    { id: "berg", kind: "person", name: "Anna Berg", offices: [{ title: "Minister", of: "norland" }] },
    { id: "vale", kind: "person", name: "Tomas Vale", offices: [{ title: "Minister", of: "sudria" }] },
  ],
  events: [
    {
      ...{ id: "meeting", type: "meeting", form: "conversation", reports: [{ source: "note" }] },
      ...{ participants: [{ who: "norland" }, { who: "sudria" }] },
      ...meeting,
    },
  ],
});
const persons = {
  participants: [
    { who: "berg", onBehalfOf: "norland" },
    { who: "vale", onBehalfOf: "sudria" },
  ],
};
const pairs = (left: Partial<Meeting>, right: Partial<Meeting>) =>
  [compareDossiers(account(left), account(right)), compareDossiers(account(right), account(left))].map(
    (comparison) => comparison.pairs.length,
  );

describe("a meeting of named persons on a known day", () => {
  const known = { ...persons, when: { date: "2031-05-02" } };

  it("is not just any meeting of their states", () => {
    expect(pairs(known, {})).toEqual([0, 0]);
  });

  it.each([
    ["on that day", { when: { date: "2031-05-02" } }],
    ["of the same persons", persons],
  ])("is the one %s", (_, meeting) => {
    expect(pairs(known, meeting)).toEqual([1, 1]);
  });

  it("is the one of the same persons two days later, with another date", () => {
    const later = { ...persons, when: { date: "2031-05-04" } };
    const { pairs, discrepancies } = compareDossiers(account(known), account(later));
    expect(pairs.map(({ kind }) => kind)).toEqual(["same"]);
    expect(discrepancies).toMatchObject([{ path: "date", outcome: "contradicts" }]);
  });

  it.each([
    ["of the same persons three days later", { ...persons, when: { date: "2031-05-05" } }],
    ["of another form two days later", { ...persons, form: "visit" as const, when: { date: "2031-05-04" } }],
    ["of their states two days later", { when: { date: "2031-05-04" } }],
  ])("is not the one %s", (_, meeting) => {
    const { pairs } = compareDossiers(account(known), account(meeting));
    expect(pairs.filter(({ kind }) => kind === "same")).toEqual([]);
  });
});

it("two meetings of two states of which no more is known are one", () => {
  expect(pairs({}, {})).toEqual([1, 1]);
});

describe("a visit", () => {
  const visit: Partial<Meeting> = { ...persons, form: "visit" };
  const withTalks = (dossier: Dossier): Dossier => {
    const [talks] = account({ ...persons, id: "talks", when: { date: "2031-05-02" } }).events;
    return { ...dossier, events: talks ? [...dossier.events, talks] : dossier.events };
  };

  it("is the other account's visit, though its talks are nearer in time", () => {
    const { pairs } = compareDossiers(
      withTalks(account({ participants: [{ who: "berg", onBehalfOf: "norland" }], form: "visit" })),
      withTalks(account({ ...visit, when: { date: "2031-05-02" } })),
    );
    expect(pairs.map(({ left, right }) => `${left} ${right}`).sort()).toEqual([
      "meeting meeting",
      "talks talks",
    ]);
  });

  const to = (code: string, meeting: Partial<Meeting>): Dossier => ({
    ...account({ ...visit, ...meeting, place: "host" }),
    territories: [{ id: "host", name: code, code }],
  });
  const kindsOf = (left: Dossier, right: Dossier): string[] =>
    compareDossiers(left, right).pairs.map(({ kind }) => kind);
  const on: Partial<Meeting> = { when: { date: "2031-05-02" } };

  it("to one country is not that to another", () => {
    expect(kindsOf(to("KE", on), to("UG", {}))).not.toContain("same");
    expect(kindsOf(to("KE", on), to("KE", {}))).toContain("same");
  });

  it("on one day may be one, of which an account mistakes the country", () => {
    expect(kindsOf(to("KE", on), to("UG", on))).toContain("same");
  });
});
