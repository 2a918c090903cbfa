import { describe, expect, it, test } from "vitest";
import type { Dossier, Meeting, Statement, When } from "../../src/index.js";
import { reportHtml } from "../../src/report/index.js";
import { attribute, byId, parsePage, textIn, within } from "../support/html.js";

function dossierOf(...times: (When | undefined)[]): Dossier {
  const events = times.map(
    (when, at): Meeting => ({
      id: `visit-${at + 1}`,
      type: "meeting",
      form: "visit",
      participants: [{ who: "oru" }],
      ...(when && { when }),
      reports: [{ source: "diary" }],
    }),
  );
  return {
    format: "diplomatic-events/1",
    sources: [{ id: "diary", kind: "document" }],
    actors: [{ id: "oru", kind: "person", name: "Oru" }],
    events,
  };
}

const timelineOf = (...times: (When | undefined)[]) => timelineIn(dossierOf(...times));

function timelineIn(dossier: Dossier) {
  const page = parsePage(reportHtml(dossier, { issues: [] }));
  expect(page.errors).toEqual([]);
  const section = byId(page, "time");
  const ofClass = (name: string) => within(section).filter((one) => attribute(one, "class") === name);
  const [axis] = ofClass("axis");
  const texts = within(axis, "text");
  const isBreak = (text: (typeof texts)[number]): boolean => attribute(text, "class") === "break";
  return {
    section,
    legend: textIn(within(section, "p")[0] ?? { nodeName: "#text", value: "", parentNode: null }),
    axis: within(axis, "desc").map(textIn)[0],
    labels: texts.filter((text) => !isBreak(text)).map(textIn),
    anchors: texts.filter((text) => !isBreak(text)).map((text) => attribute(text, "text-anchor")),
    breaks: texts.filter(isBreak).map((text) => attribute(text, "x")),
    ticks: within(axis, "line").map((line) => attribute(line, "x1")),
    strips: ofClass("strip").map((strip) => ({
      bars: within(strip, "rect").map(
        (bar) => `${attribute(bar, "class")} ${attribute(bar, "x")} ${attribute(bar, "width")}`,
      ),
      bounds: within(strip, "line").map((line) => attribute(line, "x1")),
      open: within(strip, "svg").map((arrow) => attribute(arrow, "x")),
    })),
    entries: within(section, "li").map((entry) => textIn(entry).replaceAll(/\s+/g, " ").trim()),
    rails: ofClass("rail").map((rail) =>
      within(rail, "line")
        .map((line) => attribute(line, "x1"))
        .join(),
    ),
    loose: ofClass("loose").length,
  };
}

const day: When = { date: "2031-03-01" };

