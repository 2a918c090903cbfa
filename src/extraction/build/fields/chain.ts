import type { Path } from "../../../issues/index.js";
import type { AttributionLink, RecordKind } from "../../../model/index.js";
import type { Placed } from "../../answer/index.js";
import type { ExtractedVoice } from "../../model/index.js";
import { hasWords } from "../../text/index.js";
import type { BuildContext } from "../context.js";
import { recordOf } from "../record-of.js";
import type { Target } from "../references.js";

const voiceKinds: readonly RecordKind[] = ["actor", "statement"];

/** The usable parts of a link. */
function partsOf(
  { who, cue }: ExtractedVoice,
  path: Path,
  { references, source }: BuildContext,
): { who: Target | undefined; isCued: boolean } {
  return { who: references.peek(who, voiceKinds, path), isCued: cue !== "" && hasWords(cue, source) };
}

/**
 * Whether the dossier can have the whole chain: of each link a voice or words of the text. A shorter chain would claim that the
 * record comes through fewer voices, so that the record is left out instead.
 */
export function canKeepChain(chain: readonly Placed<ExtractedVoice>[], context: BuildContext): boolean {
  return chain.every(({ value, path }) => {
    const { who, isCued } = partsOf(value, path, context);
    return who !== undefined || isCued || (value.who === "" && value.cue === "");
  });
}

/** The chain of a record, which ends before the speaker. */
export function buildChain(
  chain: readonly Placed<ExtractedVoice>[],
  speakers: readonly string[],
  context: BuildContext,
): AttributionLink[] {
  const { references, report } = context;
  return chain.flatMap(({ value, path }) => {
    const { who: given, cue, certainty } = value;
    const { who, isCued } = partsOf(value, path, context);
    if (given === "" && cue === "") {
      report("empty-link", path, {});
      return [];
    }
    if (given !== "" && speakers.includes(given)) {
      report("speaker-in-chain", [...path, "who"], { id: given });
      return [];
    }
    if (given !== "" && !who) references.resolve(given, voiceKinds, [...path, "who"]);
    if (cue !== "" && !isCued) report("cue-not-in-text", [...path, "cue"], { found: cue });
    if (!who && !isCued) return [];
    return [
      recordOf<AttributionLink>({
        who: who?.id,
        term: undefined,
        cue: isCued ? cue : undefined,
        certainty: certainty === "unstated" ? undefined : certainty,
        evidence: undefined,
      }),
    ];
  });
}
