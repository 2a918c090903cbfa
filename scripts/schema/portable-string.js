// Patterns that mean the same to every validator. JSON Schema leaves regular expressions to the validator's language, and advises
// to use only what all languages share: characters, classes, quantifiers, groups, alternatives, `^` and `$`.

/** What some language reads in another way, or not at all: lookaround, other groups, `\d`, `\w`, `\s`, `\b`, `\p`, `\u`. */
const strange = /\(\?|\\[a-wyzA-Z0-9]|[+*?}][+?]/;

/**
 * The keywords for strings of a pattern. In Python, Java, .NET and PHP `$` also matches before a line break at the end, so what
 * can never stand in the string is excluded once more, without `$`.
 *
 * @param {string} source The source of a regular expression of JavaScript.
 */
export function portableString(source) {
  const pattern = source.replaceAll(/\\u00([0-9a-fA-F]{2})/g, "\\x$1").replaceAll("\\/", "/");
  // A look for one character has no end to mistake. Others are in the class themselves: no escape of theirs is read everywhere.
  if (/^\[[^\]]*\]$/.test(pattern)) {
    const toCharacter = (/** @type {string} */ _, /** @type {string} */ code) =>
      String.fromCharCode(Number.parseInt(code, 16));
    return { type: "string", pattern: pattern.replaceAll(/\\u([0-9a-fA-F]{4})/g, toCharacter) };
  }
  if (strange.test(pattern) || withoutClasses(pattern).includes("."))
    throw new Error(`Not every language reads the pattern ${pattern} in one way`);
  if (!/^\^[^|^$]*\$$/.test(outermost(pattern)))
    throw new Error(`The pattern ${pattern} does not describe the whole string`);
  const isAscii = !pattern.includes("[^");
  return { type: "string", pattern, not: { pattern: isAscii ? "[^!-~]" : "[\\x00-\\x20]" } };
}

/** @param {string} pattern */
function withoutClasses(pattern) {
  return pattern.replaceAll(/\\./g, "").replaceAll(/\[[^\]]*\]/g, "");
}

/**
 * What stands in no group and no class.
 *
 * @param {string} pattern
 */
function outermost(pattern) {
  let rest = withoutClasses(pattern);
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replaceAll(/\([^()]*\)/g, "");
  }
  return rest;
}
