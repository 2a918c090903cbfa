import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import { referenceDossier } from "diplomatic-events/fixtures";
import { isValidationError } from "up-fetch";
import { createClient } from "./client.js";

const [first, ...others] = referenceDossier.sources;
const dossiers: Readonly<Record<string, unknown>> = {
  good: referenceDossier,
  misquoting: { ...referenceDossier, sources: [{ ...first, text: "Another text." }, ...others] },
  shapeless: { ...referenceDossier, title: 1961 },
};

describe("a client with a Standard Schema", () => {
  const server = createServer((request, response) => {
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify(dossiers[(request.url ?? "").split("/").at(-1) ?? ""]));
  });
  let fetchDossier: ReturnType<typeof createClient>;

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    fetchDossier = createClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });

  after(() => server.close());

  async function issuesOf(id: string): Promise<readonly { message: string; path?: unknown }[]> {
    try {
      await fetchDossier(id);
    } catch (error) {
      if (isValidationError(error)) return error.issues;
      throw error;
    }
    throw new Error(`${id} was taken for valid`);
  }

  it("gets a dossier", async () => {
    const dossier = await fetchDossier("good");
    assert.deepEqual(dossier, referenceDossier);
    // Typed, also to the compiler.
    const formats: "diplomatic-events/1"[] = [dossier.format];
    assert.equal(formats.length, 1);
  });

  it("gets none where the shape is wrong", async () => {
    const issues = await issuesOf("shapeless");
    assert.deepEqual(
      issues.map(({ path }) => path),
      [["title"]],
    );
  });

  it("gets none where a quotation is not in its source", async () => {
    const issues = await issuesOf("misquoting");
    assert.ok(issues.length > 0);
    assert.ok(issues.every(({ message }) => message.includes("not in the text")));
  });
});
