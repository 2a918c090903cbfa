import type { Id } from "../../values/id.js";
import { isWellFormedTag, languageSubtags } from "../../values/language.js";
import type { Rule } from "../rule.js";

/** A translation is in another language, or another script, than what it translates. */
export const sameLanguageTranslation: Rule = ({ report }) => {
  const languages = new Map<Id, string>();
  const translations: { id: Id; language: string; translates: Id; path: (string | number)[] }[] = [];
  return {
    source: ({ id, language, translates }, { path }) => {
      if (language === undefined || !isWellFormedTag(language)) return;
      if (!languages.has(id)) languages.set(id, language);
      if (translates !== undefined) translations.push({ id, language, translates, path: [...path] });
    },
    done: () => {
      for (const { id, language, translates, path } of translations) {
        const other = languages.get(translates);
        // That a source translates itself is a circular reference.
        if (other === undefined || translates === id) continue;
        if (languageSubtags(language).languageAndScript === languageSubtags(other).languageAndScript)
          report("same-language-translation", { path }, { id: translates, found: language }, "translates");
      }
    },
  };
};
