import type { DiplomaticEvent, Extensions, Instrument } from "../../model/index.js";
import { describeRecord, phraseTopics } from "../../views/index.js";
import { facts, isolated } from "../html/elements.js";
import { html, type Markup, type Part } from "../html/markup.js";
import { type Account, placeOf, type ShownRecord } from "../page/account.js";
import { issueList } from "../page/issue-list.js";
import { headingOf, kindOf, labelOf } from "./heading.js";
import { provisionList } from "./instrument.js";
import { clauseLines } from "./lines.js";
import { partyNames } from "./parties.js";
import { relationLines } from "./relations.js";
import { reportList } from "./reports.js";

/** One record: who to whom, a sentence, the voices and words it rests on, and its relations to other records. */
export function recordArticle(record: ShownRecord, at: number, account: Account): Markup {
  const { names, issues, dossier } = account;
  const id = placeOf(record.id, account);
  const isEvent = "type" in record;
  const found = isEvent ? issues.of("events", at) : issues.of("instruments", at - dossier.events.length);
  return html`<article class="record ${kindOf(record)}" id="${id}" aria-labelledby="${id}-title">
<p class="label">${labelOf(record)}</p>
<h3 id="${id}-title"><span class="number">${at + 1}</span> ${headingOf(record, account)}</h3>
<p class="sentence">${describeRecord(record, names)}</p>${!isEvent && provisionList(record, account)}
${reportList(record.reports, account)}
${facts([...linesOf(record, account), ...relationLines(record, account), ...remarkLines(record)])}
${issueList(found)}</article>
`;
}

/** What the sentence of a record leaves out, or says in passing. */
function linesOf(record: ShownRecord, account: Account): (readonly [string, Part])[] {
  const { names } = account;
  // The sentence of a meeting names its topics.
  const about = "about" in record && record.type === "statement" ? record.about : undefined;
  const clauses = "clauses" in record ? record.clauses : undefined;
  return [
    ...("parties" in record && record.parties
      ? ([["Parties", partyNames(record.parties, account)]] as const)
      : []),
    ["Time as written", record.when?.asWritten && html`<q>${isolated(record.when.asWritten)}</q>`],
    ["About", phraseTopics(record.id, about, names)],
    ...clauseLines(clauses),
  ];
}

function remarkLines({ codes, note, extensions }: DiplomaticEvent | Instrument): (readonly [string, Part])[] {
  return [
    ["Codes", codes?.map(({ scheme, version, code }) => `${scheme} ${version}: ${code}`).join("; ")],
    ["Note", note === undefined ? undefined : isolated(note)],
    ...extensionLines(extensions),
  ];
}

/** Your own data, as JSON. */
function extensionLines(extensions: Extensions = {}): (readonly [string, Part])[] {
  return Object.entries(extensions).map(([key, value]) => [key, html`<code>${JSON.stringify(value)}</code>`]);
}
