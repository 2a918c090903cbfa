import {
  isCountryCode,
  isLanguageCode,
  isWellFormedTag,
  languageSubtags,
  languageTagForm,
  nearestCountry,
  nearestLanguage,
} from "../../../model/index.js";
import type { Run } from "../../run/run.js";

/** A country code is in the list of ISO 3166-1. */
export function judgeCountry(run: Run, field: string, code: string | undefined): void {
  if (code === undefined || isCountryCode(code)) return;
  run.report("unknown-code", { found: code, standard: "ISO 3166-1", nearest: nearestCountry(code) }, field);
}

/** True for a known language, alone or with a known country: "en", "en-GB". Most tags are no longer. */
function isPlainTag(tag: string): boolean {
  if (tag.length === 2) return isLanguageCode(tag);
  return (
    tag.length === 5 &&
    tag.charAt(2) === "-" &&
    isLanguageCode(tag.slice(0, 2)) &&
    isCountryCode(tag.slice(3))
  );
}

/** A language tag has its subtags in order and without repetition, and its language and region are in their lists. */
export function judgeLanguage(run: Run, tag: string | undefined): void {
  if (tag === undefined || isPlainTag(tag)) return;
  if (!isWellFormedTag(tag)) {
    run.report("malformed-string", { found: tag, expected: languageTagForm }, "language");
    return;
  }
  const { primary, region } = languageSubtags(tag);
  if (primary.length === 2 && !isLanguageCode(primary)) {
    const nearest = nearestLanguage(primary);
    run.report("unknown-code", { found: primary, standard: "ISO 639-1", nearest }, "language");
  } else if (region?.length === 2) judgeCountry(run, "language", region);
}
