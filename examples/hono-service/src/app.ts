import { checkDossierText, describeEvent } from "diplomatic-events";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { openApiDocument } from "./openapi.js";
import { failedCheck, type Problem, plainProblem } from "./problem.js";

/** How many bytes a body may have. */
const maxSize = 1_000_000;

export const app = new Hono();

app.get("/openapi.json", (c) => c.json(openApiDocument));

app.post(
  "/descriptions",
  bodyLimit({
    maxSize,
    onError: (c) =>
      respond(c, plainProblem(413, "Content Too Large", `A body may have ${maxSize} bytes at most.`)),
  }),
  async (c) => {
    if (!/^application\/json\s*(;|$)/i.test(c.req.header("Content-Type") ?? ""))
      return respond(c, plainProblem(415, "Unsupported Media Type", "A dossier is application/json."));
    // Bytes, so that another encoding, a byte order mark and a key that stands twice are found.
    const result = checkDossierText(await c.req.bytes());
    if (!result.ok) return respond(c, failedCheck(result.issues));
    const { value: dossier, issues } = result;
    return c.json({ sentences: dossier.events.map((event) => describeEvent(event, dossier)), issues });
  },
);

app.notFound((c) => respond(c, plainProblem(404, "Not Found", `There is no ${c.req.path}.`)));

app.onError((error, c) => {
  console.error(error);
  return respond(c, plainProblem(500, "Internal Server Error", "This is a fault of the service."));
});

function respond(c: Context, problem: Problem): Response {
  // The rest of the body stays unread, so that nothing else can come over this connection.
  if (problem.status === 413 || problem.status === 415) c.header("Connection", "close");
  return c.json(problem, problem.status as ContentfulStatusCode, {
    "Content-Type": "application/problem+json",
  });
}
