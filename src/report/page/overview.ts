import { html, type Markup, type Part } from "../html/markup.js";
import type { Account } from "./account.js";

/** The opening of a report: its title, its figures and a way to each section. */
export function overview(account: Account, title: string, sections: readonly string[]): Markup {
  return html`<header class="masthead">
<p class="kicker">Dossier of diplomatic events, as reported</p>
<h1 dir="auto">${title}</h1>
${figureList(figures(account))}
${sectionLinks(sections.map((name) => [account.side + name, sectionNames[name] ?? name]))}
</header>
`;
}

/** Figures, each above its label. */
export function figureList(figures: readonly (readonly [label: string, figure: Part])[]): Markup {
  return html`<dl class="figures">${figures.map(([label, figure]) => html`<div><dt>${label}</dt><dd>${figure}</dd></div>`)}</dl>`;
}

/** Links to the sections of a page. */
export function sectionLinks(sections: readonly (readonly [id: string, name: string])[]): Markup {
  return html`<nav aria-label="Sections"><ul>${sections.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>`;
}

const sectionNames: Readonly<Record<string, string>> = {
  text: "Sources",
  records: "Records",
  time: "Timeline",
  territories: "Territories",
  who: "Who is who",
  check: "Check",
};

function figures({ dossier, quotations, issues }: Account): (readonly [string, Part])[] {
  const { sources, events, instruments = [] } = dossier;
  const counted = (one: string, count: number): string => (count === 1 ? one : `${one}s`);
  const ofType = (...types: readonly string[]): number =>
    events.filter(({ type }) => types.includes(type)).length;
  const statements = ofType("statement");
  const meetings = ofType("meeting");
  const stands = ofType("territorial-position", "control-assessment");
  const { all, placed } = quotations.counts;
  const lines: (readonly [string, number, Part])[] = [
    [counted("source", sources.length), sources.length, sources.length],
    [counted("statement", statements), statements, statements],
    [counted("meeting", meetings), meetings, meetings],
    ["positions and control", stands, stands],
    [counted("instrument", instruments.length), instruments.length, instruments.length],
    ["quotations found in their text", all, all === placed ? all : `${placed} of ${all}`],
    [counted("issue", issues.all.length), issues.all.length, issues.all.length],
  ];
  return lines.filter(([, count]) => count > 0).map(([label, , figure]) => [label, figure]);
}
