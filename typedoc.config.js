import { entries } from "./scripts/entries.js";

/** @type {Partial<import("typedoc").TypeDocOptions & import("typedoc-plugin-markdown").PluginOptions & { docsRoot: string }>} */
export default {
  name: "diplomatic-events",
  entryPoints: Object.values(entries),
  tsconfig: "tsconfig.json",
  out: "docs/api",
  readme: "none",
  router: "member",
  entryFileName: "index",
  hideBreadcrumbs: true,
  hidePageHeader: true,
  useCodeBlocks: true,
  expandObjects: true,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  typeDeclarationFormat: "table",
  docsRoot: "./docs",
  // The package names no public repository that a link to a source line could lead to.
  disableSources: true,
  // Types, constants and functions of one subject stand together.
  categorizeByGroup: false,
  plugin: [
    "./scripts/typedoc/category.js",
    "./scripts/typedoc/vocabulary.js",
    "./scripts/typedoc/glossary.js",
    "typedoc-plugin-markdown",
    "typedoc-vitepress-theme",
  ],
  // How a schema's type and the types of drafts are put together; users see the types that come of them.
  intentionallyNotExported: [
    "EventDraft",
    "IdsOf",
    "InstrumentDraft",
    "Many",
    "RecordShape",
    "Replace",
    "tableNames",
    "ValueSchema",
  ],
  treatWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, rewrittenLink: true, notDocumented: true },
  // The fields of drafts are documented where the records are.
  intentionallyNotDocumented: [
    ...["names", "names.__type.usedBy", "offices", "offices.__type.of", "members", "partOf", "sameAs"].map(
      (field) => `authoring.DossierDraft.actors.__type.${field}`,
    ),
    ...["names", "names.__type.usedBy", "within", "sameAs"].map(
      (field) => `authoring.DossierDraft.territories.__type.${field}`,
    ),
    ...["id", "issuers", "publisher", "revises", "translates"].map(
      (field) => `authoring.DefinedSource.source.__type.${field}`,
    ),
  ],
  requiredToBeDocumented: [
    "Enum",
    "EnumMember",
    "Variable",
    "Function",
    "Class",
    "Interface",
    "Property",
    "Method",
    "Constructor",
    "Accessor",
    "TypeAlias",
  ],
};
