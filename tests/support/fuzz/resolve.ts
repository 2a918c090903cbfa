import * as z from "zod";
import type { Dossier, Path, RecordKind } from "../../../src/index.js";
import { dossierSchema, eachRecord, recordKinds, schemaAt, walk } from "../../../src/model/index.js";
import { unresolved } from "./draw.js";
import type { Random } from "./random.js";

/** Fields whose references must not lead round in a circle: only records that come earlier are named. */
const ordered: ReadonlySet<unknown> = new Set(["revises", "translates", "partOf", "within", "members"]);

/**
 * Puts ids of the right kinds where references are to be, and takes away what would refer to something that is not there. Links
 * and relays go only to what comes earlier in `order`, which answers, parts and versions do.
 */
export function resolveReferences(
  dossier: Dossier,
  order: ReadonlyMap<string, number>,
  random: Random,
): void {
  const ids = new Map<RecordKind, string[]>(recordKinds.map((kind) => [kind, []]));
  eachRecord(dossier, (id, kind) => {
    if (kind) ids.get(kind)?.push(id);
  });
  const voices = new Set([...(ids.get("actor") ?? []), ...(ids.get("source") ?? [])]);
  const orphans: Path[] = [];
  walk(dossierSchema, dossier, [
    {
      reference: (_, kinds, place) => {
        const path = [...place.path];
        const own = place.enclosing(...recordKinds)?.["id"];
        const rank = typeof own === "string" ? (order.get(own) ?? 0) : 0;
        const isLink = place.enclosing("link") !== undefined || place.enclosing("attribution") !== undefined;
        const relation = place.enclosing("link")?.["rel"];
        const isToText = place.enclosing("link") === undefined || relation === "part-of";
        const field = typeof path.at(-1) === "number" ? path.at(-2) : path.at(-1);
        const candidates = kinds
          // Only a part is linked to a text.
          .filter((kind) => kind !== "source" || isToText)
          .flatMap((kind) => ids.get(kind) ?? [])
          .filter((id) => {
            if (ordered.has(field)) return (order.get(id) ?? 0) < rank;
            // An actor or a source that passes something on is no record that the chain could lead back to.
            if (isLink && !voices.has(id)) return (order.get(id) ?? 0) < rank;
            return true;
          });
        if (candidates.length === 0) orphans.push(path);
        else put(dossier, path, random.pick(candidates));
      },
    },
  ]);
  // From the end, so that items before keep their places.
  for (const path of orphans.reverse()) remove(dossier, path);
}

function put(root: object, path: Path, value: string): void {
  const parent = path.slice(0, -1).reduce((part, key) => Object(part)[key], root);
  Reflect.set(parent, path.at(-1) ?? "", value);
}

/** Takes away what stands at a path: the item of a list, the optional field, or else what it is a required field of. */
function remove(root: Dossier, path: Path): void {
  for (let length = path.length; length > 0; length--) {
    const key = path[length - 1] ?? "";
    const parentPath = path.slice(0, length - 1);
    const parent: unknown = parentPath.reduce((part, step) => Object(part)[step], root);
    if (Array.isArray(parent)) {
      parent.splice(Number(key), 1);
      return;
    }
    const schema = schemaAt(dossierSchema, root, parentPath);
    if (schema instanceof z.ZodObject && schema.shape[key] instanceof z.ZodOptional) {
      Reflect.deleteProperty(Object(parent), key);
      return;
    }
  }
  throw new Error(`${unresolved} at ${path.join("/")}, which nothing can do without`);
}
