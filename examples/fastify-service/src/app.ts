import { type CheckResult, checkDossierText, type Dossier } from "diplomatic-events";
import { dossierJsonSchema } from "diplomatic-events/json-schema";
import Fastify, { type FastifyError, type FastifyInstance, type FastifyServerOptions } from "fastify";
import { openApiDocument } from "./openapi.js";
import { invalidDossier, notJson, type Problem, plainProblem } from "./problem.js";

/** The dossier of a request, with its warnings. */
type Checked = Extract<CheckResult<Dossier>, { ok: true }>;

/** What a validator reports: an error that knows its answer. */
interface ProblemError extends Error {
  statusCode: number;
  problem: Problem;
}

/** A service that checks dossiers. */
export function createApp(options: FastifyServerOptions = {}): FastifyInstance {
  const app = Fastify({ bodyLimit: 1_000_000, ...options });

  // Text stays text until it is checked: so issues have a line and a column, and a key that stands twice is found.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string" }, (_request, text, done) =>
    done(null, text),
  );

  app.get("/openapi.json", async () => openApiDocument);

  app.post<{ Body: Checked }>(
    "/checks",
    // The contract is the package's JSON Schema, for plugins that read routes; the full check takes the place of Ajv.
    { schema: { body: dossierJsonSchema }, validatorCompiler: () => checkBody },
    async ({ body: { value, issues } }) => ({ title: value.title, events: value.events.length, issues }),
  );

  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .type("application/problem+json")
      .send(plainProblem(404, "Not Found", `There is no ${request.url}.`)),
  );

  app.setErrorHandler<FastifyError | ProblemError>((error, request, reply) => {
    const problem = "problem" in error ? error.problem : problemOf(error);
    if (problem.status >= 500) request.log.error(error);
    return reply.code(problem.status).type("application/problem+json").send(problem);
  });

  return app;
}

/** In the place of a compiled schema. What it returns as `value` becomes the body of the request. */
function checkBody(body: unknown): { value: Checked } | { error: ProblemError } {
  const text = typeof body === "string" ? body : "";
  const result = checkDossierText(text);
  if (result.ok) return { value: result };
  const problem = isJson(text) ? invalidDossier(result.issues) : notJson(result.issues);
  return { error: Object.assign(new Error(problem.detail), { statusCode: problem.status, problem }) };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Errors of Fastify's own: a body that is too large, a media type that it does not take. */
function problemOf({ statusCode = 500, message }: FastifyError): Problem {
  if (statusCode === 413) return plainProblem(413, "Content Too Large", message);
  if (statusCode === 415) return plainProblem(415, "Unsupported Media Type", message);
  if (statusCode < 500) return plainProblem(statusCode, "Bad Request", message);
  return plainProblem(500, "Internal Server Error", "This is a fault of the service.");
}
