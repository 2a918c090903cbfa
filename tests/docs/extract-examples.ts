import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A block of TypeScript that a reader may copy. */
export interface Example {
  /** The file that it stands in, from the root of the package. */
  file: string;
  /** The line of its first line of code, from 1. */
  line: number;
  code: string;
}

const documented = [/^src[/\\].*[.]ts$/, /^README[.]md$/, /^docs[/\\](?!api[/\\]).*[.]md$/];
const opening = /^(\s*(?:\* ?)?)```ts$/;

/** Every example of the sources' comments, of README.md if there is one, and of docs. */
export function collectExamples(root: string): Example[] {
  const within = (folder: string): string[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
  return [...readdirSync(root), ...within("src"), ...within("docs")]
    .filter((file) => documented.some((pattern) => pattern.test(file)))
    .sort()
    .flatMap((file) => extractExamples(file, readFileSync(join(root, file), "utf8")));
}

/** On a page of Markdown: each block of code continues the ones before it, as a reader types them in. */
const oneProgram = "<!-- one program -->";

/**
 * The blocks from "```ts" to "```", without the margin that they stand in: that of a comment or of a list. The blocks of a page that
 * is one program are one example, with empty lines for the text between them.
 */
export function extractExamples(file: string, text: string): Example[] {
  const examples = extractBlocks(file, text);
  const [first] = examples;
  if (!first || !file.endsWith(".md") || !text.includes(oneProgram)) return examples;
  const lines: string[] = [];
  for (const { line, code } of examples) {
    while (lines.length < line - first.line) lines.push("");
    lines.push(...code.split("\n"));
  }
  return [{ ...first, code: lines.join("\n") }];
}

function extractBlocks(file: string, text: string): Example[] {
  const lines = text.split(/\r?\n/);
  const examples: Example[] = [];
  for (let at = 0; at < lines.length; at++) {
    const margin = opening.exec(lines[at] ?? "")?.[1];
    if (margin === undefined) continue;
    const from = at + 1;
    const end = lines.findIndex(
      (line, index) => index >= from && line.slice(margin.length).startsWith("```"),
    );
    if (end === -1) throw new Error(`${file}:${from}: the example has no end`);
    const code = lines.slice(from, end).map((line) => withoutMargin(line, margin));
    examples.push({ file, line: from + 1, code: code.join("\n") });
    at = end;
  }
  return examples;
}

function withoutMargin(line: string, margin: string): string {
  // An empty line of a comment has no space after its asterisk.
  return line.startsWith(margin) ? line.slice(margin.length) : line.slice(margin.trimEnd().length);
}
