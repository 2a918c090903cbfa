import { relative } from "node:path";
import { Comment, CommentTag, Converter, ReflectionKind } from "typedoc";
import { root } from "../package/manifest.js";

/** The categories of the API documentation, by the folders of src; the first that fits counts. */
const categories = Object.entries({
  "src/check/": "Checking and parsing",
  "src/issues/": "Checking and parsing",
  "src/model/time/": "Values of records",
  "src/model/values/": "Values of records",
  "src/model/events/": "Records",
  "src/model/records/": "Records",
  "src/model/": "Dossiers",
  "src/compare/": "Comparing and merging",
  "src/views/": "Describing",
  "src/text/": "Quotations",
  "src/time/": "Time",
  "src/order/": "Time",
  "src/vocabulary/": "Words",
  "src/extraction/": "Extraction",
  "src/score/": "Scoring",
  "src/authoring/": "Writing",
  "src/report/": "Reports",
  "src/fixtures/": "Examples",
  "src/formats/": "Formats",
});

/**
 * Gives each public name its `@category`, by the folder of its source, so that no name can be without one.
 *
 * @param {import("typedoc").Application} app
 */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (!reflection.parent?.kindOf([ReflectionKind.Module, ReflectionKind.Project])) return;
    const file = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName;
    if (file === undefined || reflection.kindOf(ReflectionKind.Module)) return;
    const path = relative(root, file);
    const [, category] = categories.find(([folder]) => path.startsWith(folder)) ?? [];
    if (category === undefined) {
      app.logger.error(`${reflection.name}, of ${path}, has no category`);
      return;
    }
    reflection.comment ??= new Comment();
    reflection.comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: category }]));
  });
}
