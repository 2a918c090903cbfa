import type { Path } from "../../../issues/index.js";
import { findAddressRisk } from "../../../model/index.js";
import type { Run } from "../../run/run.js";

/** An address leads where it seems to lead. */
export function judgeAddress(run: Run, address: string | undefined, ...keys: Path): void {
  if (address === undefined) return;
  const reason = findAddressRisk(address);
  if (reason !== undefined) run.report("unsafe-address", { found: address, reason }, ...keys);
}

/** Each of the IRIs that name a record elsewhere leads where it seems to lead. */
export function judgeIris(run: Run, sameAs: readonly string[] | undefined): void {
  sameAs?.forEach((iri, index) => {
    judgeAddress(run, iri, "sameAs", index);
  });
}
