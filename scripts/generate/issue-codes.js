// Writes docs/issue-codes.md from what says it first: the catalogue (severity, message, hint), the comments of IssueParams (when a
// code is reported) and the fixtures (an example of it). With --check, it writes nothing and fails where the page is not up to date.

import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { keepFiles } from "../keep-files.js";
import { plain, textOf } from "../model/prose.js";
import { loadSources } from "../package/load-sources.js";

const page = "docs/issue-codes.md";
const fixtures = "tests/fixtures/invalid/";

/** Why a code is a warning: the page explains the two severities once. */
const reason = / A warning: [^.]*[.]/;

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

/**
 * The fixture of a code.
 *
 * @param {string} code
 */
async function readFixture(code) {
  const files = readdirSync(fixtures);
  if (files.includes(`${code}.json`)) return JSON.parse(readFileSync(`${fixtures}${code}.json`, "utf8"));
  if (files.includes(`${code}.mjs`)) return (await import(`../../${fixtures}${code}.mjs`)).default;
  throw new Error(
    `${code} has no fixture: write one into ${fixtures}${code}.json, or into ${code}.mjs where JSON cannot hold it`,
  );
}

const { criterion, groups } = readParams();
/** @type {typeof import("../../src/index.js") & Pick<typeof import("../../src/ndjson.js"), "checkLines"> & Pick<typeof import("../../src/issues/index.js"), "catalogue">} */
const { catalogue, checkDiplomaticEvent, checkDossier, checkDossierText, checkLines, formatIssues } =
  await loadSources([
    'export * from "./src/index.ts";',
    'export { checkLines } from "./src/ndjson.ts";',
    'export { catalogue } from "./src/issues/index.ts";',
  ]);

/**
 * What comes of the first line of NDJSON.
 *
 * @param {string} bytes in base64
 * @param {import("../../src/index.js").CheckOptions} [options]
 */
async function firstLine(bytes, options) {
  for await (const line of checkLines([Buffer.from(bytes, "base64")], options)) return line;
  throw new Error("there is no line");
}

/** @param {Entry} entry */
async function section({ code, when }) {
  const { dossier, text, event, bytes, options } = await readFixture(code);
  const { issues } =
    text !== undefined
      ? checkDossierText(text, options)
      : bytes !== undefined
        ? await firstLine(bytes, options)
        : event !== undefined
          ? checkDiplomaticEvent(event, options)
          : checkDossier(dossier, options);
  const issue = issues.find((each) => each.code === code);
  if (!issue) {
    const found = issues.map((each) => each.code).join(", ") || "no issue";
    throw new Error(`the fixture ${fixtures}${code} has ${found}, expected ${code}`);
  }
  // The heading has the code and the severity already, and the place says little without the document.
  const [, ...words] = formatIssues([issue]).split("\n");
  return [
    `### ${code}`,
    `**${issue.severity}** · ${when.replaceAll("\n", " ").replace(reason, "")}`,
    `\`\`\`text\n${words.map((line) => line.trim()).join("\n")}\n\`\`\``,
  ].join("\n\n");
}

const listed = groups.flatMap(({ entries }) => entries.map(({ code }) => code));
const strangers = Object.keys(catalogue).filter((code) => !listed.includes(code));
if (strangers.length > 0) throw new Error(`under no heading of IssueParams: ${strangers.join(", ")}`);

const parts = [
  "# Issue codes",
  "<!-- Made by `npm run generate`; what it says is changed in the sources. -->",
  `All that \`check…\` and \`parse…\` report, ${listed.length} codes. An issue is one of two:${criterion.replace(/^.*?\n/, "\n")}`,
  "Below each code stand the message and the hint of an example.",
  `The lists of ISO 639-2, 639-3 and 3166-2 are too long to ship: three-letter languages and subdivisions are not looked up.`,
];
for (const { heading, entries } of groups) {
  parts.push(`## ${heading}`);
  for (const entry of entries) parts.push(await section(entry));
}
keepFiles([], new Map([[page, `${parts.join("\n\n")}\n`]]));
