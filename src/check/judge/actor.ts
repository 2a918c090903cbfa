import { type Actor, actorKinds } from "../../model/index.js";
import type { Run } from "../run/run.js";
import { judgeIris } from "./shared/addresses.js";
import { judgeCountry } from "./shared/codes.js";
import { reportMisplaced } from "./shared/misplaced.js";
import { judgeRepeatedWords } from "./shared/repetition.js";

/** An actor has a known country, and addresses that are safe and its own. Only a group has members. */
export function judgeActor(
  run: Run,
  id: Actor["id"],
  kind: Actor["kind"],
  country: Actor["country"],
  partOf: Actor["partOf"],
  members: Actor["members"],
  sameAs: Actor["sameAs"],
): void {
  if (partOf !== undefined) run.whole.circles.note("partOf", id, partOf, run.place("partOf"));
  if (members !== undefined) {
    // In loose mode it may be a kind of a newer version.
    if (kind !== "group" && actorKinds.includes(kind)) reportMisplaced(run, "members", 'the kind "group"');
    judgeRepeatedWords(run, "members", members);
    members.forEach((member, index) => {
      run.whole.circles.note("members", id, member, run.place("members", index));
    });
  }
  if (sameAs !== undefined) {
    judgeRepeatedWords(run, "sameAs", sameAs);
    run.whole.identities.judgeIris(run, "actor", id, sameAs);
  }
  judgeCountry(run, "country", country);
  judgeIris(run, sameAs);
}
