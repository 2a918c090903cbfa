// What the sources say of the model: the interfaces that have a schema, and the vocabularies, all as the package exports them, and
// the comments on all else that is exported.

import { fileURLToPath } from "node:url";
import ts from "typescript";
import { programOf } from "./program.js";
import { proseOf } from "./prose.js";
import { readVocabulary } from "./vocabulary.js";

/**
 * @typedef {object} Field
 * @property {string} name With a question mark where it is optional.
 * @property {string} type
 * @property {string} meaning
 *
 * @typedef {{ name: string, bases: string[], fields: Field[] }} Shape
 * @typedef {{ name: string, terms: import("./vocabulary.js").Term[] }} Vocabulary
 *
 * @typedef {object} Model
 * @property {ReadonlyMap<string, Shape>} shapes By the interface's name.
 * @property {ReadonlyMap<string, Vocabulary>} vocabularies By the name of the list.
 * @property {ReadonlyMap<string, Vocabulary>} otherLists The lists of words that sort those of the model, such as groups of subjects.
 * @property {ReadonlyMap<string, string>} lists The name of the list by that of its terms' type.
 * @property {ReadonlyMap<string, { file: string, comment: string }>} origins The file of each list, and the comment on it.
 * @property {ReadonlyMap<string, string>} schemaFiles The files of the model that export schemas, by the names of the schemas.
 * @property {ReadonlyMap<string, string>} comments The comment on everything that these files export.
 * @property {ReadonlyMap<string, ReadonlyMap<string, string>>} fieldComments The comments on the fields of each interface among it,
 *   those that it inherits included.
 */

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * @returns {Model}
 */
export function readModel() {
  const modelEntries = ["src/index.ts", "src/vocabulary.ts"];
  const program = programOf([...modelEntries, "src/formats/openapi/issue-schema.ts"]);
  const checker = program.getTypeChecker();
  const exported = modelEntries.flatMap((entry) => {
    const file = program.getSourceFile(root + entry);
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) throw new Error(`${entry} exports nothing`);
    return checker.getExportsOfModule(module);
  });

  const shapes = new Map();
  const vocabularies = new Map();
  const otherLists = new Map();
  const lists = new Map();
  const origins = new Map();
  const schemaFiles = new Map();
  const comments = new Map();
  const fieldComments = new Map();
  for (const source of program.getSourceFiles()) {
    const path = source.fileName.slice(root.length);
    // A face has the names of its folder without their comments.
    if (!modelled.test(path) || path.endsWith("/index.ts")) continue;
    for (const { name, declarations: [declaration] = [] } of exportsOf(source, checker)) {
      if (!declaration) continue;
      comments.set(name, commentOf(statementOf(declaration)));
      if (ts.isInterfaceDeclaration(declaration) || isUnionByKey(declaration))
        fieldComments.set(name, readFieldComments(declaration, checker));
      if (name.endsWith("Schema") && ts.isVariableDeclaration(declaration)) schemaFiles.set(name, path);
    }
  }
  for (const alias of exported) {
    const symbol = alias.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(alias) : alias;
    const declaration = symbol.declarations?.[0];
    if (!declaration) continue;
    const { name } = symbol;
    if (ts.isInterfaceDeclaration(declaration)) {
      const fields = schemaFields(declaration);
      if (fields) shapes.set(name, readShape(declaration, fields, checker));
    } else if (ts.isTypeAliasDeclaration(declaration)) {
      const [, list] = /\(typeof (\w+)\)\[number\]/.exec(declaration.type.getText()) ?? [];
      if (list !== undefined) lists.set(name, list);
    } else {
      const terms = readVocabulary(declaration, checker);
      if (!terms) continue;
      const file = declaration.getSourceFile().fileName.slice(root.length);
      (modelled.test(file) ? vocabularies : otherLists).set(name, { name, terms });
      origins.set(name, { file, comment: commentOf(statementOf(declaration)) });
    }
  }
  return { shapes, vocabularies, otherLists, lists, origins, schemaFiles, comments, fieldComments };
}

/** Where the model is: what a dossier consists of, and what comes of checking one. */
const modelled =
  /^src\/(?:(?:model|issues)\/.*|time\/calendar\/calendars|formats\/openapi\/issue-schema)[.]ts$/;