describe("the axis of a timeline", () => {
  it("has hours where a single day is all", () => {
    const { axis, labels, anchors, ticks, breaks } = timelineOf(day);
    // The first label has the date, and leaves no room for one at six.
    expect(labels).toEqual(["1 Mar 2031", "12:00", "2 Mar"]);
    expect(anchors).toEqual(["start", "middle", "end"]);
    expect(ticks).toEqual(["2%", "26%", "50%", "74%", "98%"]);
    expect(breaks).toEqual([]);
    expect(axis).toBe(
      "The axis of the bars from 1 Mar 2031 to 2 Mar 2031. The list gives each time in words.",
    );
  });

  it.each([[["2031"]], [["2031", "2031"]], [["2031/2035"]], [["195X"]]])(
    "is not broken within records that all reach over it: %j",
    (dates) => {
      const { breaks, strips } = timelineOf(...dates.map((date) => ({ date })));
      expect(breaks).toEqual([]);
      expect(strips.map(({ bars }) => bars)).toEqual(dates.map(() => ["may 2% 96%"]));
    },
  );

  it("is not broken within a vague record beside one that has no end", () => {
    const { breaks } = timelineOf({ date: "2031/2035" }, { date: "2031/.." });
    expect(breaks).toEqual([]);
  });

  it("is not broken within a vague record where no length is left to show", () => {
    const { breaks } = timelineOf({ date: "2031/2035" }, { date: "2031-01-01T00:00:00" });
    expect(breaks).toEqual([]);
  });

  it("is broken within a vague record to show the day of another", () => {
    const { breaks } = timelineOf({ date: "203X" }, day);
    expect(breaks).toHaveLength(2);
  });

  test.each<[dates: string[], labels: string[]]>([
    [
      ["2031-03", "2031-04"],
      ["6 Mar 2031", "3 Apr", "1 May"],
    ],
    [
      ["2031", "2032"],
      ["Jan 2031", "Jan 2032", "Jan 2033"],
    ],
    [
      ["-0099", "-0098"],
      ["Jan 100 BC", "Jan 99 BC", "Jan 98 BC"],
    ],
    [
      ["1900/1949", "1950/2000"],
      ["1900", "1950", "2000"],
    ],
    // A moment has one place, in the middle.
    [["2031-03-01T10:00:00Z"], ["1 Mar 2031, 10:00"]],
    [["2031-03-01T10:07:00Z"], ["1 Mar 2031, 10:07"]],
    [["2031-03-01T23:59:40Z"], ["2 Mar 2031"]],
    [["0000-12-31T09:05:00Z"], ["31 Dec 1 BC, 9:05"]],
  ])("of %j has the labels %j", (dates, labels) => {
    expect(timelineOf(...dates.map((date) => ({ date }))).labels).toEqual(labels);
  });

  it("names its one label where it has no other", () => {
    const { axis, ticks } = timelineOf({ date: "2031-03-01T10:00:00Z" });
    expect(axis).toBe("The axis of the bars at 1 Mar 2031, 10:00. The list gives each time in words.");
    expect(ticks).toEqual(["50%"]);
  });

  it("is broken at a long gap, with labels on either side of it", () => {
    const { labels, breaks, ticks } = timelineOf(day, { date: "2032-03-01" });
    expect(breaks).toEqual(["50%"]);
    expect(ticks).toEqual(["2%", "46.5%", "53.5%", "98%"]);
    expect(labels).toEqual(["1 Mar 2031", "2 Mar", "1 Mar 2032", "2 Mar"]);
  });

  it("puts moments that are far from each other at even distances around the middle", () => {
    const { breaks, ticks } = timelineOf({ date: "2031-03-01T10:00:00Z" }, { date: "2033-03-01T10:00:00Z" });
    expect(ticks).toEqual(["46.5%", "53.5%"]);
    expect(breaks).toEqual(["50%"]);
  });

  test.each<[why: string, dates: string[], count: number]>([
    ["a gap of less than a week", ["2031-03-01", "2031-03-07"], 0],
    ["a gap of a week", ["2031-03-01", "2031-03-09"], 1],
    ["a gap that is not much longer than the rest", ["2031-03", "2031-05"], 0],
    [
      "gaps each of which is much longer than the shorter ones",
      ["2031-03-01", "2031-04-01", "2033-04-01"],
      2,
    ],
    [
      "at most four gaps",
      ["2031-03-01", "2031-03-11", "2031-05-01", "2032-05-01", "2042-05-01", "2242-05-01"],
      4,
    ],
  ])("has for %s, in %j, so many breaks: %i", (_, dates, count) => {
    expect(timelineOf(...dates.map((date) => ({ date }))).breaks).toHaveLength(count);
  });

  it("is left out, with its legend, where nothing has bounds", () => {
    const { axis, legend, strips, entries, loose } = timelineOf({ date: "XXXX-05-16" });
    expect(axis).toBeUndefined();
    expect(legend).not.toContain("A bar spans");
    expect(strips).toEqual([]);
    expect([entries.length, loose]).toEqual([1, 1]);
    expect(timelineOf(day).legend).toContain("A bar spans");
  });
});

describe("the bar of a record", () => {
  test.each<[When, object]>([
    [day, { bars: ["may 2% 96%"], bounds: ["2%", "98%"], open: [] }],
    [{ date: "2031/.." }, { bars: ["may 50% 50%"], bounds: ["50%"], open: ["100%"] }],
    [{ date: "../2031" }, { bars: ["may 0% 98%"], bounds: ["98%"], open: ["0%"] }],
    [
      { date: "2031-03-01", duration: { iso: "PT20H", bound: "at-least" } },
      { bars: ["may 2% 96%", "sure 18% 64%"], bounds: ["2%", "98%"], open: [] },
    ],
  ])("at %j is %j", (when, strip) => {
    expect(timelineOf(when).strips).toEqual([strip]);
  });

  it("ends with an arrow at its start where only the length is unknown", () => {
    const { strips } = timelineOf({ date: "2031-03-01T10:00:00Z" }, { date: "2031-03-02T10:00:00Z" });
    expect(strips.map(({ bars, open }) => [bars, open])).toEqual([
      [["may 2% 0%"], ["2%"]],
      [["may 98% 0%"], ["98%"]],
    ]);
  });

  it("is left out for a record without bounds beside one that has them", () => {
    const { strips, entries } = timelineOf(day, { date: "XXXX-05-16" });
    expect([strips.length, entries.length]).toEqual([1, 2]);
  });
});

