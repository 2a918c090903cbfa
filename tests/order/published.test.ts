import { describe, expect, test } from "vitest";
import type { Dossier, When } from "../../src/index.js";
import { orderEvents } from "../../src/time.js";

const dossierOf = (published: string | undefined, ...times: When[]): Dossier => ({
  format: "diplomatic-events/1",
  sources: [{ id: "article", kind: "news-article", published }],
  actors: [{ id: "ghana", kind: "polity", name: "Ghana" }],
  events: times.map((when, index) => ({
    id: `round-${index + 1}`,
    type: "meeting",
    form: "negotiation",
    participants: [{ who: "ghana" }],
    when,
    reports: [{ source: "article" }],
  })),
});

const before: When = { relative: [{ relation: "before", to: "article" }] };
const after: When = { relative: [{ relation: "after", to: "article" }] };
/** 2024-03-05 in days from 1970-01-01: 54 years of 365 days, 13 leap days, and 31 + 29 + 4 days. */
const day = 54 * 365 + 13 + 64;

describe("a time relative to a source", () => {
  test("is placed relative to the day of publication", () => {
    const order = orderEvents(dossierOf("2024-03-05", after, before));
    expect(order.sequence).toEqual(["round-2", "round-1"]);
    expect(order.isBefore("round-2", "round-1")).toBe("yes");
    // The article was published at the latest in the last second of the day.
    expect(order.bounds("round-2").latestEnd).toBeCloseTo(day + 1 - 2 / 86_400, 9);
    expect(order.bounds("round-1").earliestStart).toBeCloseTo(day + 1 / 86_400, 9);
    expect(order.constraintsOf("round-2").map(({ path }) => path.join("/"))).toEqual([
      "sources/0/published",
      "events/1/when/relative/0",
    ]);
  });

  test("orders nothing if the source has no date", () => {
    const order = orderEvents(dossierOf(undefined, after, before));
    expect(order.isBefore("round-2", "round-1")).toBe("unknown");
    expect(order.sequence).toEqual(["round-1", "round-2"]);
  });

  test("decides an open order by the source's uncertain date", () => {
    const order = orderEvents(dossierOf("2024-03-05?", { date: "2024-03-07" }, before));
    expect(order.isBefore("round-2", "round-1")).not.toBe("yes");
    expect(order.sequence).toEqual(["round-2", "round-1"]);
  });

  test("reports a conflict together with the date of publication", () => {
    const order = orderEvents(dossierOf("2024-03-05", { date: "2024-03-06", ...before }));
    expect(order.conflicts.map((conflict) => conflict.map(({ record }) => record))).toEqual([
      ["article", "round-1", "round-1"],
    ]);
  });

  test("gives the source no place in the order", () => {
    const order = orderEvents(dossierOf("2024-03-05", before));
    expect(order.sequence).toEqual(["round-1"]);
    expect(order.bounds("article")).toEqual({});
    expect(order.isBefore("round-1", "article")).toBe("unknown");
  });

  test("ignores a source that no time is relative to", () => {
    const dated: When = { date: "2024-03-05" };
    const plain = orderEvents(dossierOf(undefined, dated));
    // A zone would make the calendar of the other dates that of any place.
    expect(orderEvents(dossierOf("2024-03-05T10:00:00Z", dated)).bounds("round-1")).toEqual(
      plain.bounds("round-1"),
    );
  });
});
