// The words of the schemas: all of them stand in the sources' comments.

/** @typedef {import("../model/source.js").Model} Model */

/**
 * What a definition is, in Markdown; for a vocabulary with the meaning of each of its terms.
 *
 * @param {string} name `Statement`.
 * @param {string} schema `statementSchema`.
 * @param {Model} model
 */
export function describeDefinition(name, schema, model) {
  const list = model.lists.get(name);
  const comment =
    model.comments.get(list ?? name) ||
    // "The schema of a web address." is about a web address.
    model.comments.get(schema)?.replace(/^The schema of (.)/, (_, first) => first.toUpperCase());
  if (!comment) throw new Error(`${list ?? name} has no comment`);
  const terms = model.vocabularies.get(list ?? "")?.terms ?? [];
  const explained = terms.filter(({ meaning }) => meaning !== "");
  return [comment, explained.map(({ term, meaning }) => `- \`${term}\`: ${meaning}`).join("\n")]
    .filter((part) => part !== "")
    .join("\n\n");
}

/**
 * What a field of a record or value is.
 *
 * @param {string} name
 * @param {string} field
 * @param {Model} model
 */
export function describeField(name, field, model) {
  return model.fieldComments.get(name)?.get(field);
}

/**
 * What an id, or each id of a list, may name.
 *
 * @param {readonly string[]} kinds
 * @param {boolean} isList
 * @param {readonly string[]} allKinds
 */
export function describeTargets(kinds, isList, allKinds) {
  const record =
    kinds.length === allKinds.length
      ? "any record"
      : new Intl.ListFormat("en-GB", { type: "disjunction" }).format(kinds.map(article));
  return isList ? `Each is the id of ${record}.` : `The id of ${record}.`;
}

/** @param {string} kind */
function article(kind) {
  return `${/^[aeio]/.test(kind) ? "an" : "a"} ${kind}`;
}
