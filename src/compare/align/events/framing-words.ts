import { stems } from "../../measures/index.js";

/**
 * Words that say how something was said, by whom and how much, rather than what: they are the same in accounts of whatever matter. Their rarity in
 * two short accounts would count for more than it is worth.
 */
export const framingWords: ReadonlySet<string> = /* @__PURE__ */ stems(
  // English: articles, pronouns, auxiliaries, prepositions.
  "the and that this these those their them they its his her him she our ours your with without for from into onto upon about over under " +
    "between among through during before after while when where which who whom whose what how than then also both each other another " +
    "all any some such more most very well too not nor but yet will would shall should can could may might must has have had having " +
    "was were been being are does did done made make makes making there here only own same as new further again always already still " +
    // English: those who speak, and verbs of saying.
    "leader leaders president presidents prime minister ministers secretary official officials spokesperson government country countries " +
    "side sides party parties nation nations two three " +
    "said says say stated told tell tells noted stress stressed emphasised emphasized underscored underlined reaffirmed reiterated affirmed " +
    "confirmed expressed conveyed discussed agreed commit committed commitment pledged welcomed called urged raised highlighted recalled " +
    "reviewed exchanged views importance important need need needed " +
    // French, Spanish, German.
    "les des une aux par pour sur dans avec que qui dont leur leurs ses son ils elles est sont ont ete deux president ministre pays " +
    "los las una unos del por para con que sus esta este entre sobre son fue han dos presidente ministro pais paises " +
    "der die das den dem und von mit fur auf aus bei nach uber sich ist sind hat haben werden wurde beide prasident minister",
);
