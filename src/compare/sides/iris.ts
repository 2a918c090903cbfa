import type { IdentityVerdict } from "../terms/index.js";

/** Shared addresses are one thing; different ones of one authority are two; others say nothing. */
export function relateIris(a: readonly string[] = [], b: readonly string[] = []): IdentityVerdict {
  if (a.length === 0 || b.length === 0) return "unknown";
  const [ofA, ofB] = [a.map(iriKey), b.map(iriKey)];
  if (ofA.some((key) => ofB.includes(key))) return "same";
  const authorities = new Set(ofB.map(authorityOf));
  return ofA.some((key) => authorities.has(authorityOf(key))) ? "different" : "unknown";
}

/** An address as it is compared: "http" is "https", the host is in lower case, and a final slash is left out. */
export function iriKey(iri: string): string {
  const [, host, path = ""] = /^https?:\/\/(?:www\.)?([^/?#]*)([\s\S]*)$/i.exec(iri) ?? [];
  return host === undefined ? iri : `//${host.toLowerCase()}${path.replace(/\/$/, "")}`;
}

function authorityOf(key: string): string {
  return key.slice(0, Math.max(key.lastIndexOf("/"), key.lastIndexOf(":"))).toLowerCase();
}
