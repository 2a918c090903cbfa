import type { Clause, Id, When } from "../../model/index.js";
import { describeTime, nameKnownRecord, wordsOf } from "../../views/index.js";
import { isolated } from "../html/elements.js";
import { html, type Part } from "../html/markup.js";
import type { Account } from "../page/account.js";

/** A time in words, with the source's own words. */
export function whenOf(when: When | undefined, { id }: { id: Id }, { names }: Account): Part {
  if (when === undefined) return undefined;
  const words = describeTime(when, { selfId: id, name: (other) => nameKnownRecord(other, names) });
  const { asWritten } = when;
  if (asWritten === undefined || words.includes(asWritten)) return words;
  return html`${words} <q class="cue">${isolated(asWritten)}</q>`;
}

/** Conditions, grounds and purposes, each under its conjunction. */
export function clauseLines(clauses: readonly Clause[] = []): (readonly [string, Part])[] {
  return clauses.map(({ kind, text }) => [wordsOf(kind), isolated(text)]);
}
