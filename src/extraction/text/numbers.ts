const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** The whole number below 1,000 that English words or digits name, by their folded words: "forty", "five". */
export function numberOf(folds: readonly string[]): number | undefined {
  const [first = "", second, ...rest] = folds;
  if (rest.length > 0) return undefined;
  const ten = tens.indexOf(first);
  if (second !== undefined) {
    const one = ones.indexOf(second);
    return ten !== -1 && one > 0 && one < 10 ? 10 * (ten + 2) + one : undefined;
  }
  if (/^[0-9]{1,3}$/.test(first)) return Number(first);
  if (ten !== -1) return 10 * (ten + 2);
  const one = ones.indexOf(first);
  return one === -1 ? undefined : one;
}
