import { dossierFormat } from "diplomatic-events";
import { openApiComponents } from "diplomatic-events/openapi";

const problemBody = {
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

/** What the service says of itself: its own paths, and the package's schemas as they are. */
export const openApiDocument = {
  openapi: "3.1.0",
  info: {
    title: "Dossiers in sentences",
    version: "1.0.0",
    summary: "Takes a dossier, and says in sentences what it reports.",
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [{ url: "/" }],
  security: [],
  paths: {
    "/descriptions": {
      post: {
        operationId: "describeDossier",
        summary: "Describe a dossier",
        description: "Checks the dossier, and gives one English sentence for each of its events.",
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
                  required: ["sentences", "issues"],
                  properties: {
                    sentences: {
                      type: "array",
                      description: "One for each event, in the order of the dossier.",
                      items: { type: "string" },
                    },
                    issues: {
                      type: "array",
                      description: "The warnings.",
                      items: { $ref: "#/components/schemas/Issue" },
                    },
                  },
                },
                example: { sentences: [], issues: [] },
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
