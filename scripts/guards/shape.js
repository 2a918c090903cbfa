import { writeObjects } from "./objects.js";

/**
 * The module of functions that check the shape of objects and nothing else.
 *
 * @param {import("./leaves.js").Leaves} leaves
 */
export function guardsModule(leaves) {
  return [
    'import { hasFields, isList, isObject, type Notes } from "../notes.js";\nimport * as leaves from "./leaves.js";\n',
    writeObjects(leaves, {
      name: (name) => name,
      parameter: "notes: Notes",
      argument: "notes",
      returns: () => "value is object | undefined",
      list: () => "isList",
      judged: () => ({ fields: new Set(), type: "", start: "", end: "" }),
    }),
  ].join("\n");
}
