import { Ajv } from "ajv";
import { type CheckResult, checkDossierText, type Dossier } from "diplomatic-events";
import Fastify, { type FastifyError, type FastifyInstance, type FastifyServerOptions } from "fastify";
import { openApiDocument } from "./openapi.js";
import { failedCheck, type Problem, plainProblem } from "./problem.js";

/** The dossier of a request, with its warnings. */
type Checked = Extract<CheckResult<Dossier>, { ok: true }>;

/** What a validator reports: an error that knows its answer. */
interface ProblemError extends Error {
  statusCode: number;
  problem: Problem;
}

/** For params, query and headers, with Fastify's options. */
const ajv = new Ajv({ coerceTypes: "array", useDefaults: true, removeAdditional: true });

/** A service that checks dossiers. */
export function createApp(options: FastifyServerOptions = {}): FastifyInstance {
  return Fastify({ bodyLimit: 1_000_000, ...options }).register(service);
}

/** Its routes, as a plugin. */
export async function service(app: FastifyInstance): Promise<void> {
  // Bytes stay bytes until they are checked, so that another encoding, a byte order mark and a key that stands twice are found.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, bytes, done) =>
    done(null, bytes),
  );

  app.get("/openapi.json", async () => openApiDocument);

  app.post<{ Body: Checked }>(
    "/checks",
    // The reference is for plugins that read routes, such as @fastify/swagger; the full check takes the place of Ajv.
    {
      schema: { body: { $ref: "#/components/schemas/Dossier" } },
      validatorCompiler: ({ httpPart, schema }) =>
        httpPart === "body" ? checkBody : ajv.compile(Object(schema)),
    },
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
}

/** In the place of a compiled schema. What it returns as `value` becomes the body of the request. */
function checkBody(body: unknown): { value: Checked } | { error: ProblemError } {
  const result = checkDossierText(body instanceof Uint8Array ? body : "");
  if (result.ok) return { value: result };
  const problem = failedCheck(result.issues);
  return { error: Object.assign(new Error(problem.detail), { statusCode: problem.status, problem }) };
}

/** Errors of Fastify's own: a body that is too large, a media type that it does not take. */
function problemOf({ statusCode = 500, message }: FastifyError): Problem {
  if (statusCode === 413) return plainProblem(413, "Content Too Large", message);
  if (statusCode === 415) return plainProblem(415, "Unsupported Media Type", message);
  if (statusCode < 500) return plainProblem(statusCode, "Bad Request", message);
  return plainProblem(500, "Internal Server Error", "This is a fault of the service.");
}
