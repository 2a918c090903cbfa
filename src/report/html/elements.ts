import { html, type Markup, type Part } from "./markup.js";

/** Text of a dossier within a line of text: its direction is its own. */
export function isolated(text: Part): Markup {
  return html`<bdi>${text}</bdi>`;
}

/** Text for readers who do not see the page. */
export function unseen(text: string): Markup {
  return html`<span class="unseen">${text}</span>`;
}

/** A web or mail address as a link; any other as text. */
export function address(url: string): Markup {
  const isSafe = /^(?:https?:[/][/]|mailto:)[^\s\p{Cc}]+$/iu.test(url);
  return isSafe ? html`<a href="${url}" rel="noopener noreferrer">${isolated(url)}</a>` : isolated(url);
}

/** Lines of a description list; those without a text are left out. */
export function facts(lines: readonly (readonly [label: string, text: Part])[]): Markup | undefined {
  const given = lines.filter(([, text]) => text !== undefined && text !== "" && text !== false);
  if (given.length === 0) return undefined;
  return html`<dl class="facts">${given.map(([label, text]) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>`;
}

/** The attributes of text in a language: the language, and the direction of its script. */
export function languageAttributes(language: string | undefined): Markup {
  if (language === undefined) return html` dir="auto"`;
  return html` lang="${language}" dir="${isRightToLeft(language) ? "rtl" : "auto"}"`;
}

const rightToLeft =
  /^(?:ar|arc|az-Arab|ckb|dv|fa|he|iw|ks|ku-Arab|lrc|mzn|nqo|pa-Arab|pnb|ps|sd|syr|ug|ur|uz-Arab|yi)(?:-|$)|-(?:Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)(?:-|$)/i;

/** The direction of a block in a language, for the side of its margin line; nothing where the script runs from left to right. */
export function blockDirection(language: string | undefined): Part {
  return language !== undefined && isRightToLeft(language) && html` dir="rtl"`;
}

/** Whether a language is written from right to left, by its tag. */
function isRightToLeft(tag: string): boolean {
  return rightToLeft.test(tag) && !/-(?:Latn|Cyrl|Deva)(?:-|$)/i.test(tag);
}
