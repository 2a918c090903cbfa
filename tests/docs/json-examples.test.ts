import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { referenceArticle } from "../../src/fixtures/index.js";
import * as library from "../../src/index.js";
import { collectJsonExamples, extractJsonExamples, extractQuotations } from "./json-examples.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const examples = collectJsonExamples(root);
const modelPage = "docs/model.md";

const statement = {
  id: "s",
  type: "statement",
  speakers: [{ who: "a" }],
  act: "assert",
  content: "It is so.",
  reports: [{ source: "b" }],
};

/** A value within a statement, where the rules reach it. */
const within: Readonly<Record<string, (value: unknown) => unknown>> = {
  statement: (value) => value,
  sourceReport: (value) => ({ ...statement, reports: [value] }),
  attributionLink: (value) => ({ ...statement, reports: [{ source: "b", via: [value] }] }),
  evidence: (value) => ({ ...statement, reports: [{ source: "b", evidence: [value] }] }),
  party: (value) => ({ ...statement, speakers: [value] }),
  topic: (value) => ({ ...statement, about: [value] }),
  quantity: (value) => ({ ...statement, about: [{ subject: "trade", quantities: [value] }] }),
  clause: (value) => ({ ...statement, clauses: [value] }),
  when: (value) => ({ ...statement, when: value }),
  duration: (value) => ({ ...statement, when: { duration: value } }),
  relativeTime: (value) => ({ ...statement, when: { relative: [value] } }),
  link: (value) => ({ ...statement, links: [value] }),
  eventCode: (value) => ({ ...statement, codes: [value] }),
  extensions: (value) => ({ ...statement, extensions: value }),
};

/** What is wrong with a value of the kind that an example shows. */
function problemsOf(shows: string | undefined, value: unknown): string[] {
  if (shows === undefined) return ['nothing behind "json" says what it shows'];
  // What the command prints is compared by the test of its page.
  if (shows === "output") return [];
  const schema = Object.entries(library).find(([name]) => name === `${shows}Schema`)?.[1];
  if (typeof schema !== "object" || !("safeParse" in schema)) return [`there is no ${shows}Schema`];
  const { error } = schema.safeParse(value);
  if (error) return error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  const result =
    shows === "dossier"
      ? library.checkDossier(value)
      : library.checkDiplomaticEvent((within[shows] ?? (() => statement))(value));
  return result.issues.map(({ pointer, message }) => `${pointer}: ${message}`);
}

/** An example may show several of a kind. */
const valuesOf = (text: string): unknown[] => [JSON.parse(text)].flat();

describe("every block of JSON in the documentation is what it shows", () => {
  it.each(examples.map((one) => ({ ...one, place: `${one.file}:${one.line}` })))(
    "$place $shows",
    ({ shows, text }) => {
      expect(valuesOf(text).flatMap((value) => problemsOf(shows, value))).toEqual([]);
    },
  );

  it("finds a block that is wrong", () => {
    const found = (page: string) =>
      extractJsonExamples("page.md", page).flatMap(({ shows, text }) =>
        valuesOf(text).flatMap((value) => problemsOf(shows, value)),
      );
    expect(found('```json party\n{ "who": "a", "role": "judge" }\n```')).toEqual([
      expect.stringMatching(/^role: /),
    ]);
    expect(found("```json topic\n{}\n```")).toEqual([
      "/about/0: The topic is about nothing; expected at least one of subject, ref and territories.",
    ]);
    expect(found("```json partie\n{}\n```")).toEqual(["there is no partieSchema"]);
    expect(found("```json\n{}\n```")).toEqual(['nothing behind "json" says what it shows']);
  });
});

describe(modelPage, () => {
  const shown = (...kinds: string[]): unknown[] =>
    examples
      .filter(({ file, shows }) => file === modelPage && kinds.includes(shows ?? ""))
      .flatMap(({ text }) => valuesOf(text));
  const sources = shown("source").map((source) => library.sourceSchema.parse(source));

  it("shows an example of every record and value", () => {
    const named = Object.keys(library).flatMap((name) => /^(\w+)Schema$/.exec(name)?.[1] ?? []);
    const expected = named.filter((name) => name !== "diplomaticEvent").sort();
    const kinds = examples.filter(({ file }) => file === modelPage).map(({ shows }) => shows);
    expect([...new Set(kinds)].sort()).toEqual(expected);
  });

  it("has records that are one dossier without an issue", () => {
    const dossier = {
      format: library.dossierFormat,
      sources,
      actors: shown("actor"),
      territories: shown("territory"),
      instruments: shown("instrument"),
      events: shown("meeting", "statement", "territorialPosition", "controlAssessment"),
    };
    expect(dossier.events.length).toBeGreaterThan(4);
    expect(library.formatIssues(library.checkDossier(dossier).issues)).toBe("");
  });

  it("quotes its source", () => {
    const quotations = extractQuotations(readFileSync(`${root}${modelPage}`, "utf8"));
    expect(quotations.length).toBeGreaterThan(5);
    expect(quotations.filter((words) => !sources.some(({ text }) => text?.includes(words)))).toEqual([]);
  });
});

describe("docs/official-texts.md", () => {
  const dossiers = readdirSync(`${root}docs/official-texts`).map((name) => ({
    name,
    text: readFileSync(`${root}docs/official-texts/${name}`, "utf8"),
  }));

  it.each(dossiers)("leads to a dossier without an issue: $name", ({ text }) => {
    expect(library.formatIssues(library.checkDossierText(text).issues)).toBe("");
  });

  it("quotes the text of each dossier below its title", () => {
    const page = readFileSync(`${root}docs/official-texts.md`, "utf8");
    const links = [...page.matchAll(/official-texts\/([a-z-]+[.]json)/g)].map(([, name]) => name);
    const quoted = extractQuotations(page).map((words) => words.replace(/^[*]{2}.*?[*]{2} /, ""));
    const textOf = ({ text }: { text: string }): string | undefined =>
      library.parseDossier(JSON.parse(text)).sources[0]?.text?.replaceAll("\n", " ");
    expect(links.toSorted()).toEqual(dossiers.map(({ name }) => name));
    expect(quoted.toSorted()).toEqual(dossiers.map(textOf).toSorted());
  });
});

describe("docs/encode-an-article.md", () => {
  it("quotes the article, with what is left out marked", () => {
    const onOneLine = (text: string): string => text.replaceAll(/\s+/g, " ");
    const article = onOneLine(referenceArticle);
    const pieces = extractQuotations(readFileSync(`${root}docs/encode-an-article.md`, "utf8"))
      .flatMap((words) => words.split("[…]"))
      .map((words) => onOneLine(words).trim());
    expect(pieces.length).toBeGreaterThan(6);
    expect(pieces.filter((words) => !article.includes(words))).toEqual([]);
  });
});
