import { describe, expect, it, test } from "vitest";
import type { Dossier, Source, SourceReport, Statement } from "../../src/index.js";
import { comparisonHtml, reportHtml } from "../../src/report/index.js";
import { attribute, byId, parsePage, textIn, within } from "../support/html.js";

const notice: Source = { id: "notice", kind: "document", text: "Tarn opened the dam. Nobody objected." };

const opened: Statement = {
  id: "opened",
  type: "statement",
  speakers: [{ who: "tarn" }],
  act: "assert",
  content: "The dam is open.",
  reports: [{ source: "notice" }],
};

function dossierOf(reports: SourceReport[], sources: Source[] = [notice], title?: string): Dossier {
  return {
    format: "diplomatic-events/1",
    ...(title !== undefined && { title }),
    sources,
    actors: [{ id: "tarn", kind: "polity", name: "Tarn" }],
    events: [{ ...opened, reports }],
  };
}

function pageOf(dossier: Dossier) {
  const page = parsePage(reportHtml(dossier, { issues: [] }));
  expect(page.errors).toEqual([]);
  return page;
}

/** The report of the only record, as text. */
function reportIn(report: SourceReport, sources?: Source[]): string {
  const article = byId(pageOf(dossierOf([report], sources)), "r-opened");
  return within(article, "div")
    .filter((part) => attribute(part, "class") === "report")
    .map(textIn)
    .join();
}

describe("a report of a record", () => {
  const two: Source[] = [notice, { id: "radio", kind: "news-article", title: "Evening news" }];

  test.each<[SourceReport, string]>([
    [{ source: "notice" }, ""],
    [{ source: "notice", basis: "stated" }, ""],
    [{ source: "notice", basis: "inferred" }, "document inferred"],
    [{ source: "notice", withdrawn: true }, "document withdrawn"],
    [{ source: "notice", certainty: "possible" }, "document certainty: possible"],
    [{ source: "notice", term: "background" }, "document background"],
    [{ source: "notice", confidence: 0.5 }, "document confidence of the record: 0.5"],
    [
      { source: "notice", term: "on-the-record", withdrawn: true, certainty: "probable" },
      "document withdrawn, certainty: probable, on the record",
    ],
    [{ source: "notice", via: [{ who: "tarn" }] }, "documentTarn"],
    [{ source: "notice", via: [{ cue: "it is said" }] }, "documenta voice that is not named it is said"],
    [
      { source: "notice", via: [{ who: "tarn", certainty: "uncommitted", term: "deep-background" }] },
      "documentTarn certainty: uncommitted, deep background",
    ],
  ])("%j reads %j where its source is the only one", (report, text) => {
    expect(reportIn(report)).toBe(text);
  });

  it("names its source by its title, or else its kind, where there are several", () => {
    expect(reportIn({ source: "radio" }, two)).toBe("Evening news");
    expect(reportIn({ source: "notice" }, two)).toBe("Document");
  });

  it("leads to the statement that is a voice in its chain", () => {
    const dossier = dossierOf([{ source: "notice" }]);
    dossier.events.push({
      ...opened,
      id: "again",
      reports: [{ source: "notice", via: [{ who: "opened" }] }],
    });
    const links = within(byId(pageOf(dossier), "r-again"), "a").map((link) => attribute(link, "href"));
    expect(links).toContain("#r-opened");
  });
});

