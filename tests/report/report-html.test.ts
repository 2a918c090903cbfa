import { describe, expect, it } from "vitest";
import { referenceDossier } from "../../src/fixtures/index.js";
import { checkDossier } from "../../src/index.js";
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

  it("puts an issue at its record", () => {
    const broken = structuredClone(referenceDossier);
    const [report] = broken.events.find(({ id }) => id === "thanks")?.reports ?? [];
    const [evidence] = report?.evidence ?? [];
    if (evidence) evidence.exact = "thanked nobody";
    const { issues } = checkDossier(broken);
    const articles = parsePage(reportHtml(broken, { issues })).elements.filter(
      ({ tagName }) => tagName === "article",
    );
    const [issue] = issues;
    expect(issue?.code).toBe("quote-not-found");
    const told = articles.filter((article) => textIn(article).includes(issue?.message ?? "-"));
    expect(told.map((article) => attribute(article, "id"))).toEqual(["r-thanks"]);
    expect(told.map(textIn).join()).toContain("not found in the text");
  });

  it("writes a source from right to left in its language", () => {
    const [source] = structuredClone(referenceDossier).sources;
    const arabic = {
      ...source,
      id: "agency",
      kind: "news-article" as const,
      language: "ar",
      text: "قال الوزير إن المحادثات مفيدة.",
    };
    const { elements: parts } = parsePage(
      reportHtml({ ...referenceDossier, sources: [arabic], events: [], instruments: [] }),
    );
    const prose = parts.find((element) => attribute(element, "class") === "prose");
    expect(prose && [attribute(prose, "lang"), attribute(prose, "dir")]).toEqual(["ar", "rtl"]);
  });

  it("has no script and loads nothing", () => {
    const loading = ["script", "img", "link", "iframe", "object", "embed", "audio", "video", "base", "form"];
    expect(elements.filter(({ tagName }) => loading.includes(tagName))).toEqual([]);
    expect(page).not.toMatch(/url[(]|@import/);
  });
});