/**
 * @param {ts.SourceFile} source
 * @param {ts.TypeChecker} checker
 */
function exportsOf(source, checker) {
  const module = checker.getSymbolAtLocation(source);
  return module ? checker.getExportsOfModule(module) : [];
}

/**
 * The node that has the comment: of a variable it is the whole statement.
 *
 * @param {ts.Declaration} declaration
 */
function statementOf(declaration) {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
}

/**
 * A union written as a mapped type that is indexed by its keys.
 *
 * @param {ts.Declaration} declaration
 * @returns {declaration is ts.TypeAliasDeclaration}
 */
function isUnionByKey(declaration) {
  return ts.isTypeAliasDeclaration(declaration) && ts.isIndexedAccessTypeNode(declaration.type);
}

/**
 * @param {ts.InterfaceDeclaration | ts.TypeAliasDeclaration} declaration
 * @param {ts.TypeChecker} checker
 */
function readFieldComments(declaration, checker) {
  const fields = checker.getTypeAtLocation(declaration).getProperties();
  return new Map(
    fields.flatMap(({ name, declarations: [declared] = [] }) =>
      declared ? [[name, commentOf(declared)]] : [],
    ),
  );
}

/**
 * The fields of the schema that stands below an interface, `statementSchema` or, where others share them, `topicShape`: each with the
 * code that makes it. Undefined for an interface without one.
 *
 * @param {ts.InterfaceDeclaration} declaration
 * @returns {Map<string, string> | undefined}
 */
function schemaFields(declaration) {
  const stem = declaration.name.text.replace(/^./, (first) => first.toLowerCase());
  const variables = declaration
    .getSourceFile()
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  const named = (/** @type {string} */ name) => variables.find((one) => one.name.getText() === name);
  const schema = named(`${stem}Shape`) ?? named(`${stem}Schema`);
  return schema && new Map(membersOf(schema));
}

/**
 * @param {ts.Node} node
 * @returns {[string, string][]}
 */
function membersOf(node) {
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties
      .filter(ts.isPropertyAssignment)
      .map(({ name, initializer }) => [name.getText(), initializer.getText()]);
  }
  return node.getChildren().flatMap(membersOf);
}

/**
 * @param {ts.InterfaceDeclaration} declaration
 * @param {ReadonlyMap<string, string>} schema
 * @param {ts.TypeChecker} checker
 * @returns {Shape}
 */
function readShape(declaration, schema, checker) {
  const bases = (declaration.heritageClauses ?? []).flatMap(({ types }) =>
    types.map((type) => type.getText()),
  );
  const fields = declaration.members.filter(ts.isPropertySignature).map((member) => {
    const name = member.name.getText();
    const made = schema.get(name);
    if (made === undefined) throw new Error(`The schema of ${declaration.name.text} has no field ${name}`);
    return {
      name: `${name}${member.questionToken ? "?" : ""}`,
      type: typeOf(member, checker),
      meaning: describe(commentOf(member), made),
    };
  });
  return { name: declaration.name.text, bases, fields };
}

/**
 * @param {ts.PropertySignature} member
 * @param {ts.TypeChecker} checker
 */
function typeOf({ type }, checker) {
  if (!type) throw new Error("A field has no type");
  if (ts.isTypeQueryNode(type)) return checker.typeToString(checker.getTypeFromTypeNode(type));
  return type.getText().replace(/ \| undefined$/, "");
}

/** @param {ts.Node} node */
function commentOf(node) {
  const text = node.getSourceFile().text;
  const ranges = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const range = ranges.at(-1);
  return range ? proseOf(text.slice(range.pos, range.end)) : "";
}

/**
 * A field's comment, and what the schema says beyond it and the type: that there is at least one item, and what an id may name.
 *
 * @param {string} comment
 * @param {string} made
 */
function describe(comment, made) {
  const parts = [comment];
  if (made.endsWith(".min(1)") && !comment.includes("or more")) parts.push("At least one.");
  const [, kinds] = /\breference\(([^)]*)\)/.exec(made) ?? [];
  if (kinds !== undefined) {
    const named = kinds.match(/[a-z-]+/g) ?? ["any record"];
    parts.push(`→ ${named.join(", ")}`);
  }
  return parts.join(" ");
}
