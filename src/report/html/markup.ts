import { escapeText } from "./escape.js";

const content: unique symbol = Symbol("markup");

/** A piece of HTML. Only {@link html} makes one, so that no text of a dossier can pass for it. */
export interface Markup {
  readonly [content]: string;
}

/** A value in a template: text is escaped, `undefined` and `false` are nothing. */
export type Part = Markup | string | number | undefined | false | readonly Part[];

/** Makes HTML of a template. Escapes every string in it. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = literals[0] ?? "";
  for (let at = 0; at < parts.length; at++) markup += write(parts[at]) + (literals[at + 1] ?? "");
  return { [content]: markup };
}

/** The HTML as a string. */
export function textOf(markup: Markup): string {
  return markup[content];
}

/** Parts with a separator between each two. */
export function joined(parts: readonly Part[], separator: Part): Part[] {
  const list: Part[] = [];
  for (const part of parts) {
    if (list.length > 0) list.push(separator);
    list.push(part);
  }
  return list;
}

/** The style sheet of the package, which is no text of a dossier. */
export function styleElement(css: string): Markup {
  return { [content]: `<style>${css}</style>` };
}

function write(part: Part): string {
  if (typeof part === "string") return escapeText(part);
  if (typeof part === "number") return String(part);
  if (part === undefined || part === false) return "";
  return isList(part) ? writeAll(part) : part[content];
}

function isList(part: Markup | readonly Part[]): part is readonly Part[] {
  return Array.isArray(part);
}

function writeAll(parts: readonly Part[]): string {
  let markup = "";
  for (const part of parts) markup += write(part);
  return markup;
}