describe("a quotation of a report", () => {
  const titled: Source = { ...notice, title: "Tarn opens dam" };

  test.each<[NonNullable<SourceReport["evidence"]>[number], string]>([
    [{ exact: "opened the dam" }, "opened the dam"],
    [{ exact: "opened the dam", quoted: true }, "opened the dam (own words)"],
    [{ exact: "Tarn opens", in: "title" }, "Tarn opens (in the title)"],
    [{ exact: "ed" }, "ed (found more than once)"],
    [{ exact: "closed the dam" }, "closed the dam (not found in the text)"],
  ])("%j reads %j", (evidence, text) => {
    expect(reportIn({ source: "notice", evidence: [evidence] }, [titled])).toBe(text);
  });

  it("is marked in the title, with the number of its record behind it", () => {
    const page = pageOf(
      dossierOf([{ source: "notice", evidence: [{ exact: "Tarn opens", in: "title" }] }], [titled]),
    );
    const heading = within(byId(page, "source-notice"), "h3");
    expect(heading.map(textIn)).toEqual(["Tarn opens1 dam"]);
    expect(heading.flatMap((one) => within(one, "mark")).map(textIn)).toEqual(["Tarn opens"]);
  });

  it("is marked once more within another one", () => {
    const evidence = [{ exact: "Tarn opened the dam" }, { exact: "opened" }];
    const page = pageOf(dossierOf([{ source: "notice", evidence }]));
    const marks = within(byId(page, "source-notice"), "mark");
    expect(marks.map((mark) => [textIn(mark), attribute(mark, "class")])).toEqual([
      ["Tarn ", undefined],
      ["opened", "deep2"],
      [" the dam", undefined],
    ]);
    // The number stands behind the outer one alone.
    expect(within(byId(page, "source-notice"), "sup").map(textIn)).toEqual(["1"]);
  });
});

describe("a source", () => {
  const { text: _, ...silent } = notice;

  it("is listed with the quotations from it where the dossier has no text of it", () => {
    const articleOf = (report: SourceReport) =>
      textIn(byId(pageOf(dossierOf([report], [silent])), "source-notice") ?? expect.fail("no source"));
    expect(articleOf({ source: "notice" })).toContain("The dossier has no text of it.");
    const quoted = articleOf({ source: "notice", evidence: [{ exact: "opened the dam" }] });
    expect(quoted).toContain("The dossier has no text of it, but these quotations.");
    expect(quoted).toContain("opened the dam 1");
  });

  it("has dots under the sentences on which no record rests, and says how many have one", () => {
    const page = pageOf(dossierOf([{ source: "notice", evidence: [{ exact: "Tarn opened the dam." }] }]));
    const article = byId(page, "source-notice");
    const bare = within(article, "span").filter((one) => attribute(one, "class") === "bare");
    expect(bare.map((one) => textIn(one).trim())).toEqual(["Nobody objected."]);
    expect(textIn(article ?? expect.fail("no source"))).toContain("Records rest on 1 of 2 sentences.");
    expect(textIn(byId(page, "text") ?? expect.fail("no texts"))).toContain("dotted sentence");
  });
});

describe("a comparison", () => {
  const headingOf = (page: string, name: string) =>
    parsePage(page)
      .elements.filter((one) => one.tagName === name)
      .map(textIn);
  const left = dossierOf([{ source: "notice" }]);

  test.each([
    [undefined, {}, "The left account / The right account"],
    [undefined, { leftTitle: "a.json", rightTitle: "b.json" }, "a.json / b.json"],
    ["Dam", { leftTitle: "a.json", rightTitle: "b.json" }, "Dam / Dam"],
  ])("of accounts with the title %j and %j is called %s", (title, options, name) => {
    const one = dossierOf([{ source: "notice" }], [notice], title);
    expect(headingOf(comparisonHtml(one, one, options), "title")).toEqual([name]);
  });

  it("counts one difference as one, and none in the plural", () => {
    const labels = headingOf(comparisonHtml(left, left), "dt");
    expect(labels).toContain("differences");
    const other = dossierOf([{ source: "notice" }]);
    other.events = [{ ...opened, negated: true }];
    const figures = headingOf(comparisonHtml(left, other), "dt");
    expect(figures).toContain("difference");
  });

  it("leaves the texts out where neither account has a source", () => {
    const empty: Dossier = { ...left, sources: [], events: [] };
    const sections = (page: string) =>
      parsePage(page).elements.flatMap((one) =>
        one.tagName === "section" ? (attribute(one, "id") ?? []) : [],
      );
    expect(sections(comparisonHtml(empty, empty))).not.toContain("texts");
    expect(sections(comparisonHtml(empty, left))).toContain("texts");
  });
});
