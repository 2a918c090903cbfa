import type { Name } from "../../model/index.js";
import type { Run } from "../run/run.js";
import { judgeLanguage } from "./shared/codes.js";
import { judgeRepeatedWords } from "./shared/repetition.js";

/** A name is in a known language, and repeats none of its users. */
export function judgeName(run: Run, language: Name["language"], usedBy: Name["usedBy"]): void {
  judgeRepeatedWords(run, "usedBy", usedBy);
  judgeLanguage(run, language);
}
