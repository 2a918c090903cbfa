/** A last consonant that doubles: after the only vowel, in a stressed last syllable, and any "l" after one vowel. */
const doubles =
  /^(?:[^aeiou]*(?:qu)?[aeiou][bdgmnprtz]|.*[^aeiou][aeiou]l|(?:re|trans|sub|ad|com|per|e|o)mit|(?:re|de|in|con|pre|trans)fer|(?:re|oc|in|con)cur|begin|forget|regret|equip|deter|abet|rebut|embed|(?:re|up|off|out)(?:cut|put|run|set))$/;

/** Words that stand before a verb, and verbs that end as such words do. */
const before = /^(?:not|never|(?!(?:app|comp|imp|multip|re|rep|supp|al|ral|f)ly$)[a-z]+ly)$/;

/**
 * A deed, which has a verb first, with this verb as a gerund: "freeze assets" becomes "freezing assets", "assess and settle claims"
 * becomes "assessing and settling claims". Undefined without such a verb: a capital may begin a name.
 */
export function toGerund(deed: string): string | undefined {
  const words = deed.split(" ");
  const at = words.findIndex((word) => !before.test(word));
  const [verb = "", link = "", second = ""] = words.slice(at);
  if (!/^[a-z]{2,}(?:-[a-z]+)*$/.test(verb)) return undefined;
  words[at] = gerundOf(verb);
  if (/^(?:and|or)$/.test(link) && /^[a-z]{2,}$/.test(second)) words[at + 2] = gerundOf(second);
  return words.join(" ");
}

function gerundOf(verb: string): string {
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb) && verb !== "be") return `${verb.slice(0, -1)}ing`;
  if (verb.endsWith("ic")) return `${verb}king`;
  return `${verb}${doubles.test(verb) ? verb.slice(-1) : ""}ing`;
}
