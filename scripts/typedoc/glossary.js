// The fields of an object type that is written in place take their meaning from the list in the comment of what they are part
// of, "- `name`: meaning": a field that recurs is explained once. TypeDoc's own validation then finds what the list lacks.

import { Comment, Converter, ReflectionKind } from "typedoc";

const item = /^- `([^`]+)`: (.+)$/;

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const property of project.getReflectionsByKind(ReflectionKind.Property)) {
      if (property.comment || property.parent?.name !== "__type") continue;
      const meaning = lookUp(property.name, property.parent);
      if (meaning !== undefined) property.comment = new Comment([{ kind: "text", text: meaning }]);
    }
  });
}

/**
 * @param {string} name
 * @param {import("typedoc").Reflection | undefined} owner
 * @returns {string | undefined}
 */
function lookUp(name, owner) {
  if (!owner) return undefined;
  const lines = Comment.combineDisplayParts(owner.comment?.summary).split("\n");
  for (const line of lines) {
    const [, listed, meaning] = item.exec(line) ?? [];
    if (listed === name) return meaning;
  }
  return lookUp(name, owner.parent);
}
