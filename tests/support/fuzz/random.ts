/** Chance that can be had again: the same seed gives the same answers. */
export interface Random {
  /** A whole number from `least` to `most`. */
  integer(least: number, most: number): number;
  /** Whether something of this probability happens. */
  chance(probability: number): boolean;
  /** One of a list, which must not be empty. */
  pick<T>(list: readonly T[]): T;
  /** Some of a list, in its order. */
  some<T>(list: readonly T[], most: number): T[];
}

/** mulberry32, a small generator of numbers that look random. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    integer,
    chance: (probability) => next() < probability,
    pick: (list) => {
      // A slice, since what is picked may be undefined itself.
      const picked = list
        .slice(integer(0, list.length - 1))
        .values()
        .next();
      if (picked.done) throw new Error("there is nothing to pick from");
      return picked.value;
    },
    some: (list, most) => {
      const share = Math.min(1, most / Math.max(1, list.length));
      return list.filter(() => next() < share).slice(0, most);
    },
  };
}
