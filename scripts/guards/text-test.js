/**
 * Whether a string is what a pattern says, by a loop over its characters, which is faster than the pattern: for patterns of one or two
 * classes of characters, `/^[A-Z]{2}$/` or `/^[A-Z][a-z]{0,63}$/`.
 *
 * @param {RegExp} pattern
 * @returns {string | undefined} The body of a function; undefined for any other pattern.
 */
export function textTest({ source, flags }) {
  const [, first, second, least, most] =
    /^\^(?:(\[[^\]\\^]+\]))?(\[[^\]\\^]+\])\{(\d+)(?:,(\d+))?\}\$$/.exec(source) ?? [];
  if (second === undefined || flags !== "") return undefined;
  const extra = first === undefined ? 0 : 1;
  const lowest = Number(least) + extra;
  const highest = Number(most ?? least) + extra;
  const range = lowest === highest ? `length !== ${lowest}` : `length < ${lowest} || length > ${highest}`;
  const start =
    first === undefined ? "" : `  if (!(${classTest(first, "value.charCodeAt(0)")})) return false;\n`;
  return `  if (typeof value !== "string") return value === undefined;
  const { length } = value;
  if (${range}) return false;
${start}  for (let at = ${extra}; at < length; at++) {
    const unit = value.charCodeAt(at);
    if (!(${classTest(second, "unit")})) return false;
  }
  return true;
`;
}

/**
 * @param {string} characters A class such as `[a-z_]`.
 * @param {string} unit
 */
function classTest(characters, unit) {
  const ranges = [...characters.slice(1, -1).matchAll(/(.)-(.)|(.)/g)].map(([, from, to, single = ""]) => [
    (from ?? single).charCodeAt(0),
    (to ?? single).charCodeAt(0),
  ]);
  // Small letters first: they are most of what there is.
  const byFrequency = ranges.sort(([left = 0], [right = 0]) => right - left);
  return byFrequency
    .map(([from, to]) => (from === to ? `${unit} === ${from}` : `(${unit} >= ${from} && ${unit} <= ${to})`))
    .join(" || ");
}
