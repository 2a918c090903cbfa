import { formatted, type ValueSchema } from "./schema.js";

/** The schema of a web address. Only `http` and `https`, so that it is safe to show as a link. */
export const urlSchema: ValueSchema<string> = /* @__PURE__ */ formatted(
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no address has a control character
  /^https?:\/\/[^\u0000-\u0020"<>\\^`{|}\u007f]+$/,
  'a web address such as "https://example.org/readout"',
);

/** The schema of an IRI (RFC 3987) that names a thing elsewhere: `http`, `https` or `urn`. */
export const iriSchema: ValueSchema<string> = /* @__PURE__ */ formatted(
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no IRI has a control character
  /^(https?:\/\/|urn:[A-Za-z0-9][A-Za-z0-9-]{1,31}:)[^\u0000-\u0020"<>\\^`{|}\u007f]+$/,
  'an IRI such as "https://www.wikidata.org/entity/Q212" or "urn:isbn:9780141439600"',
);

// All runtimes have it; the library is compiled without the types of any.
declare const URL: new (address: string) => { readonly username: string; readonly password: string };

/** In what way an address may lead elsewhere than it seems to, or nowhere, as the rest of "The address …"; undefined if in none. */
export function dangerOf(address: string): string | undefined {
  // U+2065 is reserved for a format character, but is none yet.
  const [hidden] = /[\u2065\p{Cf}]/u.exec(address) ?? [];
  if (hidden !== undefined) {
    const code = (hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `has an invisible character (U+${code})`;
  }
  // A reader of URLs takes what follows for the host.
  if (/^https?:\/\/(?:[/?#]|$)/.test(address)) return "has no host";
  try {
    const { username, password } = new URL(address);
    return username === "" && password === "" ? undefined : "carries a user name or a password";
  } catch {
    return "cannot be read";
  }
}
