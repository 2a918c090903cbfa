import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareDossiers } from "../../src/compare/index.js";
import { comparisonHtml } from "../../src/report/index.js";
import { attribute, byId, parsePage, textIn, within } from "../support/html.js";
import { toldBeside } from "../support/told-beside.js";

const read = (pair: string, side: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/pairs/${pair}/${side}.json`, import.meta.url), "utf8"));

describe.each(["call-two-readouts", "island-dispute", "holder-over-time"])("comparisonHtml of %s", (pair) => {
  const [left, right] = [read(pair, "left"), read(pair, "right")];
  const { elements, errors } = parsePage(comparisonHtml(left, right));
  const ids = elements.flatMap((element) => attribute(element, "id") ?? []);

  it("makes valid HTML with an id for each record", () => {
    expect(errors).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of left.events) expect(ids).toContain(`a-r-${id}`);
    for (const { id } of right.events) expect(ids).toContain(`b-r-${id}`);
  });

  it("links only to places that it has", () => {
    const links = elements.flatMap((element) => attribute(element, "href") ?? []);
    expect(links.filter((link) => link.startsWith("#") && !ids.includes(link.slice(1)))).toEqual([]);
  });

  it("calls the accounts left and right, and nothing else", () => {
    const badges = elements
      .filter((element) => attribute(element, "class")?.startsWith("badge "))
      .map(textIn);
    expect(new Set(badges)).toEqual(new Set(["Left", "Right"]));
    const [header] = elements.filter(({ tagName }) => tagName === "header").map(textIn);
    expect(header).toContain(`Left ${left.title ?? "The left account"}`);
    expect(header).toContain(`Right ${right.title ?? "The right account"}`);
  });

  it("shows every difference with its reason", () => {
    const text = elements
      .filter(({ tagName }) => tagName === "li")
      .map(textIn)
      .join("\n");
    for (const { reason } of compareDossiers(left, right).discrepancies) expect(text).toContain(reason);
  });
});

it("says that a part of a text says even less by its silence", () => {
  const [left, right] = [read("call-two-readouts", "left"), read("call-two-readouts", "right")];
  left.sources[0].coverage = "truncated";
  const { elements } = parsePage(comparisonHtml(left, right));
  const found = elements.map(textIn).filter((text) => text.endsWith("What is only here may be in the rest."));
  expect(found.at(-1)).toBe(
    "The readout published by the Ministry of Foreign Affairs of Kenya on 5 February 2026 is cut off. What is only here may be in the rest.",
  );
});

describe("comparisonHtml of an event that both tell and that stands beside another, and of instruments", () => {
  const page = parsePage(comparisonHtml(toldBeside.left, toldBeside.right));
  const textOf = (id: string): string => {
    const section = byId(page, id);
    return section ? textIn(section) : "";
  };

  it("counts what its sections show, as the text of the command does", () => {
    const [figures] = page.elements.filter(({ tagName }) => tagName === "dl");
    const counts = within(figures, "div").map((one) => within(one).map(textIn).join(" "));
    expect(counts).toEqual([
      "told by both 3",
      "beside each other 1",
      "only left 0",
      "only right 0",
      "instrument in both 1",
      "instrument only left 1",
      "differences 0",
    ]);
  });

  it("leaves an event beside another out of what only one tells, and explains it", () => {
    expect(textOf("one")).toContain("The right accountNothing that the other leaves out.");
    expect(textOf("parallels")).toContain("also stands under “Told by both”, with Right");
  });

  it("shows instruments in their own section", () => {
    expect(textOf("both")).not.toContain("Grain Crossing");
    expect(textOf("instruments")).toContain(
      "“Treaty on the Grain Crossing” between Norland and Ostmark exists",
    );
    expect(textOf("instruments")).toContain("Only here: 1");
  });

  it("claims no more of what both tell than that both tell it", () => {
    expect(textOf("both")).toContain("Both tell these. Each may tell what the other leaves out.");
  });
});

it("shows every record of one that corresponds to several and differs", () => {
  const [left, right] = [read("edited-source", "left"), read("edited-source", "right")];
  const exports = left.events.find(({ id }: { id: string }) => id === "exports");
  left.events.push({ ...exports, id: "exports-again" });
  expect(compareDossiers(left, right).splits[0]?.left).toEqual(["exports", "exports-again"]);
  const both = byId(parsePage(comparisonHtml(left, right)), "both");
  const ids = within(both).flatMap((element) => attribute(element, "id") ?? []);
  expect(ids).toContain("a-r-exports-again");
});

it("says what each side is about where a pair is coded differently", () => {
  const [left, right] = [read("call-two-readouts", "left"), read("call-two-readouts", "right")];
  const section = byId(parsePage(comparisonHtml(left, right)), "coding");
  const [difference, ...topics] = within(within(section, "ul")[1], "li").map(textIn);
  expect(difference).toContain("in about");
  expect(topics).toEqual([expect.stringMatching(/^Left \w/), expect.stringMatching(/^Right \w/)]);
});
