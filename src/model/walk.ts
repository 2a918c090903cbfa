import * as z from "zod";
import type { Path } from "../issues/index.js";
import { isJsonObject, type JsonObject } from "./json-object.js";
import { type NodeName, type Nodes, nodeNames } from "./nodes.js";
import { type Id, isId, type RecordKind, recordKinds, referenceTargets } from "./values/id.js";

/** The current place of a walk. It is the same object for the whole walk; its fields change. */
export interface Place {
  /** The path from the root of the walk. Copy it to keep it. */
  readonly path: Path;
  /** The nearest enclosing part with one of these names; undefined without one. It is unchecked, so it may be invalid. */
  enclosing(...names: readonly NodeName[]): Readonly<Record<string, unknown>> | undefined;
}

/** The callbacks of a walk: one for the parts of each name, and one for reference fields. */
export type Visitor = {
  [N in NodeName]?: (node: Nodes[N], place: Place) => void;
} & {
  reference?: (id: Id, kinds: readonly RecordKind[], place: Place) => void;
  /** Called once, before the walk, with the place that it keeps up to date. */
  start?: (place: Place) => void;
};

interface Walk extends Place {
  readonly visit: (name: NodeName, node: object) => void;
  readonly visitReference: (id: Id, kinds: readonly RecordKind[]) => void;
  /** The records that are visited, with all in them; all of them if absent. */
  readonly only: ReadonlySet<unknown> | undefined;
  readonly names: NodeName[];
  readonly nodes: JsonObject[];
}

type Step = (value: unknown, walk: Walk) => void;

/**
 * Calls the visitors for every part of `value` and every reference in it, parents first, in the order of the schema. It skips parts of
 * the wrong JSON type.
 *
 * @param broken Objects with an invalid field. Visitors do not get them, but get their valid parts and their references.
 */
export function walk(
  root: z.ZodType,
  value: unknown,
  visitors: readonly Visitor[],
  broken?: ReadonlySet<object>,
  only?: ReadonlySet<object>,
): void {
  const names: NodeName[] = [];
  const nodes: JsonObject[] = [];
  const state: Walk = {
    path: [],
    names,
    nodes,
    enclosing: (...sought) => nodes[names.findLastIndex((name) => sought.includes(name))],
    visit: (name, node) => {
      if (broken?.has(node)) return;
      // The node is valid by the schema of this name, so it has the name's type.
      for (const visitor of visitors) visitor[name]?.(node as never, state);
    },
    only,
    visitReference: (id, kinds) => {
      for (const { reference } of visitors) reference?.(id, kinds, state);
    },
  };
  for (const { start } of visitors) start?.(state);
  stepOf(root)?.(value, state);
}

/** True for the schema of what stands in a list of the dossier: records of one kind, or the events. */
function isRecord(schema: object): boolean {
  if (schema instanceof z.ZodDiscriminatedUnion) return true;
  const name = nodeNames.get(schema);
  return name !== "provision" && name !== "topic" && recordKinds.some((kind) => kind === name);
}

const steps = /* @__PURE__ */ new WeakMap<object, Step | null>();

/** The step for values of a schema, made once per schema; null if there is nothing to visit in them. */
function stepOf(schema: object): Step | null {
  let step = steps.get(schema);
  if (step === undefined) {
    step = createStep(schema);
    steps.set(schema, step);
  }
  return step;
}

function createStep(schema: object): Step | null {
  const kinds = referenceTargets(schema);
  if (kinds) {
    return (value, walk) => {
      if (typeof value === "string" && isId(value)) walk.visitReference(value, kinds);
    };
  }
  if (schema instanceof z.ZodOptional) return stepOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return arrayStep(stepOf(schema.element), isRecord(schema.element));
  if (schema instanceof z.ZodDiscriminatedUnion) return unionStep(schema);
  const name = nodeNames.get(schema);
  if (schema instanceof z.ZodObject) return objectStep(schema, name);
  return name === undefined ? null : objectStep(undefined, name);
}

function arrayStep(item: Step | null, areRecords: boolean): Step | null {
  if (!item) return null;
  return (value, walk) => {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index++) {
      const part: unknown = value[index];
      if (areRecords && walk.only?.has(part) === false) continue;
      walk.path.push(index);
      item(part, walk);
      walk.path.pop();
    }
  };
}

function objectStep(schema: z.ZodObject | undefined, name: NodeName | undefined): Step {
  const fields: { readonly key: string; readonly step: Step }[] = [];
  for (const [key, field] of Object.entries<object>(schema?.shape ?? {})) {
    const step = stepOf(field);
    if (step) fields.push({ key, step });
  }
  return (value, walk) => {
    if (!isJsonObject(value)) return;
    if (name !== undefined) {
      walk.visit(name, value);
      walk.names.push(name);
      walk.nodes.push(value);
    }
    for (const { key, step } of fields) {
      const field = value[key];
      if (field === undefined) continue;
      walk.path.push(key);
      step(field, walk);
      walk.path.pop();
    }
    if (name !== undefined) {
      walk.names.pop();
      walk.nodes.pop();
    }
  };
}

function unionStep(schema: z.ZodDiscriminatedUnion): Step {
  const { discriminator } = schema.def;
  const options = new Map<unknown, Step>();
  for (const option of schema.options) {
    if (!(option instanceof z.ZodObject)) continue;
    const tag: unknown = option.shape[discriminator];
    const step = stepOf(option);
    if (tag instanceof z.ZodLiteral && step) options.set(tag.value, step);
  }
  return (value, walk) => {
    if (isJsonObject(value)) options.get(value[discriminator])?.(value, walk);
  };
}
