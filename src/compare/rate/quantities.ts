import { append } from "../../collections/index.js";
import type { Quantity, Topic } from "../../model/index.js";
import { plainWords } from "../measures/index.js";
import type { Rating } from "../terms/index.js";

/** The span of numbers that a quantity leaves open; undefined where it gives no number. */
function rangeOf({ amount, upTo, bound }: Quantity): readonly [from: number, to: number] | undefined {
  if (amount === undefined) return undefined;
  if (bound === "at-least") return [amount, Number.POSITIVE_INFINITY];
  if (bound === "at-most") return [0, upTo ?? amount];
  const slack = bound === "about" ? about : 0;
  return [amount * (1 - slack), (upTo ?? amount) * (1 + slack)];
}

/** By which share a number that is given as approximate may be off. */
const about = 0.15;

/** Compares the quantities that two lists of topics give of one subject. */
export function rateQuantities(left?: readonly Topic[], right?: readonly Topic[]): Rating {
  const found = differingQuantities(left, right);
  if (!found) return { outcome: "missing", reason: "The topics give no different figures of one subject." };
  const isOneWording = found.left.asWritten === found.right.asWritten;
  const say = ({ amount, asWritten }: Quantity): string =>
    isOneWording ? `${amount} (“${asWritten}”)` : `“${asWritten}”`;
  return {
    ...found,
    outcome: "differs",
    reason: `The left gives ${say(found.left)}, the right ${say(found.right)}.`,
  };
}

/** Two quantities of one subject and unit, where none of the left topics' can be any of the right topics'. */
export function differingQuantities(
  left: readonly Topic[] = [],
  right: readonly Topic[] = [],
): { left: Quantity; right: Quantity } | undefined {
  const [ofLeft, ofRight] = [quantitiesByMatter(left), quantitiesByMatter(right)];
  for (const matter of [...ofLeft.keys()].sort()) {
    const [one = [], other = []] = [ofLeft.get(matter), ofRight.get(matter)];
    const [first, second] = [one[0], other[0]];
    if (first && second && one.every((a) => other.every((b) => areApart(a, b))))
      return { left: first, right: second };
  }
  return undefined;
}

function quantitiesByMatter(topics: readonly Topic[]): ReadonlyMap<string, Quantity[]> {
  const found = new Map<string, Quantity[]>();
  for (const { subject, quantities = [] } of topics)
    for (const quantity of quantities) {
      const counted = quantity.unit ?? wordsBesideNumber(quantity);
      if (counted) append(found, `${subject} ${counted}`, quantity);
    }
  return found;
}

/** What is counted, by the words of the source: "20,000 dollars" counts dollars. */
function wordsBesideNumber({ asWritten }: Quantity): string {
  return plainWords(asWritten.replace(/\p{Nd}[\p{Nd}.,’' \u00a0\u202f]*/gu, " "));
}

/** Two limits of one kind differ by their amounts, though numbers within both may be equal: "up to five", "up to ten". */
function areApart(left: Quantity, right: Quantity): boolean {
  if (left.bound === right.bound && (left.bound === "at-most" || left.bound === "at-least"))
    return limitOf(left) !== limitOf(right);
  const [a, b] = [rangeOf(left), rangeOf(right)];
  return a !== undefined && b !== undefined && (a[1] < b[0] || b[1] < a[0]);
}

function limitOf({ amount, upTo, bound }: Quantity): number | undefined {
  return bound === "at-most" ? (upTo ?? amount) : amount;
}