describe("the list of a timeline", () => {
  it("is left out where no time is given", () => {
    expect(timelineOf(undefined, undefined).section).toBeUndefined();
  });

  it("joins entries by a line where their order is sure, by two where they overlap, by none where it is open", () => {
    expect(timelineOf(day, { date: "2031-03-02" }).rails).toEqual(["12", "12"]);
    const during = timelineOf(day, { relative: [{ relation: "during", to: "visit-1" }] });
    expect(during.rails).toEqual(["10,14", "10,14"]);
    expect(during.entries[1]).toMatch(/^\s*At a time that overlaps with the entry above: /);
    expect(timelineOf(day, day).rails).toEqual(["", ""]);
    expect(timelineOf(day, day).entries[1]).toMatch(/^\s*Before or after the entry above: /);
  });

  it("has a record that is at the time of another below that", () => {
    const { entries } = timelineOf(day, { relative: [{ relation: "at", to: "visit-1" }] });
    expect(entries).toHaveLength(2);
    expect(entries[0]).toContain(entries[1]);
    expect(entries[1]).toMatch(/^2 .* at the time of the visit by Oru \(1 March 2031\)$/);
  });

  it("lists the records without a time below", () => {
    const { section, entries } = timelineOf(day, undefined, undefined);
    expect(entries).toHaveLength(1);
    expect(textIn(within(section, "p").at(-1) ?? expect.fail("no legend"))).toBe("Without a time: 2 3");
  });

  it("marks a record that has not come about", () => {
    const dossier = dossierOf(day, { date: "2031-04-01" });
    const [first, second] = dossier.events;
    if (first) first.status = "cancelled";
    if (second) second.status = "actual";
    const time = byId(parsePage(reportHtml(dossier, { issues: [] })), "time");
    expect(within(time, "em").map(textIn)).toEqual(["cancelled"]);
  });
});

describe("the parts of a meeting on a timeline", () => {
  const partOf = (id: string, when?: When, answered?: string): Statement => ({
    id,
    type: "statement",
    speakers: [{ who: "oru" }],
    act: "assert",
    content: "It is so.",
    links: [
      { rel: "part-of", to: "visit-1" },
      ...(answered === undefined ? [] : [{ rel: "responds-to" as const, to: answered }]),
    ],
    ...(when && { when }),
    reports: [{ source: "diary" }],
  });
  const meeting: When = { date: "2031-03-01/2031-03-04" };

  it("stand below it, without a time and a bar that would repeat its own", () => {
    const { entries, strips } = timelineOfParts(meeting, partOf("one"), partOf("two", undefined, "one"));
    expect(entries.slice(1)).toEqual([
      "Within it: 2 the statement by Oru",
      "Within it: 3 the statement by Oru answers 2",
    ]);
    expect(strips).toHaveLength(1);
  });

  it.each<[When, string]>([
    [{ date: "2031-03-02" }, "may 26% 24%"],
    [{ date: "2031-03" }, "may 2% 96%"],
    [{ date: "2031-03-03/.." }, "may 50% 48%"],
  ])("lie within it where their time, %j, allows it", (when, bar) => {
    expect(timelineOfParts(meeting, partOf("one", when)).strips[1]?.bars).toEqual([bar]);
  });

  it("stand below it with the parts of another account of the same event", () => {
    const dossier = dossierOf(meeting, meeting);
    // Of two visits on the same days either may come first.
    const [first, second] = dossier.events;
    if (first && second) second.links = [{ rel: "same-event", to: first.id }];
    const { entries } = timelineIn({ ...dossier, events: [...dossier.events, partOf("one")] });
    expect(entries).toHaveLength(3);
    expect(entries[1]).toBe("1 the visit by Oru (1 to 4 March 2031) the same event as 2");
  });

  function timelineOfParts(when: When, ...parts: Statement[]) {
    const dossier = dossierOf(when);
    return timelineIn({ ...dossier, events: [...dossier.events, ...parts] });
  }
});
