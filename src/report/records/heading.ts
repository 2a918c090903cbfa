import { isEventType } from "../../model/index.js";
import { nameKnownRecord, sentence, wordsOf } from "../../views/index.js";
import { isolated, unseen } from "../html/elements.js";
import { html, joined, type Markup } from "../html/markup.js";
import type { Account, ShownRecord } from "../page/account.js";
import { actorNames, partyNames } from "./parties.js";

/** The name of the class that gives a kind of record its colour. */
export function kindOf(record: ShownRecord): string {
  if (!("type" in record)) return "instrument";
  return isEventType(record.type) ? record.type : "other";
}

/** The kind of a record, in a word what is done, and its id. */
export function labelOf(record: ShownRecord): Markup {
  const status = record.status !== undefined && record.status !== "actual" && wordsOf(record.status);
  const terms = [...termsOf(record), status].filter((part) => part !== undefined && part !== false);
  return html`${joined(
    [...terms.map((term) => html`<span>${term}</span>`), html`<code>${isolated(record.id)}</code>`],
    html` <span aria-hidden="true">·</span> `,
  )}`;
}

function termsOf(record: ShownRecord): (string | undefined | false)[] {
  if (!("type" in record)) return ["Instrument", wordsOf(record.kind), record.stage && wordsOf(record.stage)];
  switch (record.type) {
    case "statement":
      return [
        "Statement",
        wordsOf(record.act),
        record.evaluation,
        record.negated && "negated",
        record.continuity,
        record.certainty && `speaker’s certainty: ${record.certainty}`,
      ];
    case "meeting":
      return [
        "Meeting",
        wordsOf(record.form),
        record.medium && wordsOf(record.medium),
        record.outcome && wordsOf(record.outcome),
      ];
    case "territorial-position":
      return ["Position", wordsOf(record.stance), record.extent, record.continuity];
    case "control-assessment":
      return ["Control", record.degree && wordsOf(record.degree), record.kind];
    default:
      return [wordsOf(Reflect.get(record, "type"))];
  }
}

/** Who to whom; for a record without these, its name. */
export function headingOf(record: ShownRecord, account: Account): Markup {
  if ("speakers" in record) {
    const { speakers, audience } = record;
    return fromTo(partyNames(speakers, account), audience && partyNames(audience, account));
  }
  if ("holder" in record) {
    const { holder, toward } = record;
    return fromTo(actorNames([holder], account), toward && actorNames(toward, account));
  }
  return isolated(sentence(nameKnownRecord(record.id, account.names)).replace(/[.]$/, ""));
}

function fromTo(from: Markup, to: Markup | undefined): Markup {
  return html`${from}${to && html` <span class="arrow" aria-hidden="true">→</span>${unseen(" to ")} ${to}`}`;
}
