// Two modules that call the judges of src/check/judge: one checks the shape of a dossier on the way and reads each field once, the
// other reads the fields of any part, by itself.

import { leastItems, writeObjects } from "./objects.js";

/**
 * @typedef {import("./leaves.js").Leaves} Leaves
 * @typedef {import("./leaves.js").Schema} Schema
 * @typedef {import("./judges.js").Judge} Judge
 */

/** The records that stand within others. */
const nested = ["provision", "topic"];

/**
 * @param {Leaves} leaves
 * @param {ReadonlyMap<string, Judge>} judges
 */
export function driverModule(leaves, judges) {
  const { z, nodeNames, referenceTargets, recordKinds } = leaves.loaded;
  /** @param {readonly string[]} kinds */
  const bitsOf = (kinds) =>
    recordKinds.reduce((sum, kind, at) => sum + (kinds.includes(kind) ? 2 ** at : 0), 0);
  /** @param {Schema} schema */
  const isDossier = (schema) => nodeNames.get(schema) === "dossier";
  /** @param {Schema} schema */
  const isRecord = (schema) =>
    schema instanceof z.ZodDiscriminatedUnion || ![undefined, ...nested].includes(kindOf(schema));
  /** @param {Schema} schema */
  const kindOf = (schema) => recordKinds.find((kind) => kind === nodeNames.get(schema));
  /** @type {Map<string, string>} The function of each vocabulary. */
  const vocabularies = new Map();
  const objects = writeObjects(leaves, {
    name: (name) => `read${capitalise(name)}`,
    parameter: "run: FirstRun",
    argument: "run",
    // A dossier is read on where a record fails.
    returns: (schema) => (isDossier(schema) ? "boolean" : `value is ${typeOf(schema, leaves)} | undefined`),
    list: (item) => (isRecord(item) ? "readRecordList" : "isList"),
    reference: (schema) => {
      const isList = schema instanceof z.ZodArray;
      const kinds = referenceTargets(isList ? schema.element : schema);
      const name = isList ? "referToAll" : "refer";
      const least = isList && leastItems(schema) > 0 ? `, ${leastItems(schema)}` : "";
      return kinds && ((value) => `!${name}(${bitsOf(kinds)}, ${value}, run${least})`);
    },
    vocabulary: ({ options }) => {
      const list = leaves.loaded.vocabularies.get(options.join(" "));
      if (list !== undefined) vocabularies.set(list, `in${capitalise(list)}`);
      return list && vocabularies.get(list);
    },
    judged: (schema) => {
      const part = nodeNames.get(schema) ?? "";
      const judge = judges.get(part);
      const fields = new Set(judge?.fields);
      let [start, end] = ["", ""];
      if (bitsOf([part]) > 0) {
        if (!nested.includes(part)) start = "  beginRecord(run, value);\n";
        fields.add("id");
        const isOptional = schema instanceof z.ZodObject && schema.shape["id"] instanceof z.ZodOptional;
        end = `  ${isOptional ? "if (id !== undefined) " : ""}enterRecord(run, id, ${bitsOf([part])}, value);\n`;
      }
      if (judge)
        end += `  ${judge.name}(${["run", ...judge.fields].join(", ").replace(/\bpart$/, "value")});\n`;
      fields.delete("part");
      const own = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
      const unknown = [...fields].find((field) => !own.includes(field));
      if (unknown !== undefined) throw new Error(`${judge?.name} asks for ${unknown}, which no ${part} has`);
      const kept = keptOf(part, own);
      end += kept.call;
      for (const field of kept.fields) fields.add(field);
      return { fields, type: `Nodes[${JSON.stringify(part)}]`, start, end, readsOn: isDossier(schema) };
    },
  });
  return [
    importsOf([...vocabularies.keys()], judges),
    ...[...vocabularies].sort().map(([list, name]) => `const ${name} = /* @__PURE__ */ oneOf(${list});`),
    "",
    objects,
  ].join("\n");
}

/**
 * The call that keeps what is settled with the whole dossier, and the fields that it needs.
 *
 * @param {string} part
 * @param {readonly string[]} own Its fields.
 */
function keptOf(part, own) {
  if (part === "report")
    return {
      call: "  keepQuotations(run, source, via, evidence);\n",
      fields: ["source", "via", "evidence"],
    };
  if (!own.includes("links")) return { call: "", fields: [] };
  const hasParts = own.includes("provisions");
  const reports = hasParts ? "withReportsOf(provisions, reports)" : "reports";
  return {
    call: `  keepChainsAndLinks(run, id, ${JSON.stringify(part)}, ${reports}, links);\n`,
    fields: ["reports", "links", ...(hasParts ? ["provisions"] : [])],
  };
}

/**
 * @param {readonly string[]} vocabularies
 * @param {ReadonlyMap<string, Judge>} judges
 */
function importsOf(vocabularies, judges) {
  const calls = [...judges.values()].map(({ part, name }) => importOf(name, part));
  return `import { type DiplomaticEvent, type EventCode, type Nodes, ${vocabularies.toSorted().join(", ")} } from "../../model/index.js";
import * as leaves from "../shape/generated/leaves.js";
import { hasFields, isList, isObject, oneOf } from "../shape/notes.js";
${calls.join("")}import { beginRecord, type FirstRun, readRecordList } from "../run/first-run.js";
import { keepChainsAndLinks, keepQuotations, withReportsOf } from "../run/kept.js";
import { enterRecord, refer, referToAll } from "../run/record-ids.js";
`;
}

/**
 * @param {Schema} schema
 * @param {Leaves} leaves
 * @returns {string}
 */
function typeOf(schema, leaves) {
  const part = leaves.loaded.nodeNames.get(schema);
  if (part !== undefined) return `Nodes[${JSON.stringify(part)}]`;
  const name = leaves.names.get(schema) ?? "";
  if (name === "diplomaticEvent" || name === "eventCode") return capitalise(name);
  return "string";
}

/** @param {string} name */
function capitalise(name) {
  return name.replace(/^./, (first) => first.toUpperCase());
}

/**
 * @param {ReadonlyMap<string, Judge>} judges
 */
export function judgesModule(judges) {
  const all = [...judges.values()];
  const entries = all.map(({ part, name, fields }) => {
    const values = fields.map((field) => (field === "part" ? "part" : `part.${field}`));
    return `    ${JSON.stringify(part)}: (part) => ${name}(${["run", ...values].join(", ")}),\n`;
  });
  return `import type { Visitor } from "../../model/index.js";
${all.map(({ part, name }) => importOf(name, part)).join("")}import type { Run } from "../run/run.js";

/** Calls the judge of each part of a walk with the fields that it asks for. */
export function createJudges(run: Run): Visitor {
  return {
${entries.join("")}  };
}
`;
}

/**
 * @param {string} name
 * @param {string} part
 */
function importOf(name, part) {
  return `import { ${name} } from "../judge/${part}.js";\n`;
}
