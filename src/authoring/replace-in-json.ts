import { type JsonNode, outlineJson, treeOf } from "../check/index.js";
import type { Path } from "../issues/index.js";

/** A new scalar in place of the one at a path, or a new key in place of the last key of the path. */
export interface Replacement {
  path: Path;
  fixed: string | number;
  renames?: true | undefined;
}

const scalar = /"(?:[^"\\]|\\.)*"|[^\s,\]}]+/y;

/** Valid JSON text with other scalars and keys at some paths, and unchanged elsewhere. */
export function replaceInJson(text: string, replacements: readonly Replacement[]): string {
  const { root } = outlineJson(text, 0, treeOf(replacements.map(({ path }) => path)), true);
  const edits = replacements.flatMap(({ path, fixed, renames }) => {
    const node = path.reduce<JsonNode | undefined>((at, key) => at?.children.get(key), root);
    if (!node) return [];
    scalar.lastIndex = renames ? node.keyAt : node.at;
    const start = scalar.lastIndex;
    const length = scalar.exec(text)?.[0].length ?? 0;
    return { start, end: start + length, fixed: JSON.stringify(fixed) };
  });
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce(
    (edited, { start, end, fixed }) => edited.slice(0, start) + fixed + edited.slice(end),
    text,
  );
}
