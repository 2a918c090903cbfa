import { writeObjects } from "./objects.js";

/**
 * The module of functions that check the shape of objects and nothing else.
 *
 * @param {import("./leaves.js").Leaves} leaves
 */
export function guardsModule(leaves) {
  const { referenceTargets } = leaves.loaded;
  return [
    'import { hasFields, isObject, itemsWithin, type Notes } from "../notes.js";\nimport * as leaves from "./leaves.js";\n',
    writeObjects(leaves, {
      name: (name) => name,
      parameter: "notes: Notes",
      argument: "notes",
      returns: () => "boolean",
      reference: (schema) => (referenceTargets(schema) ? "leaves.id(" : undefined),
      refuse: () => undefined,
      judged: () => ({ fields: new Set(), type: "", start: "", end: "" }),
    }),
  ].join("\n");
}
