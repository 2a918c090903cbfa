import { describe, expect, test } from "vitest";
import { findAddressRisk, sourceSchema, territorySchema } from "../../../src/model/index.js";

describe("findAddressRisk", () => {
  test.each([
    ["https://example.org/talks?day=2#top"],
    ["http://example.org"],
    ["HTTPS://Example.ORG/talks"],
    ["https://example.org/@envoy"],
    ["https://пример.example/\u00e9"],
    ["urn:isbn:9780141439600"],
    ["urn:example:https://"],
  ])("finds no risk in %s", (address) => {
    expect(findAddressRisk(address)).toBeUndefined();
  });

  test.each([
    // Zero-width space, soft hyphen, a tag character, and what is reserved among them.
    ["https://exam\u200bple.org", "has an invisible character (U+200B)"],
    ["https://exam\u00adple.org", "has an invisible character (U+00AD)"],
    ["https://example.org/\u{e0041}", "has an invisible character (U+E0041)"],
    ["https://example.org/\u2065", "has an invisible character (U+2065)"],
    ["urn:example:\u202e", "has an invisible character (U+202E)"],
    ["https:///example.org", "has no host"],
    ["http://", "has no host"],
    ["HTTP:///example.org", "has no host"],
    ["https://?example.org", "has no host"],
    ["https://#example.org", "has no host"],
    ["https://example.org@evil.example", "carries a user name or a password"],
    ["https://:example.org@evil.example", "carries a user name or a password"],
    ["https://me:secret@example.org", "carries a user name or a password"],
    ["https://[example.org", "cannot be read"],
    ["https://example.org:99999", "cannot be read"],
  ])("finds that %s %s", (address, danger) => {
    expect(findAddressRisk(address)).toBe(danger);
  });
});

test.each(["HTTP://EXAMPLE.ORG/a", "hTTps://example.org", "URN:isbn:9780141439600", "mailto:a@example.org"])(
  "the schemas read the scheme of %s in any case, as RFC 3986 does",
  (address) => {
    const isUrl = /^http/i.test(address);
    expect(sourceSchema.shape.url.safeParse(address).success).toBe(isUrl);
    expect(territorySchema.shape.sameAs.safeParse([address]).success).toBe(isUrl || /^urn/i.test(address));
  },
);
