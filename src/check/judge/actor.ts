import type { Actor } from "../../model/index.js";
import type { Run } from "../run/run.js";
import { judgeIris } from "./shared/addresses.js";
import { judgeCountry } from "./shared/codes.js";
import { judgeRepeatedWords } from "./shared/repetition.js";

/** An actor has a known country, and addresses that are safe and its own. */
export function judgeActor(
  run: Run,
  id: Actor["id"],
  country: Actor["country"],
  partOf: Actor["partOf"],
  sameAs: Actor["sameAs"],
): void {
  if (partOf !== undefined) run.whole.circles.note("partOf", id, partOf, run.place("partOf"));
  if (sameAs !== undefined) {
    judgeRepeatedWords(run, "sameAs", sameAs);
    run.whole.identities.judgeIris(run, "actor", id, sameAs);
  }
  judgeCountry(run, "country", country);
  judgeIris(run, sameAs);
}
