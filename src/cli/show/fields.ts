import type { DossierIndex, Timeline } from "../../index.js";
import { join, words } from "./layout.js";

/** Any fields of a record, as text with the name of a record beside each id. */
export interface FieldTexts {
  /** A record by its name and its id: "Norland [norland]". */
  labelled(id: string): string;
  /** Fields in one line: "kind polity, country NO". */
  inline(fields: object, skipped?: readonly string[]): string;
  /** Fields one by one: single values together under "coded", each list of parts under its own label. */
  each(fields: object, skipped?: readonly string[]): [label: string, text: string][];
}

/** The fields that name records. */
const references: ReadonlySet<string> = new Set(
  `by controller holder initiatedBy issuers members of onBehalfOf partOf place publisher
   ref revises source territories to toward translates usedBy who within`.split(/\s+/),
);

/** The fields in somebody's own words. */
const prose: ReadonlySet<string> = new Set(["asWritten", "deed", "text", "title"]);

/** Creates the texts of the fields of one dossier's records. A field of a newer version prints as any other. */
export function createFieldTexts(index: DossierIndex, { entries }: Timeline): FieldTexts {
  const labels = new Map(entries.map(({ id, label }) => [id, label]));
  const nameOf = (id: string): string | undefined => {
    const source = index.source(id);
    if (source) return source.title ?? `the ${words(source.kind)}`;
    const provision = index.provision(id);
    if (provision) return `the provision (${provision.text.trim().replace(/[.]$/, "")})`;
    return (index.actor(id) ?? index.territory(id))?.name ?? labels.get(id);
  };
  const labelled = (id: string): string => join([nameOf(id), `[${id}]`], " ");

  const text = (key: string, value: unknown): string => {
    if (value === undefined) return "";
    if (key === "extensions") return JSON.stringify(value);
    if (Array.isArray(value)) {
      if (value.length === 0) return "none";
      const parts = value.map((item: unknown) => text(key, item));
      return parts.join(value.some(isObject) ? "; " : ", ");
    }
    if (isObject(value)) return inline(value);
    if (typeof value !== "string") return String(value);
    // Of a term of office, "to" is a date.
    const isReference = references.has(key) && index.kindOf(value) !== undefined;
    if (isReference) return labelled(value);
    const line = value.replaceAll(/\s+/g, " ");
    return prose.has(key) ? `“${line}”` : line;
  };
  const named = ([key, value]: [string, unknown]): string => {
    const label = labelOf(key);
    if (value === undefined) return "";
    if (value === true) return label;
    const isNested = isObject(value) || (Array.isArray(value) && value.some(isObject));
    return isNested ? `${label} (${text(key, value)})` : `${label} ${text(key, value)}`;
  };
  const inline = (fields: object, skipped: readonly string[] = []): string =>
    join(
      Object.entries(fields)
        .filter(([key]) => !skipped.includes(key))
        .map(named),
    );

  return {
    labelled,
    inline,
    each: (fields, skipped = []) => {
      const given = Object.entries(fields).filter(([key]) => !skipped.includes(key));
      const isList = ([key, value]: [string, unknown]): boolean =>
        key === "note" || isObject(value) || (Array.isArray(value) && value.some(isObject));
      return [
        ["coded", join(given.filter((field) => !isList(field)).map(named))],
        ...given.filter(isList).map(([key, value]): [string, string] => [labelOf(key), text(key, value)]),
      ];
    },
  };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The name of a field as prose: "on behalf of". */
function labelOf(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
