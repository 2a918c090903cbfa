import { formatted, type ValueSchema } from "../values/schema.js";

/** The expected form of a language tag, as messages state it. */
export const languageTagForm = 'a BCP 47 language tag such as "en" or "sr-Latn"';

/** The schema of a language tag after BCP 47 (RFC 5646), such as `en` or `sr-Latn-BA`. */
export const languageTagSchema: ValueSchema<string> = /* @__PURE__ */ formatted(
  /^([A-Za-z]{2,3}|[IiXx]-[A-Za-z0-9]{1,8})(-[A-Za-z0-9]{1,8})*$/,
  languageTagForm,
);

// The grammar of RFC 5646, section 2.1, with its irregular tags and those for private use. `Intl` has a stricter grammar: it rejects
// "zh-yue" and "en-GB-oed".
const tagPattern =
  /^(?:x(?:-[a-z0-9]{1,8})+|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?((?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)((?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*)(?:-x(?:-[a-z0-9]{1,8})+)?|en-gb-oed|sgn-(?:be-fr|be-nl|ch-de))$/;

/** Whether a language tag is well-formed: its subtags are in the order of RFC 5646, without a repeated variant or singleton. */
export function isWellFormedTag(tag: string): boolean {
  const parts = tagPattern.exec(tag.toLowerCase());
  if (!parts) return false;
  const [, variants = "", extensions = ""] = parts;
  const singletons = extensions.match(/-[0-9a-z](?=-)/g) ?? [];
  return [variants.split("-").slice(1), singletons].every((all) => new Set(all).size === all.length);
}

/** Splits a well-formed language tag into the subtags that are checked: language and script in lower case, region in upper case. */
export function languageSubtags(tag: string): {
  primary: string;
  /** The primary subtag with its extended language subtags and the script. */
  languageAndScript: string;
  region?: string | undefined;
} {
  const whole = tag.toLowerCase();
  const subtags = /^(([a-z]{2,3})(?:-[a-z]{3})*(?:-[a-z]{4})?)(?:-([a-z]{2}|[0-9]{3}))?(?=-|$)/.exec(whole);
  const [, languageAndScript = whole, primary = whole, region] = subtags ?? [];
  return { primary, languageAndScript, region: region?.toUpperCase() };
}
