import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { jsonBlock } from "../../scripts/schema/examples.js";

/** A block of JSON on a page. */
export interface JsonExample {
  file: string;
  /** The line of its first line of JSON, from 1. */
  line: number;
  /** What it shows, the word behind "json": the name of a schema without its last word, as in `statement`, or `output`. */
  shows: string | undefined;
  text: string;
}

const pages = /^(README[.]md|docs[/\\](?!api[/\\]).*[.]md)$/;
const quotation = /^> .*(?:\n> .*)*/gm;

/** Every block of JSON of README.md and of docs. */
export function collectJsonExamples(root: string): JsonExample[] {
  const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" });
  return ["README.md", ...docs.map((name) => join("docs", name))]
    .filter((file) => pages.test(file))
    .sort()
    .flatMap((file) => extractJsonExamples(file, readFileSync(join(root, file), "utf8")));
}

export function extractJsonExamples(file: string, page: string): JsonExample[] {
  return [...page.matchAll(jsonBlock)].map(({ index, 1: shows, 2: text = "" }) => ({
    file,
    line: page.slice(0, index).split("\n").length + 1,
    shows,
    text,
  }));
}

/** The passages that a page sets off as quotations, each on one line. */
export function extractQuotations(page: string): string[] {
  return [...page.matchAll(quotation)].map(([lines]) => lines.replaceAll(/\n?> /g, " ").trim());
}
