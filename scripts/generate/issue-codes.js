// Writes docs/issue-codes.md from the catalogue (severity) and the comments of IssueParams (when a code is reported, and the remedy where
// it is not plain). With --check, it writes nothing and fails where the page is not up to date.

import { readFileSync } from "node:fs";
import ts from "typescript";
import { keepFiles } from "../keep-files.js";
import { plain, textOf } from "../model/prose.js";
import { loadSources } from "../package/load-sources.js";

/** @typedef {{ code: string, when: string }} Entry */

/**
 * The codes with what their comments say, under the headings of the interface.
 *
 * @returns {{ criterion: string, groups: { heading: string, entries: Entry[] }[] }}
 */
function readParams() {
  const file = "src/issues/issue-params.ts";
  const text = readFileSync(file, "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {{ heading: string, entries: Entry[] }[]} */
  const groups = [];
  let criterion = "";
  for (const statement of source.statements) {
    if (ts.isTypeAliasDeclaration(statement) && statement.name.text === "Severity")
      criterion = docsOf(text, statement);
    if (!ts.isInterfaceDeclaration(statement)) continue;
    for (const member of statement.members) {
      if (!member.name || !ts.isStringLiteral(member.name)) continue;
      const heading = /^\s*\/\/ (.+)$/m.exec(text.slice(member.getFullStart(), member.getStart()))?.[1];
      if (heading !== undefined) groups.push({ heading, entries: [] });
      groups.at(-1)?.entries.push({ code: member.name.text, when: docsOf(text, member) });
    }
  }
  return { criterion, groups };
}

/**
 * @param {string} text
 * @param {ts.Node} node
 */
function docsOf(text, node) {
  const ranges = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const comment = ranges.map(({ pos, end }) => text.slice(pos, end)).findLast((one) => one.startsWith("/**"));
  if (comment === undefined) throw new Error(`no comment on ${node.getText().slice(0, 40)}`);
  return plain(textOf(comment));
}

const { criterion, groups } = readParams();
/** @type {{ catalogue: Readonly<Record<string, { severity: string }>> }} */
const { catalogue } = await loadSources(['export { catalogue } from "./src/issues/index.ts";']);

const listed = groups.flatMap(({ entries }) => entries.map(({ code }) => code));
const strangers = Object.keys(catalogue).filter((code) => !listed.includes(code));
if (strangers.length > 0) throw new Error(`under no heading of IssueParams: ${strangers.join(", ")}`);

const parts = [
  "# Issue codes",
  "<!-- Made by `npm run generate`; what it says is changed in the sources. -->",
  `The ${listed.length} codes that \`check…\` and \`parse…\` report. The \`message\` of an issue says what was found and expected, its \`hint\` the remedy.`,
  criterion.replace(/^.*?\n\n/, ""),
];
for (const { heading, entries } of groups) {
  parts.push(`## ${heading}`);
  for (const { code, when } of entries)
    parts.push(`### ${code}`, `**${catalogue[code]?.severity}**: ${when}`);
}
keepFiles([], new Map([["docs/issue-codes.md", `${parts.join("\n\n")}\n`]]));
