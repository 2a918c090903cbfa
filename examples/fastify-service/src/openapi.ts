import { dossierFormat } from "diplomatic-events";
import { openApiComponents } from "diplomatic-events/openapi";

const problemBody = {
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

/** What the service says of itself: its own paths, and the package's schemas as they are. */
export const openApiDocument = {
  openapi: "3.1.0",
  info: {
    title: "Checks of dossiers",
    version: "1.0.0",
    summary: "Takes a dossier, and says what is wrong with it.",
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [{ url: "/" }],
  security: [],
  paths: {
    "/checks": {
      post: {
        operationId: "checkDossier",
        summary: "Check a dossier",
        description: "The shape, and the rules beyond it: references, chronology, quotations.",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Dossier" },
              example: { format: dossierFormat, sources: [], actors: [], events: [] },
            },
          },
        },
        responses: {
          200: {
            description: "The dossier is valid. The issues are warnings.",
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  required: ["events", "issues"],
                  properties: {
                    title: { type: "string", description: "The title of the dossier, if it has one." },
                    events: { type: "integer", description: "How many events it has." },
                    issues: {
                      type: "array",
                      description: "The warnings.",
                      items: { $ref: "#/components/schemas/Issue" },
                    },
                  },
                },
                example: { events: 0, issues: [] },
              },
            },
          },
          400: { description: "The body is not JSON.", ...problemBody },
          413: { description: "The body is too large.", ...problemBody },
          415: { description: "The body is not application/json.", ...problemBody },
          422: { description: "The dossier is not valid. The issues say why.", ...problemBody },
        },
      },
    },
  },
  components: {
    schemas: {
      ...openApiComponents.schemas,
      Problem: {
        title: "Problem",
        description: "Problem details (RFC 9457), with what the check found.",
        type: "object",
        required: ["type", "title", "status", "detail", "issues"],
        properties: {
          type: { type: "string", format: "uri", description: "Which kind of problem it is." },
          title: { type: "string", description: "The kind of problem in a few words." },
          status: { type: "integer", description: "The status code of HTTP." },
          detail: { type: "string", description: "What is wrong this time." },
          issues: {
            type: "array",
            description: "All that the check found, in the order of the text.",
            items: { $ref: "#/components/schemas/Issue" },
          },
        },
      },
    },
  },
};
