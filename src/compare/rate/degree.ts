import { stems } from "../measures/index.js";
import type { Rating } from "../terms/index.js";

/** Words that say to what degree, in English and French. */
const degrees: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "strong full firm complete total unconditional conditional immediate gradual comprehensive final interim partial limited minor major broad close " +
    "serious severe grave deep slight moderate significant substantial considerable permanent temporary unanimous cautious " +
    "fort forte plein pleine ferme complet complete total totale immediat immediate partiel partielle limite limitee ferme prudent prudente"
  ).split(" "),
);

/** The words of degree that stand right before each word of a text, by its stem. */
function degreesIn(texts: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const text of texts) {
    let before: string[] = [];
    for (const word of text.split(" ")) {
      if (degrees.has(word)) {
        before.push(word);
        continue;
      }
      if (word === "and" || word === "et") continue;
      const [head] = stems(word);
      if (head !== undefined && before.length > 0) {
        const known = found.get(head) ?? new Set();
        found.set(head, known);
        for (const each of before) known.add(each);
      }
      before = [];
    }
  }
  return found;
}

/** Different degrees that two lists of plain texts give of one thing: "strong support" and "full support". More words on one side are no difference. */
export function rateDegrees(left: readonly string[], right: readonly string[]): Rating | undefined {
  const [ofLeft, ofRight] = [degreesIn(left), degreesIn(right)];
  for (const head of [...ofLeft.keys()].sort()) {
    const [one, other] = [ofLeft.get(head), ofRight.get(head)];
    if (!one || !other) continue;
    const onlyLeft = [...one].filter((word) => !other.has(word)).sort()[0];
    const onlyRight = [...other].filter((word) => !one.has(word)).sort()[0];
    if (onlyLeft === undefined || onlyRight === undefined) continue;
    return {
      left: onlyLeft,
      right: onlyRight,
      outcome: "differs",
      reason: `The left has “${onlyLeft}” where the right has “${onlyRight}”.`,
    };
  }
  return undefined;
}
