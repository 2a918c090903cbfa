import type { Path } from "../../../issues/index.js";
import { type Party, partyRoles, representationLevels } from "../../../model/index.js";
import { originOf } from "../../answer/index.js";
import type { ExtractedParty, ExtractedSpeaker } from "../../model/index.js";
import type { BuildContext } from "../context.js";
import { type FieldsOf, recordOf } from "../record-of.js";
import { theText } from "../references.js";
import { one } from "./references-in-fields.js";

/** The parties of a list that can be used, each once. A speaker may be the text itself. */
export function buildParties(
  parties: readonly (ExtractedSpeaker & Partial<ExtractedParty>)[],
  path: Path,
  context: BuildContext,
  mayBeText = false,
): Party[] {
  const { references, report, sourceId } = context;
  const built = new Map<string, Party>();
  for (const [index, party] of parties.entries()) {
    const place = [...path, ...originOf(parties, index)];
    const isText = mayBeText && party.who === theText;
    const who = isText ? sourceId : references.resolve(party.who, ["actor"], [...place, "who"])?.id;
    const side = one(party.for, ["actor"], [...place, "for"], context);
    if (who === undefined) continue;
    if (built.has(who)) {
      if (parties.some(({ who: other }, before) => before < index && other === party.who))
        report("repeated-item", place, { id: party.who });
      continue;
    }
    if (side === who) report("acts-for-itself", [...place, "for"], { id: party.for });
    built.set(
      who,
      recordOf<Party>({
        who,
        onBehalfOf: side === who ? undefined : side,
        ...capacityOf(party.as ?? [], place, context),
        certainty: undefined,
      }),
    );
  }
  return [...built.values()];
}

/** The role and the level among the words of a party; of several of one list, the first. */
function capacityOf(
  words: readonly string[],
  path: Path,
  { report }: BuildContext,
): FieldsOf<Pick<Party, "role" | "level">> {
  const first = <T extends string>(list: readonly T[]): T | undefined => {
    const [chosen, ...others] = list.filter((word) => words.includes(word));
    for (const other of others)
      report("repeated-detail", [...path, "as", words.indexOf(other)], { field: "as" });
    return chosen;
  };
  return { role: first(partyRoles), level: first(representationLevels) };
}
