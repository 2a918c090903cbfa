import { formatted, type ValueSchema } from "../values/schema.js";

/** The schema of a web address. It allows only `http` and `https`, in any case (RFC 3986), so that the address is safe to show as a link. */
export const urlSchema: ValueSchema<string> = /* @__PURE__ */ formatted(
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no address has a control character
  /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\u0000-\u0020"<>\\^`{|}\u007f]+$/,
  'a web address such as "https://example.org/readout"',
);

/** The schema of an IRI (RFC 3987) that identifies a thing in other data: `http`, `https` or `urn`. */
export const iriSchema: ValueSchema<string> = /* @__PURE__ */ formatted(
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no IRI has a control character
  /^([Hh][Tt][Tt][Pp][Ss]?:\/\/|[Uu][Rr][Nn]:[A-Za-z0-9][A-Za-z0-9-]{1,31}:)[^\u0000-\u0020"<>\\^`{|}\u007f]+$/,
  'an IRI such as "https://example.org/id/oman" or "urn:isbn:9780141439600"',
);

// Every runtime has `URL`, but the library is compiled without the types of any runtime.
declare const URL: new (address: string) => { readonly username: string; readonly password: string };

/** An address of printable ASCII whose host has nothing but letters, dots and hyphens: nothing in it needs a parser. */
const plainAddress = /^https?:\/\/[a-z]+(?:[.-][a-z]+)*(?:[/?#][!-~]*)?$/;

/**
 * Finds a reason to distrust a web address: it may lead to another host than it seems to, or nowhere.
 *
 * @returns The rest of a sentence that begins with "The address"; undefined for a safe address.
 */
export function findAddressRisk(address: string): string | undefined {
  if (plainAddress.test(address)) return undefined;
  // U+2065 is reserved for a future format character.
  const [hidden] = /[\u2065\p{Cf}]/u.exec(address) ?? [];
  if (hidden !== undefined) {
    const code = (hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `has an invisible character (U+${code})`;
  }
  // A URL parser would take the first part of the path for the host.
  if (/^https?:\/\/(?:[/?#]|$)/i.test(address)) return "has no host";
  try {
    const { username, password } = new URL(address);
    return username === "" && password === "" ? undefined : "carries a user name or a password";
  } catch {
    return "cannot be read";
  }
}
