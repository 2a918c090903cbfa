import { formatted, type ValueSchema } from "./schema.js";

/** What a language tag looks like, in words. */
export const languageTagForm = 'a BCP 47 language tag such as "en" or "sr-Latn"';

/** The schema of a language tag after BCP 47 (RFC 5646), such as `en` or `sr-Latn-BA`. */
export const languageTagSchema: ValueSchema<string> = /* @__PURE__ */ formatted(
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/,
  languageTagForm,
);

// The grammar of RFC 5646, section 2.1, for tags that start with two or three letters, and its four irregular ones of that kind.
// `Intl` knows another: it refuses "zh-yue" and "en-GB-oed".
const tagPattern =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?((?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)((?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*)(?:-x(?:-[a-z0-9]{1,8})+)?|en-gb-oed|sgn-(?:be-fr|be-nl|ch-de))$/;

/** Whether a language tag has its subtags in the order of RFC 5646, and no variant or singleton twice. */
export function isWellFormedTag(tag: string): boolean {
  const parts = tagPattern.exec(tag.toLowerCase());
  if (!parts) return false;
  const [, variants = "", extensions = ""] = parts;
  const singletons = extensions.match(/-[0-9a-z](?=-)/g) ?? [];
  return [variants.split("-").slice(1), singletons].every((all) => new Set(all).size === all.length);
}

/** The subtags of a well-formed language tag that are judged; the primary one and the script in small letters, the region in capitals. */
export function languageSubtags(tag: string): {
  primary: string;
  /** The primary subtag with those that extend it, and the script. */
  languageAndScript: string;
  region?: string | undefined;
} {
  const subtags = /^(([a-z]{2,3})(?:-[a-z]{3})*(?:-[a-z]{4})?)(?:-([a-z]{2}|[0-9]{3}))?(?=-|$)/.exec(
    tag.toLowerCase(),
  );
  const [, languageAndScript = tag, primary = tag, region] = subtags ?? [];
  return { primary, languageAndScript, region: region?.toUpperCase() };
}
