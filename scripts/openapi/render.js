// Renders a document of OpenAPI as one static page, without scripts and without anything from elsewhere: operations first, then every
// schema with a table of its properties.

/**
 * @typedef {import("../../src/formats/json-schema/json-schema.js").JsonSchema} JsonSchema
 *
 * @typedef {object} Media
 * @property {JsonSchema} schema
 * @property {unknown} [example]
 *
 * @typedef {object} Body
 * @property {string} [description]
 * @property {Record<string, Media>} content
 *
 * @typedef {object} Operation
 * @property {string} summary
 * @property {string} description
 * @property {Body} [requestBody]
 * @property {Record<string, Body>} responses
 *
 * @typedef {object} Document
 * @property {{ title: string, version: string, summary: string }} info
 * @property {Record<string, Record<string, Operation>>} paths
 * @property {{ schemas: Record<string, JsonSchema> }} components
 */

const style = `body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color-scheme: light dark }
table { border-collapse: collapse; width: 100% } td, th { border-bottom: 1px solid #8884; padding: .3rem .6rem .3rem 0; text-align: left; vertical-align: top }
pre { overflow-x: auto; padding: .6rem; border: 1px solid #8884 } h3 { margin-top: 2.5rem } code { overflow-wrap: anywhere }`;

/**
 * @param {Document} document
 * @returns {string} HTML.
 */
export function renderDocument({ info, paths, components }) {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => renderOperation(path, method, operation)),
  );
  const names = Object.keys(components.schemas).sort();
  const schemas = names.map((name) => renderSchema(name, components.schemas[name] ?? {}));
  const title = toHtml(info.title);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head>
<body>
<h1>${title} <small>${toHtml(info.version)}</small></h1>
<p>${inline(info.summary)}.</p>
<h2>Operations</h2>
${operations.join("\n")}
<h2>Schemas</h2>
<p>${names.map(linkTo).join(", ")}</p>
${schemas.join("\n")}
</body>
</html>
`;
}

/**
 * @param {string} path
 * @param {string} method
 * @param {Operation} operation
 */
function renderOperation(path, method, { summary, description, requestBody, responses }) {
  const bodies = /** @type {[string, Body][]} */ ([
    ...(requestBody ? [["Request", requestBody]] : []),
    ...Object.entries(responses),
  ]);
  const rows = bodies.flatMap(([name, body]) =>
    Object.entries(body.content).map(
      ([media, { schema }]) =>
        `<tr><th>${toHtml(name)}</th><td><code>${toHtml(media)}</code></td><td>${typeOf(schema)}</td><td>${inline(body.description ?? "")}</td></tr>`,
    ),
  );
  return `<h3><code>${method.toUpperCase()} ${toHtml(path)}</code> ${toHtml(summary)}</h3>
<p>${inline(description)}</p>
<table>${rows.join("\n")}</table>`;
}

/**
 * @param {string} name
 * @param {JsonSchema} schema
 */
function renderSchema(name, schema) {
  const { description = "", properties, required = [], examples = [] } = schema;
  const rows = Object.entries(properties ?? {}).map(([field, property]) => {
    const one = typeof property === "object" ? property : {};
    const mark = required.includes(field) ? "" : "?";
    return `<tr><th><code>${toHtml(field)}${mark}</code></th><td>${typeOf(one)}</td><td>${inline(one.description ?? "")}</td></tr>`;
  });
  const shown = examples.map(
    (example) => `<pre><code>${toHtml(JSON.stringify(example, null, 2))}</code></pre>`,
  );
  return `<h3 id="${name}">${toHtml(name)}</h3>
${block(description)}
${rows.length > 0 ? `<table>${rows.join("\n")}</table>` : `<p>${typeOf(schema)}</p>`}
${shown.join("\n")}`;
}

/**
 * What a value of a schema is, in a few words with links.
 *
 * @param {JsonSchema | boolean} schema
 * @returns {string}
 */
function typeOf(schema) {
  if (typeof schema === "boolean") return schema ? "anything" : "nothing";
  const { $ref, items, oneOf, anyOf, properties, type, pattern, minItems } = schema;
  if ($ref !== undefined) return linkTo($ref.replace(/^.*\//, ""));
  if (schema.const !== undefined) return `<code>${toHtml(JSON.stringify(schema.const))}</code>`;
  if (schema.enum) return schema.enum.map((word) => `<code>${toHtml(String(word))}</code>`).join(" | ");
  const choices = oneOf ?? anyOf;
  if (choices) return choices.map(typeOf).join(" | ");
  if (items !== undefined && !Array.isArray(items))
    return `${minItems ? "non-empty list" : "list"} of ${typeOf(items)}`;
  if (properties)
    return `object with ${Object.entries(properties)
      .map(([name, one]) => `<code>${toHtml(name)}</code>: ${typeOf(one)}`)
      .join(", ")}`;
  return pattern === undefined
    ? toHtml(String(type ?? "anything"))
    : `${toHtml(String(type))} like <code>${toHtml(pattern)}</code>`;
}

/** @param {string} name */
function linkTo(name) {
  return `<a href="#${toHtml(name)}">${toHtml(name)}</a>`;
}

/**
 * Paragraphs and lists of Markdown, as descriptions have them.
 *
 * @param {string} markdown
 */
function block(markdown) {
  return markdown
    .split("\n\n")
    .map((part) =>
      part.startsWith("- ")
        ? `<ul>${part
            .split(/^- /m)
            .filter(Boolean)
            .map((item) => `<li>${inline(item.trim())}</li>`)
            .join("")}</ul>`
        : `<p>${inline(part)}</p>`,
    )
    .join("\n");
}

/** @param {string} markdown */
function inline(markdown) {
  return toHtml(markdown)
    .replaceAll(/`([^`]+)`/g, "<code>$1</code>")
    .replaceAll(/\*([^*]+)\*/g, "<em>$1</em>");
}

/** @param {string} text */
function toHtml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
