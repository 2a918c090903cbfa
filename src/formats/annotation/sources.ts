import type { Id, Source } from "../../model/index.js";
import { readAddress } from "./addresses.js";
import type { ReadTarget } from "./read-annotation.js";

/** Finds the source that a target is in: by its address, else the one that was given, where that has no address of its own. */
export function createSourceFinder(
  sources: readonly Source[],
  given: Source | undefined,
): (target: Pick<ReadTarget, "source">) => Id | undefined {
  const byUrl = new Map<string, Id>();
  for (const { id, url } of sources)
    if (typeof url === "string" && !byUrl.has(bare(url))) byUrl.set(bare(url), id);
  const ids = new Set(sources.map(({ id }) => id));
  const otherwise = given?.url === undefined ? given?.id : undefined;
  return ({ source = "" }) => {
    const named = readAddress(source)?.id;
    return byUrl.get(bare(source)) ?? (named !== undefined && ids.has(named) ? named : otherwise);
  };
}

/** An address without what leads to a part of the page, and without a slash at its end. */
function bare(url: string): string {
  return url.replace(/#.*$/s, "").replace(/\/$/, "");
}
