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

/** The blocks from "```ts" to "```", without the margin that they stand in: that of a comment or of a list. */
export function extractExamples(file: string, text: string): Example[] {
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
