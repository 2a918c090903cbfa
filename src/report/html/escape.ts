import { balanceDirections } from "./bidi.js";

/** Text of the Basic Multilingual Plane with nothing {@link special} in it: nearly all of a page, and quick to recognise. */
const plain = /^[\t\n !#-%(-;=?-~\u00a0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]*$/;

/** Characters that HTML reads as markup, that it does not allow, or that act on the text around them. */
const special = /[&<>"'\u202a-\u202e\u2066-\u2069\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n])\p{Cc}/u;
const replaced = /\r\n?|[&<>"'\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n])\p{Cc}/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "\n",
  "\r\n": "\n",
};

/**
 * Escapes a text for HTML, as the content of an element or in a quoted attribute. C0 controls become their pictures (U+2400 to U+2421),
 * characters that HTML does not allow and lone surrogates become U+FFFD, and bidirectional controls are balanced. Every text of a page
 * goes through it.
 */
export function escapeText(text: string): string {
  if (plain.test(text) || !special.test(text)) return text;
  return balanceDirections(text).replace(replaced, (found) => entities[found] ?? picture(found));
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}
