import type { Id } from "../../../model/index.js";
import type { Answer, Entry } from "../../answer/index.js";
import type { ReportIssue } from "../../issues/index.js";
import type { ExtractedActor, ExtractedTerritory } from "../../model/index.js";
import { tokenize } from "../../text/index.js";
import type { References } from "../references.js";

/** Kinds of actors that one name does not identify: "a senior official" is somebody else on another page. */
const nameless: ReadonlySet<string> = new Set(["unnamed", "group", "delegation"]);

interface Named {
  id: Id;
  kind: string;
  part: number;
  /** The name and the aliases, folded. */
  keys: readonly string[];
  /** The letters of an acronym; the initials of a longer name. */
  acronym: string;
  initials: string;
  entry: Entry<{ id: string }>;
}

/** Joins actors and territories of an answer that are one: by name, alias, acronym, or the family name of the only person who has it. */
export function joinNamed(
  { actors, territories }: Answer["lists"],
  references: References,
  report: ReportIssue,
): void {
  const namedActors = actors.flatMap((entry) =>
    toNamed(entry, entry.value.kind, aliasesOf(entry), references),
  );
  const places = territories.flatMap((entry) => toNamed(entry, "territory", entry.value.also, references));
  for (const list of [namedActors, places])
    for (const [at, later] of list.entries()) {
      const earlier = list.slice(0, at).find((one) => one.id !== later.id && areOne(one, later, list));
      if (!earlier) continue;
      references.join(later.id, earlier.id);
      if (earlier.part === later.part)
        report("repeated-record", later.entry.path, {
          id: later.entry.value.id,
          first: earlier.entry.value.id,
        });
    }
}

function aliasesOf({ value: { more } }: Entry<ExtractedActor>): string[] {
  return more.flatMap((detail) => ("also" in detail ? detail.also : []));
}

function toNamed(
  entry: Entry<ExtractedActor | ExtractedTerritory>,
  kind: string,
  aliases: readonly string[],
  references: References,
): Named[] {
  const { name } = entry.value;
  const target = references.at(entry.path);
  if (!target || references.isLost(target.id)) return [];
  const acronym = /^(?:the )?((?:\p{Lu}\.?){2,})$/u.exec(name.trim())?.[1] ?? "";
  const capitals = tokenize(name).filter(({ capital }) => capital);
  return [
    {
      ...{ id: target.id, kind, part: entry.part, entry },
      keys: [name, ...aliases].map(keyOf),
      acronym: acronym.replaceAll(".", ""),
      initials: capitals.length > 1 ? capitals.map(({ start }) => name.charAt(start)).join("") : "",
    },
  ];
}

function keyOf(name: string): string {
  return tokenize(name)
    .map(({ fold }) => fold)
    .filter((word, _, words) => words.length === 1 || word !== "the")
    .join(" ");
}

function areOne(one: Named, other: Named, all: readonly Named[]): boolean {
  if (one.kind !== other.kind) return false;
  const [name = "", ...aliases] = one.keys;
  const [otherName = "", ...otherAliases] = other.keys;
  if (name === "" || otherName === "") return false;
  if (nameless.has(one.kind)) return one.part !== other.part && name === otherName;
  if (name === otherName || aliases.includes(otherName) || otherAliases.includes(name)) return true;
  if (one.kind === "person") return isFamilyName(name, otherName, all) || isFamilyName(otherName, name, all);
  return isAcronymOf(one, other) || isAcronymOf(other, one);
}

function isAcronymOf({ acronym }: Named, { initials }: Named): boolean {
  return acronym !== "" && acronym === initials;
}

/** Whether a name of one word is the last word of a longer name, which nobody else has. */
function isFamilyName(short: string, long: string, all: readonly Named[]): boolean {
  if (short.includes(" ") || !long.endsWith(` ${short}`)) return false;
  const bearers = new Set(all.flatMap(({ keys: [key = ""] }) => (key.endsWith(` ${short}`) ? [key] : [])));
  return bearers.size === 1;
}
