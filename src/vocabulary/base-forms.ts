/** Past forms that no ending tells, with their base form. */
const irregular: Readonly<Record<string, string>> = /* @__PURE__ */ (() =>
  Object.fromEntries(
    `say said|tell told|make made|take took taken|give gave given|write wrote written|hold held|put put|set set|draw drew drawn
     speak spoke spoken|think thought|seek sought|stand stood|leave left|come came|go went gone|bring brought|send sent|pay paid
     reach reached|undertake undertook undertaken|foresee foresaw foreseen|withdraw withdrew withdrawn|have has had having
     be is are was were been being am|will won't|swear swore sworn|learn learnt|forecast forecast`
      .split(/[|\n]/)
      .flatMap((line) => {
        const [base = "", ...forms] = line.trim().split(" ");
        return forms.map((form) => [form, base]);
      }),
  ))();

/** A word of lower case in British spelling: "recognise" for "recognize". */
export function toBritish(word: string): string {
  return word.replace(/iz(e[sd]?|ing)$/, "is$1").replace(/(hon|fav|endeav)or/, "$1our");
}

/** The base forms that an English word may be a form of, in British spelling: "denied" of "deny", "recognizing" of "recognise". */
export function baseForms(word: string): Set<string> {
  const british = toBritish(word).replace(/^re-/, "re");
  const bases = new Set([british]);
  const known = Object.hasOwn(irregular, british) ? irregular[british] : undefined;
  if (known !== undefined) bases.add(known);
  for (const [ending, ...instead] of endings) {
    if (!british.endsWith(ending)) continue;
    const stem = british.slice(0, -ending.length);
    for (const letters of instead) bases.add(stem + letters);
    if (/(?:ed|ing)$/.test(ending) && stem.at(-1) === stem.at(-2)) bases.add(stem.slice(0, -1));
  }
  // "Re-emphasised" is what "emphasised" is.
  if (word.startsWith("re-")) for (const base of baseForms(word.slice(3))) bases.add(base);
  return bases;
}

const endings: readonly (readonly [ending: string, ...instead: string[]])[] = [
  ["ies", "y"],
  ["ied", "y"],
  ["es", ""],
  ["s", ""],
  ["ed", "", "e"],
  ["ing", "", "e"],
];
