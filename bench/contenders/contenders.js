// Everybody who is timed, each as a module that makes one function: whether a value is a dossier.

import { dossierSchema } from "diplomatic-events";
import { manifest, root } from "../../scripts/package/manifest.js";
import { ajv, arktype, typebox, valibot } from "./dialects.js";
import { fullCheck, shapeCheck } from "./names.js";
import { readShape } from "./shape.js";
import { writeSchema } from "./write.js";

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {string} call What is timed, in words.
 * @property {string} code A module that exports `create`.
 */

const shape = readShape(dossierSchema);
const edtf = `import { isEdtf } from ${JSON.stringify(`${root}src/time/edtf/edtf.ts`)};`;
const hasGuard = Object.hasOwn(manifest.exports, "./shape");

/**
 * @param {string} imports
 * @param {import("./write.js").Dialect} dialect
 * @param {{ before?: string, check: (root: string) => string }} around
 */
function moduleOf(imports, dialect, { before = "", check }) {
  const { constants, root: schema } = writeSchema(shape, dialect);
  return `${imports}\n${edtf}\nexport function create() {\n${before}\n${constants}\nreturn ${check(schema)};\n}`;
}

const zodImport = 'import * as z from "zod";\nimport { dossierSchema } from "diplomatic-events";';
const compiledZod =
  "export function create() { const compiled = z.compile(dossierSchema); return (value) => z.validate(compiled, value); }";

/** @type {readonly Contender[]} */
export const contenders = [
  {
    name: shapeCheck,
    call: hasGuard ? "`isDossier(value)`" : "`z.validate(z.compile(dossierSchema), value)`",
    code: hasGuard
      ? 'import { isDossier } from "diplomatic-events/shape";\nexport const create = () => isDossier;'
      : `${zodImport}\n${compiledZod}`,
  },
  {
    name: fullCheck,
    call: "`checkDossier(value).ok`: shape, references, rules and every quotation",
    code: 'import { checkDossier } from "diplomatic-events";\nexport const create = () => (value) => checkDossier(value).ok;',
  },
  {
    name: "zod",
    call: "`dossierSchema.safeParse(value).success`",
    code: `${zodImport}\nexport const create = () => (value) => z.safeParse(dossierSchema, value).success;`,
  },
  {
    name: "zod, compiled",
    call: "`z.validate(z.compile(dossierSchema), value)`",
    code: `${zodImport}\n${compiledZod}`,
  },
  {
    name: "Ajv",
    call: "`ajv.compile(schema)(value)`, with definitions and `discriminator`, lengths in code units and patterns without the flag `u`",
    code: moduleOf('import Ajv from "ajv";', ajv, {
      before: `const $defs = {};
const define = (schema) => {
  const name = "d" + Object.keys($defs).length;
  $defs[name] = schema;
  return { $ref: "#/$defs/" + name };
};
const options = { discriminator: true, unicode: false, unicodeRegExp: false, logger: false };
const ajv = new Ajv({ ...options, formats: { edtf: isEdtf }, strict: true, strictTypes: false, strictRequired: false });`,
      check: (schema) => `ajv.compile({ $defs, ...${schema} })`,
    }),
  },
  {
    name: "TypeBox",
    call: "`Compile(schema).Check(value)`; the field that tells events apart in front, as it has no union told apart by one",
    code: moduleOf(
      'import Type from "typebox";\nimport Format from "typebox/format";\nimport { Compile } from "typebox/compile";',
      typebox,
      {
        before: 'Format.Set("edtf", isEdtf);',
        check: (schema) => `((compiled) => (value) => compiled.Check(value))(Compile(${schema}))`,
      },
    ),
  },
  {
    name: "Valibot",
    call: "`v.is(schema, value)`, with `strictObject` and `variant`",
    code: moduleOf('import * as v from "valibot";', valibot, {
      check: (schema) => `(value) => v.is(${schema}, value)`,
    }),
  },
  {
    name: "ArkType",
    call: '`schema.allows(value)`, with `"+": "reject"`; it tells unions apart by itself',
    code: moduleOf('import { type } from "arktype";', arktype, {
      check: (schema) => `(value) => ${schema}.allows(value)`,
    }),
  },
];
