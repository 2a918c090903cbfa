import * as z from "zod";
import type { Path } from "../issues/path.js";
import { type Id, isId, type RecordKind, referenceTargets } from "../values/id.js";
import { type NodeName, type Nodes, nodeNames } from "./nodes.js";

/** Where a walk is: the same object all along, whose fields change. */
export interface Place {
  /** The path from the root of what is walked. Copy it to keep it. */
  readonly path: Path;
  /** The nearest enclosing part of one of these names, unchecked: it may be a broken one. Undefined outside of one. */
  enclosing(...names: readonly NodeName[]): Readonly<Record<string, unknown>> | undefined;
}

/** What a walk calls: for each part by its name, and for each reference field. */
export type Visitor = {
  [N in NodeName]?: (node: Nodes[N], place: Place) => void;
} & {
  reference?: (id: Id, kinds: readonly RecordKind[], place: Place) => void;
  /** Called once, at the end of the walk. */
  done?: () => void;
};

interface Walk extends Place {
  readonly visit: (name: NodeName, node: object) => void;
  readonly visitReference: (id: Id, kinds: readonly RecordKind[]) => void;
  readonly names: NodeName[];
  readonly nodes: JsonObject[];
}

type JsonObject = Readonly<Record<string, unknown>>;

type Step = (value: unknown, walk: Walk) => void;

/**
 * Calls the visitors for every part and every reference within `value`, parents first, in the order of the schema.
 * Takes what it finds: a part that is not of the right JSON type is passed over, one in `broken` (an object some
 * field of which is wrong) is not handed to visitors, but its intact parts and its references are.
 */
export function walk(
  root: z.ZodType,
  value: unknown,
  visitors: readonly Visitor[],
  broken?: ReadonlySet<object>,
): void {
  const handlers = new Map<string, ((node: never, place: Place) => void)[]>();
  const references: NonNullable<Visitor["reference"]>[] = [];
  for (const { reference, done: _, ...visitor } of visitors) {
    if (reference) references.push(reference);
    for (const [name, handler] of Object.entries(visitor)) {
      const known = handlers.get(name);
      if (known) known.push(handler);
      else handlers.set(name, [handler]);
    }
  }

  const names: NodeName[] = [];
  const nodes: JsonObject[] = [];
  const state: Walk = {
    path: [],
    names,
    nodes,
    enclosing: (...sought) => nodes[names.findLastIndex((name) => sought.includes(name))],
    visit: (name, node) => {
      if (broken?.has(node)) return;
      // The schema of this name found nothing wrong with the node, so it is of the name's type.
      for (const handler of handlers.get(name) ?? []) handler(node as never, state);
    },
    visitReference: (id, kinds) => {
      for (const handler of references) handler(id, kinds, state);
    },
  };
  stepOf(root)?.(value, state);
  for (const { done } of visitors) done?.();
}

const steps = /* @__PURE__ */ new WeakMap<object, Step | null>();

/** What to do at a value of this schema: null when there is nothing to visit in it. Made once per schema. */
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
  if (schema instanceof z.ZodArray) return arrayStep(stepOf(schema.element));
  if (schema instanceof z.ZodDiscriminatedUnion) return unionStep(schema);
  const name = nodeNames.get(schema);
  if (schema instanceof z.ZodObject) return objectStep(schema, name);
  return name === undefined ? null : objectStep(undefined, name);
}

function arrayStep(item: Step | null): Step | null {
  if (!item) return null;
  return (value, walk) => {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index++) {
      walk.path.push(index);
      item(value[index], walk);
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
    if (!isObject(value)) return;
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
    if (isObject(value)) options.get(value[discriminator])?.(value, walk);
  };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
