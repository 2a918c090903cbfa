import type { Actor, Id } from "../../model/index.js";
import { wordsOf } from "../../views/index.js";
import { address, isolated } from "../html/elements.js";
import { html, joined, type Markup, type Part } from "../html/markup.js";
import { type Account, nameOf, numberLink } from "./account.js";
import { issueList } from "./issue-list.js";

/** The actors with their offices, and the records in which each has a part. */
export function whosWho(account: Account): Markup | undefined {
  const { dossier, side } = account;
  if (dossier.actors.length === 0) return undefined;
  return html`<section id="${side}who" aria-labelledby="${side}who-title">
<h2 id="${side}who-title">Who is who</h2>
<ul class="who">
${dossier.actors.map((actor, at) => actorItem(actor, at, account))}</ul>
</section>
`;
}

function actorItem(actor: Actor, at: number, account: Account): Markup {
  const { id, name, names = [], kind, country, offices = [], partOf, members = [], sameAs = [] } = actor;
  const remarks: Part[] = [
    ...offices.map(
      ({ title, of }) =>
        html`${isolated(title)}${of !== undefined && html` (${isolated(nameOf(of, account))})`}`,
    ),
    names.length > 0 &&
      html`also ${joined(
        names.map((other) => isolated(other.name)),
        ", ",
      )}`,
    wordsOf(kind),
    country,
    partOf !== undefined && html`part of ${isolated(nameOf(partOf, account))}`,
    members.length > 0 &&
      html`members: ${joined(
        members.map((member) => isolated(nameOf(member, account))),
        ", ",
      )}`,
    ...sameAs.map(address),
  ].filter((remark) => remark !== false && remark !== undefined);
  const records = recordsOf(id, account);
  return html`<li><strong>${isolated(name)}</strong> <small>${joined(remarks, ", ")}</small>${
    records.length > 0 &&
    html` <span class="numbers">${joined(
      records.map((record) => numberLink(record, account)),
      " ",
    )}</span>`
  }${issueList(account.issues.of("actors", at))}</li>
`;
}

/** The events and instruments that refer to an actor, in the order of their numbers. */
function recordsOf(id: Id, { names, numberOf, records }: Account): Id[] {
  const found = new Set<number>();
  for (const { from } of names.index.referencesTo(id)) {
    const number = numberOf(from);
    if (number !== undefined) found.add(number);
  }
  return [...found].sort((a, b) => a - b).flatMap((number) => records[number - 1]?.id ?? []);
}
