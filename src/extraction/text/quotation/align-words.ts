import { intAt } from "../../../collections/index.js";
import type { Word } from "../word.js";

/** A step of an alignment: words of both that are the same, or of which one side has none. */
export interface Step {
  /** Whether the words of both sides are one and the same. */
  same: boolean;
  /** From one word of the quotation up to another, which is not included. */
  quoted: readonly [from: number, to: number];
  /** From one word of the passage up to another, which is not included. */
  passage: readonly [from: number, to: number];
}

/** What a word that differs costs; a passage that is skipped costs once, and little for its length. */
const costs = { change: 9, insertion: 10, omission: 7, longerOmission: 1 };

const diagonal = 0;
const insertion = 1;
const omission = 2;

/**
 * Aligns a quotation with the passage of a text that it resembles most, at the least cost (Sellers 1980, with affine gaps after Gotoh
 * 1982): the text before and after the passage is free.
 */
export function alignWords(quotation: readonly Word[], text: readonly Word[]): Step[] {
  const width = text.length + 1;
  const size = (quotation.length + 1) * width;
  const best = new Int32Array(size);
  const skipped = new Int32Array(size).fill(2 ** 30);
  const from = new Uint8Array(size);
  // Whether a passage that is skipped was being skipped one word before.
  const goesOn = new Uint8Array(size);
  for (let row = 1; row <= quotation.length; row++) {
    const word = quotation[row - 1]?.fold;
    const here = row * width;
    best[here] = row * costs.insertion;
    from[here] = insertion;
    for (let column = 1; column < width; column++) {
      const at = here + column;
      const matched = word === text[column - 1]?.fold;
      let cost = intAt(best, at - width - 1) + (matched ? 0 : costs.change);
      let step = diagonal;
      const inserted = intAt(best, at - width) + costs.insertion;
      if (inserted < cost) [cost, step] = [inserted, insertion];
      const opened = intAt(best, at - 1) + costs.omission;
      const longer = intAt(skipped, at - 1) + costs.longerOmission;
      skipped[at] = Math.min(opened, longer);
      goesOn[at] = longer < opened ? 1 : 0;
      if (intAt(skipped, at) < cost && row < quotation.length) [cost, step] = [intAt(skipped, at), omission];
      best[at] = cost;
      from[at] = step;
    }
  }
  let column = 0;
  const last = quotation.length * width;
  for (let at = 1; at < width; at++) if (intAt(best, last + at) < intAt(best, last + column)) column = at;
  return stepsBack(quotation, text, column, from, goesOn);
}

function stepsBack(
  quotation: readonly Word[],
  text: readonly Word[],
  end: number,
  from: Uint8Array,
  goesOn: Uint8Array,
): Step[] {
  const width = text.length + 1;
  const steps: Step[] = [];
  const add = (same: boolean, quoted: Step["quoted"], passage: Step["passage"]): void => {
    const next = steps[steps.length - 1];
    if (next && next.same === same)
      steps[steps.length - 1] = {
        same,
        quoted: [quoted[0], next.quoted[1]],
        passage: [passage[0], next.passage[1]],
      };
    else steps.push({ same, quoted, passage });
  };
  let column = end;
  for (let row = quotation.length; row > 0; ) {
    const step = from[row * width + column];
    if (step === insertion) {
      add(false, [row - 1, row], [column, column]);
      row--;
    } else if (step === omission) {
      const stop = column;
      while (column > 0 && goesOn[row * width + column] === 1) column--;
      column--;
      add(false, [row, row], [column, stop]);
    } else {
      const same = quotation[row - 1]?.fold === text[column - 1]?.fold;
      add(same, [row - 1, row], [column - 1, column]);
      row--;
      column--;
    }
  }
  return steps.reverse();
}
