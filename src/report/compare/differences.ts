import { append } from "../../collections/index.js";
import type { AccountDiscrepancy } from "../../compare/index.js";
import { describeTopics } from "../../views/index.js";
import { html, joined, type Markup } from "../html/markup.js";
import { type Accounts, badge, section, sideBySide } from "./accounts.js";
import { namedLink, recordCard } from "./record-card.js";

/** Where the accounts do not agree: what differs, and below it the words of both. */
export function differences(accounts: Accounts): Markup | undefined {
  const { left, right, comparison } = accounts;
  const groups = byRecords(comparison.discrepancies).map(
    ([first, ...others]) =>
      html`<div class="difference"><ul class="findings">${[first, ...others].map(finding)}</ul>${sideBySide(
        recordCard(first.leftRecord, left, accounts),
        recordCard(first.rightRecord, right, accounts),
      )}</div>`,
  );
  return section(
    "differences",
    "Where they differ",
    "What the accounts cannot both be right about, then what they tell differently, each with the words of both.",
    groups,
  );
}

/** Where the accounts are coded differently, pair by pair. */
export function codingDifferences(accounts: Accounts): Markup | undefined {
  const { left, right, comparison } = accounts;
  const groups = byRecords(comparison.codingDifferences).map(
    ([first, ...others]) =>
      html`<li>${namedLink(first.leftRecord, left)} ${namedLink(first.rightRecord, right)} <ul class="findings">${[first, ...others].map((each) => html`${finding(each)}${topicsOf(each, accounts)}`)}</ul></li>`,
  );
  return section(
    "coding",
    "Coded differently",
    "Two people may code one sentence in these ways. The accounts need not differ.",
    groups.length === 0 ? [] : [html`<ul class="coding">${groups}</ul>`],
  );
}

/** Positions of the two accounts that exclude each other, and how holders moved between them. */
export function positionFindings(accounts: Accounts): Markup | undefined {
  const { left, right, comparison } = accounts;
  const rivals = comparison.incompatible.map(({ groups, reason }) => {
    const camps = groups.map((group) =>
      joined(
        [...group.left.map((id) => namedLink(id, left)), ...group.right.map((id) => namedLink(id, right))],
        " ",
      ),
    );
    return html`<li>${reason} ${joined(camps, " against ")}</li>`;
  });
  const moves = comparison.shifts.map(
    ({ left: before, right: after, shift }) =>
      html`<li>${namedLink(before, left)} ${namedLink(after, right)} ${shift.verdict}${shift.moved.length > 0 && ": "}${joined(
        shift.moved.map(({ reason }) => reason),
        " ",
      )}</li>`,
  );
  return section(
    "positions",
    "Positions",
    "Positions that cannot both hold, and holders who moved. Neither is a contradiction between the accounts.",
    rivals.length + moves.length === 0 ? [] : [html`<ul class="coding">${rivals}${moves}</ul>`],
  );
}

function finding({ outcome, path, reason }: AccountDiscrepancy): Markup {
  const word = outcome === "contradicts" ? "Contradiction" : "Difference";
  return html`<li class="${outcome}"><strong>${word}</strong> in ${fieldName(path)}: ${reason}</li>`;
}

/** The topics of both records, where they are coded differently. */
function topicsOf(
  { path, leftRecord, rightRecord }: AccountDiscrepancy,
  { left, right }: Accounts,
): Markup | undefined {
  if (path !== "about") return undefined;
  return html`<li>${badge(left)} ${describeTopics(leftRecord, left.names)}</li><li>${badge(right)} ${describeTopics(rightRecord, right.names)}</li>`;
}

/** A field's name as words: "initiated by". */
function fieldName(path: string): string {
  return path.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Discrepancies by the records that they are between, in the order in which these come up first. */
function byRecords(found: readonly AccountDiscrepancy[]): [AccountDiscrepancy, ...AccountDiscrepancy[]][] {
  const groups = new Map<string, AccountDiscrepancy[]>();
  for (const each of found) append(groups, `${each.leftRecord} ${each.rightRecord}`, each);
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [[first, ...others]] : []));
}
