import type { Territory } from "../../model/index.js";
import type { Run } from "../run/run.js";
import { judgeIris } from "./shared/addresses.js";
import { judgeCountry } from "./shared/codes.js";
import { judgeRepeatedWords } from "./shared/repetition.js";

/** A territory has a known code, and a code and addresses of its own. */
export function judgeTerritory(
  run: Run,
  id: Territory["id"],
  code: Territory["code"],
  within: Territory["within"],
  sameAs: Territory["sameAs"],
): void {
  const { circles, identities } = run.whole;
  if (within !== undefined) circles.note("within", id, within, run.place("within"));
  if (sameAs !== undefined) judgeRepeatedWords(run, "sameAs", sameAs);
  if (code !== undefined) identities.judge(run, "territory", id, code, "code");
  if (sameAs !== undefined) identities.judgeIris(run, "territory", id, sameAs);
  judgeCountry(run, "code", code?.slice(0, 2));
  judgeIris(run, sameAs);
}
