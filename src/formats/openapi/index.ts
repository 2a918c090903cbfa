/**
 * The dossier and all that it is made of as components of an OpenAPI 3.1 document.
 *
 * @module openapi
 */

export {
  looseOpenApiComponents,
  type OpenApiComponents,
  type OpenApiSchema,
  openApiComponents,
} from "./components.js";
