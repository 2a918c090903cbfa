import { sValidator } from "@hono/standard-validator";
import { checkDossierText, describeEvent, dossierStandard } from "diplomatic-events";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
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
  async (c, next) => {
    // Hono's validator takes a body of another type for an empty one.
    if (/^application\/json\s*(;|$)/i.test(c.req.header("Content-Type") ?? "")) return next();
    return respond(c, plainProblem(415, "Unsupported Media Type", "A dossier is application/json."));
  },
  // The Standard Schema says whether; the check of the text says why, with codes, lines and columns.
  sValidator("json", dossierStandard, async (result, c) => {
    if (!result.success) return respond(c, failedCheck(checkDossierText(await c.req.text()).issues));
  }),
  (c) => {
    const dossier = c.req.valid("json");
    return c.json({ sentences: dossier.events.map((event) => describeEvent(event, dossier)) });
  },
);

app.notFound((c) => respond(c, plainProblem(404, "Not Found", `There is no ${c.req.path}.`)));

app.onError(async (error, c) => {
  // The validator throws this when JSON.parse does. Hono still has the text.
  if (error instanceof HTTPException && error.status === 400)
    return respond(c, failedCheck(checkDossierText(await c.req.text()).issues));
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
