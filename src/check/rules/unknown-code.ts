import type { Place } from "../../graph/walk.js";
import { isCountryCode, nearestCountry } from "../../values/country-codes.js";
import { isWellFormedTag, languageSubtags, languageTagForm } from "../../values/language.js";
import { isLanguageCode, nearestLanguage } from "../../values/language-codes.js";
import type { Rule } from "../rule.js";

/** A code that is well-formed is also in the list that it is taken from; a language tag is also free of repetitions. */
export const unknownCode: Rule = ({ report }) => {
  const country = (place: Place, code: string | undefined, field: string): void => {
    if (code === undefined || isCountryCode(code)) return;
    report(
      "unknown-code",
      place,
      { found: code, standard: "ISO 3166-1", nearest: nearestCountry(code) },
      field,
    );
  };
  const language = ({ language: tag }: { language?: string | undefined }, place: Place): void => {
    if (tag === undefined) return;
    if (!isWellFormedTag(tag)) {
      report("malformed-string", place, { found: tag, expected: languageTagForm }, "language");
      return;
    }
    const { primary, region } = languageSubtags(tag);
    if (primary.length === 2 && !isLanguageCode(primary)) {
      const nearest = nearestLanguage(primary);
      report("unknown-code", place, { found: primary, standard: "ISO 639-1", nearest }, "language");
    } else if (region?.length === 2) country(place, region, "language");
  };
  return {
    source: language,
    name: language,
    actor: (actor, place) => country(place, actor.country, "country"),
    territory: ({ code }, place) => country(place, code?.slice(0, 2), "code"),
  };
};
