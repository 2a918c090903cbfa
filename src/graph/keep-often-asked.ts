/**
 * Works out what a number has once the number is asked for more than `often` times, and keeps it: undefined before that, and
 * for what comes when already `most` are kept.
 */
export function keepOftenAsked<Value>(
  workOut: (asked: number) => Value,
  often: number,
  most: number,
): (asked: number) => Value | undefined {
  const times = new Map<number, number>();
  const kept = new Map<number, Value>();
  return (asked) => {
    const known = kept.get(asked);
    if (known !== undefined) return known;
    const count = (times.get(asked) ?? 0) + 1;
    times.set(asked, count);
    if (count <= often || kept.size >= most) return undefined;
    const value = workOut(asked);
    kept.set(asked, value);
    return value;
  };
}
