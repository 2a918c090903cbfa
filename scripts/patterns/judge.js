/**
 * Whether a pattern is matched in a time that grows with the length of the text and no faster, whatever the text.
 *
 * @param {import("./literals.js").Pattern} pattern
 * @returns {Promise<{ safe: boolean, reason: string, attack?: string | undefined }>} `attack` is a text that takes long, as code.
 */
export async function judgePattern({ source, flags }) {
  const { check } = await load();
  const found = await check(source, flags, { timeout: 60_000, attackTimeout: 5_000 });
  switch (found.status) {
    case "safe":
      return { safe: true, reason: `${found.complexity.summary}, by ${found.checker}` };
    case "vulnerable":
      return {
        safe: false,
        reason: `${found.complexity.summary}, by ${found.checker}: ${found.attack.pattern}`,
        attack: found.attack.string,
      };
    default:
      return { safe: false, reason: `not known: ${JSON.stringify(found.error)}` };
  }
}

/** The checker, in JavaScript alone: its other backends are programs of their own, and one asks for Java. */
async function load() {
  process.env["RECHECK_BACKEND"] = "pure";
  const { default: recheck } = await import("recheck");
  return recheck;
}
