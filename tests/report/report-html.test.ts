import { describe, expect, it } from "vitest";
import { referenceDossier } from "../../src/fixtures/index.js";
import { reportHtml } from "../../src/report/index.js";
import { attribute, parsePage, textIn } from "../support/html.js";

describe("reportHtml", () => {
  const page = reportHtml(referenceDossier);
  const { elements, errors } = parsePage(page);
  const ids = elements.flatMap((element) => attribute(element, "id") ?? []);

  it("stays within 150 kB for the reference dossier", () => {
    expect(new TextEncoder().encode(page).length).toBeLessThan(150_000);
  });

  it("gives the same text for the same dossier", () => {
    expect(reportHtml(structuredClone(referenceDossier))).toBe(page);
  });

  it("makes valid HTML", () => {
    expect(errors).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("links only to places that it has", () => {
    const links = elements.flatMap((element) => attribute(element, "href") ?? []);
    expect(links.filter((link) => !link.startsWith("#") || !ids.includes(link.slice(1)))).toEqual([]);
  });

  it("leads from each passage to its records and back", () => {
    const article = elements.find((element) => attribute(element, "id") === "r-thanks");
    const passage = elements.find(
      (element) => textIn(element).startsWith("thanked Trump for") && element.tagName === "mark",
    );
    expect(article).toBeDefined();
    const back = `#${passage && attribute(passage, "id")}`;
    expect(elements.filter((element) => attribute(element, "href") === back)).toHaveLength(1);
    expect(
      elements.some((element) => attribute(element, "href") === "#r-thanks" && textIn(element) === "11"),
    ).toBe(true);
  });

  it("has no script and loads nothing", () => {
    const loading = ["script", "img", "link", "iframe", "object", "embed", "audio", "video", "base", "form"];
    expect(elements.filter(({ tagName }) => loading.includes(tagName))).toEqual([]);
    expect(page).not.toMatch(/url[(]|@import/);
  });
});
