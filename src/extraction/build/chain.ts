import type { Path } from "../../issues/index.js";
import type { AttributionLink, RecordKind } from "../../model/index.js";
import { originOf } from "../answer/settle.js";
import { unstated } from "../model/unstated.js";
import type { ExtractedVoice } from "../model/voice.js";
import { hasWords } from "../text/source-text.js";
import type { Target } from "./references.js";
import type { BuildContext } from "./who-and-where.js";

const voiceKinds: readonly RecordKind[] = ["actor", "statement"];

/** A link of a chain with what of it can be used. */
interface Judged {
  link: ExtractedVoice;
  path: Path;
  who: Target | undefined;
  cued: boolean;
}

function judge(chain: readonly ExtractedVoice[], path: Path, { references, source }: BuildContext): Judged[] {
  return chain.map((link, index) => ({
    link,
    path: [...path, "chain", originOf(chain, index)],
    who: references.peek(link.who, voiceKinds),
    cued: link.cue !== "" && hasWords(link.cue, source),
  }));
}

/**
 * Whether the dossier can have the whole chain: of each link a voice or words of the text. A record is rather left out than
 * told as if it came by fewer voices.
 */
export function canKeepChain(chain: readonly ExtractedVoice[], path: Path, context: BuildContext): boolean {
  return judge(chain, path, context).every(
    ({ link, who, cued }) => who !== undefined || cued || (link.who === "" && link.cue === ""),
  );
}

/** The chain of a record, without what it says twice: the chain ends before the speaker. */
export function buildChain(
  chain: readonly ExtractedVoice[],
  path: Path,
  speakers: readonly string[],
  context: BuildContext,
): AttributionLink[] {
  const { references, report } = context;
  return judge(chain, path, context).flatMap(({ link, path, who, cued }) => {
    if (link.who === "" && link.cue === "") {
      report("empty-link", path, {});
      return [];
    }
    if (link.who !== "" && speakers.includes(link.who)) {
      report("speaker-in-chain", [...path, "who"], { id: link.who });
      return [];
    }
    if (link.who !== "" && !who) references.resolve(link.who, voiceKinds, [...path, "who"]);
    if (link.cue !== "" && !cued) report("cue-not-in-text", [...path, "cue"], { found: link.cue });
    if (!who && !cued) return [];
    return [
      {
        ...(who && { who: who.id }),
        ...(cued && { cue: link.cue }),
        ...(link.certainty !== unstated && { certainty: link.certainty }),
      },
    ];
  });
}
