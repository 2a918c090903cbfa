import * as z from "zod";
import { memoize } from "../../collections/index.js";
import { list, quote, withArticle } from "../../issues/index.js";
import { type NodeName, nodeNames } from "../../model/index.js";

/** More homes than this are no advice. */
const mostHomes = 3;

/**
 * Where in the model a field belongs that a part does not have: the nearest place inside the part (`"reports[]"` for
 * `evidence` of a meeting), else the other parts that have it ("a statement, a meeting or a clause" for
 * `about` of an actor). Undefined for a field that no part has, or too many. Read from the schemas when first asked.
 */
export function fieldHome(node: NodeName, field: string): string | undefined {
  const inside = placesInside(node).get(field);
  if (inside) return inside.length > mostHomes ? undefined : list(inside.map(quote), "or");
  const others = [...new Set(nodeNames.values())].filter((name) => name !== node && hasField(name, field));
  return others.length === 0 || others.length > mostHomes
    ? undefined
    : list(
        others.map((name) => withArticle(name.replace("-", " "))),
        "or",
      );
}

function hasField(node: NodeName, field: string): boolean {
  return schemasOf(node).some((schema) => Object.hasOwn(schema.shape, field));
}

function schemasOf(node: NodeName): z.ZodObject[] {
  return [...nodeNames].flatMap(([schema, name]) =>
    name === node && schema instanceof z.ZodObject ? [schema] : [],
  );
}

/** For every field of the parts of a part its nearest paths, breadth first. */
const placesInside: (node: NodeName) => ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ memoize(
  (node: NodeName) => {
    const places = new Map<string, readonly string[]>();
    for (let level = partsOf(schemasOf(node), ""); level.length > 0; ) {
      const found = new Map<string, Set<string>>();
      for (const { path, schema } of level)
        for (const field of Object.keys(schema.shape))
          found.set(field, (found.get(field) ?? new Set()).add(path));
      for (const [field, paths] of found) if (!places.has(field)) places.set(field, [...paths]);
      level = level.flatMap(({ path, schema }) => partsOf([schema], `${path}.`));
    }
    return places;
  },
);

interface Part {
  readonly path: string;
  readonly schema: z.ZodObject;
}

/** The parts that the fields of schemas hold. */
function partsOf(schemas: readonly z.ZodObject[], before: string): Part[] {
  return schemas.flatMap(({ shape }) =>
    Object.entries<object>(shape).flatMap(([field, schema]) => partsAt(schema, before + field)),
  );
}

function partsAt(schema: object, path: string): Part[] {
  if (schema instanceof z.ZodOptional) return partsAt(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return partsAt(schema.element, `${path}[]`);
  if (schema instanceof z.ZodDiscriminatedUnion)
    return schema.options.flatMap((option) => partsAt(option, path));
  return schema instanceof z.ZodObject ? [{ path, schema }] : [];
}
