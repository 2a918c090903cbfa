import type { Id, Party } from "../../model/index.js";
import { wordsOf } from "../../views/index.js";
import { isolated } from "../html/elements.js";
import { html, joined, type Markup, type Part } from "../html/markup.js";
import { type Account, nameOf } from "../page/account.js";

/** Parties by name, each with the actor it acts for, its role, its level and its doubt. */
export function partyNames(parties: readonly Party[], account: Account): Markup {
  const isOpen =
    parties.length > 1 && parties.every(({ certainty }) => (certainty ?? "certain") !== "certain");
  return listed(
    parties.map((party) => partyName(party, account)),
    isOpen ? "or" : "and",
  );
}

export function actorNames(actors: readonly Id[], account: Account): Markup {
  return listed(actors.map((id) => isolated(nameOf(id, account))));
}

/** "a, b and c", of HTML. */
export function listed(parts: readonly Part[], conjunction = "and"): Markup {
  const [first, ...rest] = parts;
  const last = rest.pop();
  return html`${joined([first, ...rest], ", ")}${last !== undefined && html` ${conjunction} ${last}`}`;
}

function partyName({ who, onBehalfOf, role, level, certainty }: Party, account: Account): Markup {
  const { index } = account.names;
  const isOwn = onBehalfOf !== undefined && index.actor(who)?.partOf === onBehalfOf;
  const remarks: Part[] = [
    onBehalfOf !== undefined && !isOwn && html`for ${isolated(nameOf(onBehalfOf, account))}`,
    role !== undefined && role !== "party" && wordsOf(role),
    level !== undefined && wordsOf(level),
    certainty !== undefined && wordsOf(certainty),
  ].filter((part) => part !== false);
  const remark = remarks.length > 0 && html` <small>(${joined(remarks, ", ")})</small>`;
  return html`${isolated(nameOf(who, account))}${remark}`;
}
