/**
 * Whether a value is one of some words, by their length first: few are left to compare with, so that no table has to be made.
 *
 * @param {readonly string[]} words
 * @returns {string} The body of a function.
 */
export function wordTest(words) {
  /** @type {Map<number, string[]>} */
  const byLength = new Map();
  for (const word of words) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  const cases = [...byLength]
    .sort(([left], [right]) => left - right)
    .map(([length, those]) => {
      const tests = those.map((word) => `value === ${JSON.stringify(word)}`);
      return `    case ${length}:\n      return ${tests.join(" || ")};\n`;
    });
  return `  if (typeof value !== "string") return false;
  switch (value.length) {
${cases.join("")}    default:
      return false;
  }
`;
}
