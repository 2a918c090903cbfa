import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareDossiers } from "../../src/compare/index.js";
import { comparisonHtml } from "../../src/report/index.js";
import { attribute, parsePage, textIn } from "../support/html.js";

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
    "The readout published by Ministry of Foreign Affairs of Kenya on 5 February 2026 is cut off. What is only here may be in the rest.",
  );
});
