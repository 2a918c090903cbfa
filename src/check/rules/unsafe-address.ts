import type { Place } from "../../graph/walk.js";
import { findAddressRisk } from "../../values/iri.js";
import type { Rule } from "../rule.js";

/** An address leads where it seems to lead. */
export const unsafeAddress: Rule = ({ report }) => {
  const judge = (place: Place, address: string | undefined, ...keys: (string | number)[]): void => {
    if (address === undefined) return;
    const reason = findAddressRisk(address);
    if (reason !== undefined) report("unsafe-address", place, { found: address, reason }, ...keys);
  };
  const sameAs = ({ sameAs = [] }: { sameAs?: string[] | undefined }, place: Place): void =>
    sameAs.forEach((iri, index) => {
      judge(place, iri, "sameAs", index);
    });
  return { source: ({ url }, place) => judge(place, url, "url"), actor: sameAs, territory: sameAs };
};
