// TypeDoc drops comments within an array: this plugin puts the terms of a vocabulary onto its page as a list.

import { Converter } from "typedoc";
import { readVocabulary, toList } from "../model/vocabulary.js";

/** Lists whose terms are names given by somebody else, documented where they come from. */
const documentedElsewhere = new Set(["calendars"]);

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const declaration = context.getSymbolFromReflection(reflection)?.valueDeclaration;
    const terms = declaration && readVocabulary(declaration, context.checker);
    if (!terms || !reflection.comment || documentedElsewhere.has(reflection.name)) return;
    // Terms that need no explanation are listed in the type already.
    if (terms.every(({ meaning }) => meaning === "")) return;

    for (const { term, meaning } of terms) {
      if (meaning === "") app.logger.error(`The term "${term}" of ${reflection.name} has no comment`);
      if (meaning.includes("{@"))
        app.logger.error(
          `The comment on "${term}" of ${reflection.name} has a tag, which a list of text cannot show`,
        );
    }
    reflection.comment.summary.push({ kind: "text", text: `\n\n${toList(terms)}` });
  });
}
