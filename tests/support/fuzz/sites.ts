import * as z from "zod";
import type { Path } from "../../../src/index.js";
import { dossierSchema, schemaAt } from "../../../src/model/index.js";

/** A place of a dossier that a schema describes. */
export interface Site {
  path: Path;
  /** The schema of what stands there. */
  schema: object;
  /** Whether it may be left out. */
  optional: boolean;
}

/** Every place of a dossier below its root, except for what is within extensions. */
export function sitesOf(dossier: object): Site[] {
  const sites: Site[] = [];
  const look = (value: unknown, path: Path): void => {
    const schema = schemaAt(dossierSchema, dossier, path);
    if (Array.isArray(value) && schema instanceof z.ZodArray)
      for (const [index, item] of value.entries()) enter(item, [...path, index], false);
    else if (schema instanceof z.ZodObject)
      for (const [key, part] of Object.entries(Object(value)))
        if (part !== undefined) enter(part, [...path, key], schema.shape[key] instanceof z.ZodOptional);
  };
  const enter = (value: unknown, path: Path, optional: boolean): void => {
    const schema = schemaAt(dossierSchema, dossier, path);
    if (schema) sites.push({ path, schema, optional });
    look(value, path);
  };
  look(dossier, []);
  return sites;
}

/** What stands at a path. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => Object(value)[key], root);
}

/** Puts a value at a path. */
export function putAt(root: object, path: Path, value: unknown): void {
  Object.defineProperty(Object(valueAt(root, path.slice(0, -1))), path.at(-1) ?? "", {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

/** Takes away what stands at a path. */
export function dropAt(root: object, path: Path): void {
  const parent = valueAt(root, path.slice(0, -1));
  if (Array.isArray(parent)) parent.splice(Number(path.at(-1)), 1);
  else Reflect.deleteProperty(Object(parent), path.at(-1) ?? "");
}
