import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import swagger from "@fastify/swagger";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Issue } from "diplomatic-events";
import { referenceDossier } from "diplomatic-events/fixtures";
import Fastify from "fastify";
import { createApp, service } from "./app.js";
import { openApiDocument } from "./openapi.js";
import type { Problem } from "./problem.js";

describe("the service", () => {
  const app = createApp();
  let address = "";
  let isProblem: ValidateFunction;

  before(async () => {
    address = await app.listen({ port: 0, host: "127.0.0.1" });
    const document = await (await fetch(`${address}/openapi.json`)).json();
    const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, "openapi");
    isProblem = ajv.compile({ $ref: "openapi#/components/schemas/Problem" });
  });

  after(() => app.close());

  function post(body: string | Uint8Array<ArrayBuffer>, type = "application/json"): Promise<Response> {
    return fetch(`${address}/checks`, { method: "POST", body, headers: { "Content-Type": type } });
  }

  async function problemOf(response: Response): Promise<Problem> {
    assert.match(response.headers.get("Content-Type") ?? "", /^application\/problem\+json/);
    const problem = (await response.json()) as Problem;
    // What the service answers is what its document says.
    assert.ok(isProblem(problem), JSON.stringify(isProblem.errors));
    assert.equal(problem.status, response.status);
    assert.ok(URL.canParse(problem.type) && problem.title && problem.detail);
    return problem;
  }

  it("takes a valid dossier", async () => {
    const response = await post(JSON.stringify(referenceDossier));
    assert.equal(response.status, 200);
    const { title, events } = referenceDossier;
    assert.deepEqual(await response.json(), { title, events: events.length, issues: [] });
  });

  it("passes warnings on", async () => {
    const actors = [{ id: "norland", kind: "polity", name: "Norland", country: "ZQ" }];
    const response = await post(
      JSON.stringify({ format: "diplomatic-events/1", sources: [], actors, events: [] }),
    );
    assert.equal(response.status, 200);
    const { issues } = (await response.json()) as { issues: Issue[] };
    assert.deepEqual(
      issues.map(({ code, pointer, severity }) => [code, pointer, severity]),
      [["unknown-code", "/actors/0/country", "warning"]],
    );
  });

  it("answers an invalid dossier with 422 and every issue, with its line", async () => {
    const dossier = { format: "diplomatic-events/1", sources: [], actors: [], events: [{ type: "meeting" }] };
    const response = await post(JSON.stringify(dossier, null, 2));
    assert.equal(response.status, 422);
    const { type, detail, issues } = await problemOf(response);
    assert.equal(type, "https://example.com/problems/invalid-dossier");
    assert.match(detail, /^Line 6, column 5: .*first of 4 errors/);
    assert.deepEqual(
      issues.map(({ code, pointer, line }) => [code, pointer, line]),
      ["id", "form", "participants", "reports"].map((field) => ["missing-field", `/events/0/${field}`, 6]),
    );
  });

  it("finds what only the bytes show", async () => {
    const text =
      '{ "format": "diplomatic-events/1", "sources": [], "actors": [], "events": [], "events": [] }';
    const codesOf = async (body: string | Uint8Array<ArrayBuffer>): Promise<unknown> => {
      const { status, issues } = await problemOf(await post(body));
      return [status, ...issues.map(({ code }) => code)];
    };
    assert.deepEqual(await codesOf(text), [422, "duplicate-key"]);
    assert.deepEqual(await codesOf(Uint8Array.of(0x22, 0xe9, 0x22)), [400, "invalid-utf-8"]);
  });

  it("answers what is not JSON with 400 and the place", async () => {
    const response = await post('{\n  "format": "diplomatic-events/1",,\n}');
    assert.equal(response.status, 400);
    const { issues } = await problemOf(response);
    assert.deepEqual([issues[0]?.code, issues[0]?.line, issues[0]?.column], ["json-syntax", 2, 35]);
    const comma = '{ "format": "diplomatic-events/1", "sources": [], "actors": [], "events": [], }';
    assert.equal((await problemOf(await post(comma))).status, 400);
    const nothing = await problemOf(await fetch(`${address}/checks`, { method: "POST" }));
    assert.deepEqual([nothing.status, nothing.issues[0]?.code], [400, "empty-input"]);
  });

  it("answers what is too large with 413, and another media type with 415", async () => {
    assert.equal((await problemOf(await post(" ".repeat(1_000_001)))).status, 413);
    assert.equal((await problemOf(await post("{}", "text/plain"))).status, 415);
    assert.equal((await problemOf(await fetch(`${address}/nowhere`))).status, 404);
  });

  it("serves its OpenAPI document, in which every reference leads somewhere", async () => {
    const response = await fetch(`${address}/openapi.json`);
    const text = await response.text();
    const document = JSON.parse(text);
    assert.equal(document.openapi, "3.1.0");
    const names = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = ""]) => name);
    assert.ok(names.includes("Dossier") && names.includes("Problem"));
    for (const name of names) assert.ok(document.components.schemas[name], name);
  });

  it("can be described by @fastify/swagger, with references that lead somewhere", async () => {
    const described = Fastify();
    const { info, components } = JSON.parse(JSON.stringify(openApiDocument));
    await described.register(swagger, { openapi: { openapi: "3.1.0", info, components } });
    await described.register(service);
    await described.ready();
    const document = JSON.parse(JSON.stringify(described.swagger()));
    const { schema } = document.paths["/checks"].post.requestBody.content["application/json"];
    assert.deepEqual(schema, { $ref: "#/components/schemas/Dossier" });
    const references = [...JSON.stringify(document).matchAll(/"[$]ref":"([^"]*)"/g)].map(
      ([, reference = ""]) => reference,
    );
    assert.ok(references.length > 100);
    for (const reference of references) {
      const [, name = ""] = /^#\/components\/schemas\/(\w+)$/.exec(reference) ?? [];
      assert.ok(document.components.schemas[name], reference);
    }
    await described.close();
  });
});
