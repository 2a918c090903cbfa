import type { Path } from "../../issues/index.js";
import type { Actor, Id, Name, Territory } from "../../model/index.js";
import type { Entry } from "../answer/read-answer.js";
import { originOf } from "../answer/settle.js";
import type { ReportIssue } from "../issues/extraction-issue.js";
import type { ExtractedActor } from "../model/actor.js";
import type { ExtractedTerritory } from "../model/territory.js";
import { namesOffice, namesPerson, namesThing } from "../text/names-in-text.js";
import { hasWords, type SourceText } from "../text/source-text.js";
import type { References } from "./references.js";

/** What records are built with. */
export interface BuildContext {
  source: SourceText;
  sourceId: Id;
  published: string | undefined;
  references: References;
  report: ReportIssue;
}

/** Loses every actor and territory that the text never names. Somebody unnamed cannot be looked for by a name. */
export function loseUnnamed(
  actors: readonly Entry<ExtractedActor>[],
  territories: readonly Entry<ExtractedTerritory>[],
  { source, references, report }: BuildContext,
): void {
  const judge = (
    { path, value }: Entry<ExtractedActor | ExtractedTerritory>,
    code: "actor-not-in-text" | "territory-not-in-text",
    names: (name: string, source: SourceText) => boolean,
  ): void => {
    const target = references.at(path);
    if (value.name.trim() === "") report("missing-part", [...path, "name"], { field: "name" });
    else if ([value.name, ...value.aliases].some((name) => names(name, source))) return;
    else report(code, [...path, "name"], { name: value.name });
    if (target) references.lose(target.id);
  };
  for (const actor of actors) {
    const { kind } = actor.value;
    judge(
      actor,
      "actor-not-in-text",
      kind === "person" ? namesPerson : kind === "unnamed" ? () => true : namesThing,
    );
  }
  for (const territory of territories) judge(territory, "territory-not-in-text", namesThing);
}

/** An actor as a record of the dossier. */
export function buildActor({ path, value }: Entry<ExtractedActor>, id: Id, context: BuildContext): Actor {
  const { source, references, report } = context;
  const names = buildNames(value, path, context);
  const group =
    value.memberOf === ""
      ? undefined
      : references.resolve(value.memberOf, ["actor"], [...path, "memberOf"])?.id;
  const titled = value.office !== "" && namesOffice(value.office, [value.name, ...value.aliases], source);
  if (value.office !== "" && !titled)
    report("office-not-in-text", [...path, "office"], { found: value.office });
  const of = group === undefined ? {} : { of: group };
  return {
    id,
    kind: value.kind,
    name: value.name,
    ...(names.length > 0 && { names }),
    ...(titled ? { offices: [{ title: value.office, ...of }] } : group !== undefined && { partOf: group }),
  };
}

/** A territory as a record of the dossier. */
export function buildTerritory(
  { path, value }: Entry<ExtractedTerritory>,
  id: Id,
  context: BuildContext,
): Territory {
  const names = buildNames(value, path, context);
  return { id, name: value.name, ...(names.length > 0 && { names }) };
}

/** The other names that the text has, as names that its source uses. */
function buildNames(
  { name, aliases }: { name: string; aliases: string[] },
  path: Path,
  { source, sourceId, report }: BuildContext,
): Name[] {
  const seen = new Set([name]);
  return aliases.flatMap((alias, index) => {
    const place = [...path, "aliases", originOf(aliases, index)];
    if (seen.has(alias)) report("repeated-item", place, { id: alias });
    else if (!hasWords(alias, source)) report("alias-not-in-text", place, { name: alias });
    else {
      seen.add(alias);
      return [{ name: alias, usedBy: [sourceId] }];
    }
    return [];
  });
}
