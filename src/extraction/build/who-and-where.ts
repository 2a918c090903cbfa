import { type Path, toPointer } from "../../issues/index.js";
import type { Actor, Id, Name, Office, Territory } from "../../model/index.js";
import { type Entry, originOf } from "../answer/index.js";
import type { ExtractedActor, ExtractedActorDetails, ExtractedTerritory } from "../model/index.js";
import { hasWords, namesOffice, namesPerson, namesThing, type SourceText } from "../text/index.js";
import type { BuildContext } from "./context.js";
import { many, one } from "./fields/references-in-fields.js";
import { detailsOf, type Group } from "./join/groups.js";
import { recordOf, unlessEmpty } from "./record-of.js";

type NamesIn = (name: string, source: SourceText) => boolean;

/** Loses every actor and territory that the text never names. Somebody unnamed cannot be looked for by a name. */
export function loseUnnamed(
  actors: readonly Entry<ExtractedActor>[],
  territories: readonly Entry<ExtractedTerritory>[],
  { source, heading, references, report }: BuildContext,
): void {
  const judge = (
    path: Path,
    names: readonly string[],
    code: "actor-not-in-text" | "territory-not-in-text",
    namesIn: NamesIn,
  ): void => {
    const [name = ""] = names;
    if (name.trim() === "") report("missing-part", [...path, "name"], { field: "name" });
    else if (names.some((one) => namesIn(one, source) || namesIn(one, heading))) return;
    else report(code, [...path, "name"], { name });
    const target = references.at(path);
    if (target) references.lose(target.id);
  };
  for (const { path, value } of actors)
    judge(path, namesOf(value), "actor-not-in-text", searchOf(value.kind));
  for (const { path, value } of territories)
    judge(path, [value.name, ...value.also], "territory-not-in-text", namesThing);
}

function searchOf(kind: ExtractedActor["kind"]): NamesIn {
  return kind === "person" ? namesPerson : kind === "unnamed" ? () => true : namesThing;
}

function namesOf({ name, more }: ExtractedActor): string[] {
  return [name, ...more.flatMap((detail) => ("also" in detail ? detail.also : []))];
}

/** Entries that are one actor as a record of the dossier, and the members of an actor that is no group. */
export function buildActor(
  { id, entries }: Group<ExtractedActor>,
  context: BuildContext,
): { actor: Actor; parts: readonly Id[]; path: Path } {
  const { source, heading, report } = context;
  const [{ value }, ...others] = entries;
  const details = detailsOf<ExtractedActorDetails>(entries, context, ["also"]);
  const aliases = details
    .all("also")
    .flatMap((also) =>
      also.value.map((name, index) => ({ name, path: [...also.path, ...originOf(also.value, index)] })),
    );
  const names = buildNames(value.name, [...namesOfOthers(others), ...aliases], context);
  const group = one(details.one("of"), ["actor"], details.at("of"), context);
  const office = details.one("office") ?? "";
  const called = entries.flatMap((entry) => namesOf(entry.value));
  const isTitled = office !== "" && [source, heading].some((text) => namesOffice(office, called, text));
  if (office !== "" && !isTitled) report("office-not-in-text", details.at("office"), { found: office });
  const owner = group === id ? undefined : group;
  if (owner !== group) report("acts-for-itself", details.at("of"), { id });
  const members = many(details.all("members"), ["actor"], context);
  const isGroup = value.kind === "group";
  const parts = isGroup ? [] : members;
  const actor = recordOf<Actor>({
    id,
    kind: value.kind,
    name: value.name,
    names: unlessEmpty(names),
    country: undefined,
    offices: isTitled
      ? [recordOf<Office>({ title: office, of: owner, from: undefined, to: undefined })]
      : undefined,
    partOf: isTitled ? undefined : owner,
    members: isGroup ? unlessEmpty(members) : undefined,
    sameAs: undefined,
    extensions: undefined,
  });
  return { actor, parts, path: details.at("members") };
}

/** Makes the members of an actor that is no group parts of it. A state is no part of an organisation, and whoever has an owner keeps that. */
export function joinParts(
  built: readonly ReturnType<typeof buildActor>[],
  { report }: BuildContext,
): Actor[] {
  const owners = new Map<Id, Id>();
  const actors = new Map(built.map(({ actor }) => [actor.id, actor]));
  for (const { actor, parts, path } of built) {
    const [lost] = parts.filter((part) => {
      const { kind, partOf, offices = [] } = actors.get(part) ?? {};
      const isFree = partOf === undefined && !offices.some(({ of }) => of !== undefined) && !owners.has(part);
      if (kind === undefined || kind === "polity" || part === actor.id || !isFree) return true;
      owners.set(part, actor.id);
      return false;
    });
    if (lost !== undefined)
      report("misplaced-field", path, { field: "members", goesWith: 'the kind "group"' });
  }
  return built.map(({ actor }) => {
    const owner = owners.get(actor.id);
    return owner === undefined ? actor : { ...actor, partOf: owner };
  });
}

/** Entries that are one territory as a record of the dossier. */
export function buildTerritory({ id, entries }: Group<ExtractedTerritory>, context: BuildContext): Territory {
  const [{ value }, ...others] = entries;
  const aliases = entries.flatMap(({ path, value: { also } }) =>
    also.map((name, index) => ({ name, path: [...path, "also", ...originOf(also, index)] })),
  );
  const names = buildNames(value.name, [...namesOfOthers(others), ...aliases], context);
  return recordOf<Territory>({
    id,
    name: value.name,
    names: unlessEmpty(names),
    code: undefined,
    within: undefined,
    sameAs: undefined,
    extensions: undefined,
  });
}

/** The names of entries that are one with another: the text has them. */
function namesOfOthers(entries: readonly Entry<{ name: string }>[]): { name: string }[] {
  return entries.map(({ value: { name } }) => ({ name }));
}

/** The other names that the text has, as names that its source uses. Only names with a place are reported. */
function buildNames(
  name: string,
  aliases: readonly { name: string; path?: Path }[],
  { source, heading, sourceId, report }: BuildContext,
): Name[] {
  const seen = new Map([[name, ""]]);
  return aliases.flatMap(({ name: alias, path }) => {
    const place = path && toPointer(path.slice(0, -1));
    if (seen.has(alias)) {
      if (path && (alias === name || seen.get(alias) === place)) report("repeated-item", path, { id: alias });
    } else if (!hasWords(alias, source) && !hasWords(alias, heading)) {
      if (path) report("alias-not-in-text", path, { name: alias });
    } else {
      seen.set(alias, place ?? "");
      return [recordOf<Name>({ name: alias, language: undefined, usedBy: [sourceId] })];
    }
    return [];
  });
}
