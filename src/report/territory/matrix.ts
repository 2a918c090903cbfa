import type { Id } from "../../model/index.js";
import {
  type AssessedControl,
  arrangeByTerritory,
  type EntryRemark,
  groupSameRows,
  type MatrixPosition,
  phraseControl,
  phraseStance,
  remarkOnControl,
  remarkOnPosition,
  type TerritoryRow,
} from "../../views/index.js";
import { isolated } from "../html/elements.js";
import { html, joined, type Markup, type Part } from "../html/markup.js";
import { type Account, nameOf, numberLink } from "../page/account.js";
import { listed } from "../records/parties.js";

/** The most actors that have a column each; with more, one column lists the positions by holder. */
const mostColumns = 5;

/** Who holds which position on which territory, and who is assessed to hold the ground. Territories of which the same is said share a row. */
export function territoryMatrix(account: Account): Markup | undefined {
  const { dossier, names, side } = account;
  const { actors, rows } = arrangeByTerritory(dossier, names.index);
  if (rows.length === 0) return undefined;
  const hasControl = rows.some(({ control }) => control.length > 0);
  const columns = actors.length <= mostColumns ? actors : [];
  const groups = groupSameRows(rows);
  return html`<section id="${side}territories" aria-labelledby="${side}territories-title">
<h2 id="${side}territories-title">By territory</h2>
<p class="legend">Each position is its holder’s, each assessment its assessor’s. None says to whom a territory belongs.</p>
<div class="scroll" role="region" tabindex="0" aria-label="Table of positions"><table>
<thead><tr><th scope="col">Territory</th>${
    columns.length > 0
      ? columns.map((id) => html`<th scope="col">${isolated(nameOf(id, account))}</th>`)
      : actors.length > 0 && html`<th scope="col">Positions</th>`
  }${hasControl && html`<th scope="col">Who holds the ground</th>`}</tr></thead>
<tbody>
${groups.map((group) => tableRow(group, columns, actors.length > 0, hasControl, account))}</tbody></table></div>
</section>
`;
}

function tableRow(
  group: readonly TerritoryRow[],
  columns: readonly Id[],
  hasPositions: boolean,
  hasControl: boolean,
  account: Account,
): Markup {
  const [first] = group;
  if (!first) return html``;
  const { cells, control } = first;
  const positions = (actor: Id): Markup[] =>
    cells
      .filter((cell) => cell.actor === actor)
      .flatMap((cell) => [...cell.positions, ...cell.planned, ...cell.notHeld])
      .map((position) => positionItem(position, group, account));
  const held =
    columns.length > 0
      ? columns.map((actor) => html`<td>${itemList(positions(actor))}</td>`)
      : hasPositions &&
        html`<td>${cells.map(({ actor }) => html`<p>${isolated(nameOf(actor, account))}</p>${itemList(positions(actor))}`)}</td>`;
  return html`<tr><th scope="row">${group.map((row) => territoryName(row.territory, account))}</th>${held}${
    hasControl && html`<td>${itemList(control.map((one) => controlItem(one, account)))}</td>`
  }</tr>
`;
}

function itemList(items: readonly Markup[]): Part {
  return items.length > 0 && html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function territoryName(id: Id, account: Account): Markup {
  const code = account.names.index.territory(id)?.code;
  return html`<div>${isolated(nameOf(id, account))}${code !== undefined && html` <small>${code}</small>`}</div>`;
}

function positionItem(position: MatrixPosition, rows: readonly TerritoryRow[], account: Account): Markup {
  return item(
    html`${phraseStance(position, account.names, rows)} ${numberLink(position.id, account)}`,
    remarkOnPosition(position),
    account,
  );
}

function controlItem(control: AssessedControl, account: Account): Markup {
  const { id, controller } = control;
  const holder = controller === undefined ? "a holder not named" : isolated(nameOf(controller, account));
  return item(
    html`${phraseControl(control)} by ${holder} ${numberLink(id, account)}`,
    remarkOnControl(control),
    account,
  );
}

function item(head: Markup, remarks: readonly EntryRemark[], account: Account): Markup {
  const { names } = account;
  const parts = remarks.map(
    ({ words, named, records }) =>
      html`${words}${named && html` ${listed(named.map((id) => isolated(names.of(id))))}`}${
        records &&
        html` ${joined(
          records.map((id) => numberLink(id, account)),
          " ",
        )}`
      }`,
  );
  return html`${head}${parts.length > 0 && html`<small>${joined(parts, ", ")}</small>`}`;
}
