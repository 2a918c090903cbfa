// Writes docs/issue-codes.md from what says it first: the catalogue (severity, message, hint), the comments of IssueParams (when a
// code is reported) and the fixtures (what is wrong). With --check, it writes nothing and fails where the page is not up to date.

import { readdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";
import stringify from "json-stringify-pretty-compact";
import ts from "typescript";
import { keepFiles } from "./keep-files.js";
import { plain, textOf } from "./model/prose.js";

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

/** The library's checks and its catalogue, from the sources. */
async function loadLibrary() {
  const { outputFiles } = await build({
    stdin: {
      contents:
        'export * from "./src/index.ts"; export { checkLines } from "./src/ndjson.ts"; export { catalogue } from "./src/issues/catalogue.ts";',
      resolveDir: ".",
    },
    bundle: true,
    format: "esm",
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? "").toString("base64");
  return /** @type {Promise<typeof import("../src/index.js") & Pick<typeof import("../src/ndjson.js"), "checkLines"> & Pick<typeof import("../src/issues/catalogue.js"), "catalogue">>} */ (
    import(`data:text/javascript;base64,${code}`)
  );
}

/**
 * A fixture, and whether it is JSON.
 *
 * @param {string} code
 */
async function readFixture(code) {
  const files = readdirSync(fixtures);
  if (files.includes(`${code}.json`))
    return { isJson: true, ...JSON.parse(readFileSync(`${fixtures}${code}.json`, "utf8")) };
  if (files.includes(`${code}.mjs`))
    return { isJson: false, ...(await import(`../${fixtures}${code}.mjs`)).default };
  throw new Error(
    `${code} has no fixture: write one into ${fixtures}${code}.json, or into ${code}.mjs where JSON cannot hold it`,
  );
}

/**
 * What is wrong, in as much of its surroundings as shows it: the part of a record, the record or the whole, without the members that
 * play no part.
 *
 * @param {{ dossier?: unknown, event?: unknown, text?: string }} fixture
 * @param {import("../src/index.js").Issue} issue
 */
function snippetOf({ dossier, event, text }, issue) {
  const snippet =
    text ?? stringify(withoutBystanders(event ?? partAt(dossier, issue.pointer), issue), { maxLength: 100 });
  const visible = snippet.replace(
    /\p{Cf}/gu,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return fenced("json wrong", visible);
}

/** Required members that say nothing of most faults. */
const bystanders = new Set([
  "id",
  "speakers",
  "content",
  "participants",
  "reports",
  "sources",
  "actors",
  "events",
]);

/**
 * @param {unknown} value
 * @param {import("../src/index.js").Issue} issue
 */
function withoutBystanders(value, { path, message }) {
  const isNamed = (/** @type {unknown} */ member) =>
    [...message.matchAll(/"[^"]+"/g)].some(([word]) => JSON.stringify(member).includes(word));
  const members = Object.entries(Object(value)).filter(
    ([key, member]) => !bystanders.has(key) || path.length === 0 || path.includes(key) || isNamed(member),
  );
  return Object.fromEntries(members);
}

/** Parts of records that show by themselves what is wrong with them. */
const shownParts = new Set(["about", "evidence", "offices", "provisions", "when"]);

/**
 * The innermost of these parts that has the place, or its record, or all.
 *
 * @param {unknown} dossier
 * @param {string} pointer
 */
function partAt(dossier, pointer) {
  const [list = "", index = "", ...rest] = pointer.split("/").slice(1);
  if (!/^[0-9]+$/.test(index)) return dossier;
  let part = Object(dossier)[list]?.[index] ?? dossier;
  let value = part;
  let name = "";
  for (const key of rest) {
    value = Object(value)[key];
    if (Number.isNaN(Number(key))) name = key;
    if (
      shownParts.has(name) &&
      Object(value) === value &&
      !Array.isArray(value) &&
      Object.keys(value).length > 0
    )
      part = value;
  }
  return part;
}

/**
 * @param {string} language
 * @param {string} text
 */
function fenced(language, text) {
  const fence = text.includes("```") ? "````" : "```";
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

const { criterion, groups } = readParams();
const { catalogue, checkDiplomaticEvent, checkDossier, checkDossierText, checkLines, formatIssues } =
  await loadLibrary();

/**
 * What comes of the first line of NDJSON.
 *
 * @param {string} bytes in base64
 * @param {import("../src/index.js").CheckOptions} [options]
 */
async function firstLine(bytes, options) {
  for await (const line of checkLines([Buffer.from(bytes, "base64")], options)) return line;
  throw new Error("there is no line");
}

/** @param {Entry} entry */
async function section({ code, when }) {
  const fixture = await readFixture(code);
  const { isJson, description, dossier, text, event, bytes, options } = fixture;
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
  const given = options?.limits ? [`With the limits \`${JSON.stringify(options.limits)}\`:`] : [];
  const isShown = isJson && bytes === undefined && text?.trim() !== "";
  return [
    `### ${code}`,
    `**${issue.severity}** · ${when.replaceAll("\n", " ").replace(reason, "")}`,
    ...given,
    isShown
      ? snippetOf(fixture, issue)
      : `Example: ${description.charAt(0).toLowerCase()}${description.slice(1)}`,
    // The heading has the code already.
    fenced("text", formatIssues([issue]).replace(`${issue.severity} ${code} at `, "")),
  ].join("\n\n");
}

const listed = groups.flatMap(({ entries }) => entries.map(({ code }) => code));
const strangers = Object.keys(catalogue).filter((code) => !listed.includes(code));
if (strangers.length > 0) throw new Error(`under no heading of IssueParams: ${strangers.join(", ")}`);

const parts = [
  "# Issue codes",
  "<!-- Made by `npm run generate`; what it says is changed in the sources. -->",
  `All that \`check…\` and \`parse…\` report, ${listed.length} codes. An issue is one of two:${criterion.replace(/^.*?\n/, "\n")}`,
  "An example has the members that matter, and below it the place, the message and the hint.",
  `The lists of ISO 639-2, 639-3 and 3166-2 are too long to ship: three-letter languages and subdivisions are not looked up.`,
];
for (const { heading, entries } of groups) {
  parts.push(`## ${heading}`);
  for (const entry of entries) parts.push(await section(entry));
}
keepFiles([], new Map([[page, `${parts.join("\n\n")}\n`]]));
