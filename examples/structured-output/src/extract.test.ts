import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Anthropic } from "@anthropic-ai/sdk";
import { betaZodOutputFormat } from "@anthropic-ai/sdk/helpers/beta/zod";
import { zodOutputFormat } from "@anthropic-ai/sdk/helpers/zod";
import { checkDossier } from "diplomatic-events";
import {
  type ExtractionResult,
  extractionInstructions,
  extractionSchema,
} from "diplomatic-events/extraction";
import { OpenAI } from "openai";
import { zodResponseFormat, zodTextFormat } from "openai/helpers/zod";
import * as z from "zod";
import { faultyAnswer, goodAnswer, source } from "./recorded.js";
import { extractWithAnthropic } from "./with-anthropic.js";
import { extractWithOpenAI } from "./with-openai.js";

type Json = { [key: string]: unknown };

/** A `fetch` that gives one answer, and keeps what was asked. */
function recorder(answer: Json): { fetch: typeof fetch; requests: Json[] } {
  const requests: Json[] = [];
  return {
    requests,
    fetch: async (_url, init) => {
      requests.push(JSON.parse(String(init?.body)));
      return Response.json(answer);
    },
  };
}

/** What an SDK sent for a text, and the dossier that came of the answer. */
interface Outcome {
  request: Json;
  result: ExtractionResult;
}

async function askOpenAI(answer: string): Promise<Outcome> {
  const text = { type: "output_text", text: answer, annotations: [] };
  const output = [{ id: "m", type: "message", role: "assistant", status: "completed", content: [text] }];
  const { fetch, requests } = recorder({ id: "r", object: "response", status: "completed", output });
  const client = new OpenAI({ apiKey: "none", fetch });
  const result = await extractWithOpenAI(client, "some-model", source);
  const [request = {}] = requests;
  return { request, result };
}

async function askAnthropic(answer: string): Promise<Outcome> {
  const content = [{ type: "text", text: answer }];
  const { fetch, requests } = recorder({
    ...{ id: "m", type: "message", role: "assistant", model: "some-model", content },
    ...{ stop_reason: "end_turn", stop_sequence: null, usage: { input_tokens: 1, output_tokens: 1 } },
  });
  const client = new Anthropic({ apiKey: "none", fetch });
  const result = await extractWithAnthropic(client, "some-model", source);
  const [request = {}] = requests;
  return { request, result };
}

/** What zod itself makes of the schema. */
const ours = z.toJSONSchema(extractionSchema);

/** The same without what says nothing new: the name of the draft, and the type of words that are listed. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key]) => key !== "$schema" && !(key === "type" && "enum" in value),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, bare(inner)]));
}

describe("the schema in a request", () => {
  const draft7 = { ...ours, $schema: "http://json-schema.org/draft-07/schema#" };

  it("is to OpenAI's SDK what zod makes of it", async () => {
    const { request } = await askOpenAI(JSON.stringify(goodAnswer));
    const format = { type: "json_schema", name: "extraction", strict: true, schema: draft7 };
    assert.deepEqual(request["text"], { format });
    assert.equal(request["instructions"], extractionInstructions);
    assert.deepEqual(zodTextFormat(extractionSchema, "extraction").schema, draft7);
    assert.deepEqual(zodResponseFormat(extractionSchema, "extraction").json_schema.schema, draft7);
  });

  it("is to Anthropic's SDK what zod makes of it", async () => {
    const { request } = await askAnthropic(JSON.stringify(goodAnswer));
    const { format } = request["output_config"] as { format: Json };
    assert.equal(format["type"], "json_schema");
    assert.deepEqual(bare(format["schema"]), bare(ours));
    assert.equal(request["system"], extractionInstructions);
    assert.deepEqual(bare(zodOutputFormat(extractionSchema).schema), bare(ours));
    assert.deepEqual(bare(betaZodOutputFormat(extractionSchema).schema), bare(ours));
  });

  it("also reads the answers for the SDKs' own parsing", () => {
    const text = JSON.stringify(goodAnswer);
    assert.deepEqual(zodTextFormat(extractionSchema, "extraction").$parseRaw(text), goodAnswer);
    assert.deepEqual(zodOutputFormat(extractionSchema).parse(text), goodAnswer);
  });
});

for (const [name, ask] of Object.entries({ OpenAI: askOpenAI, Anthropic: askAnthropic }))
  describe(`an answer that comes from ${name}`, () => {
    it("makes a dossier that holds together, with nothing to report", async () => {
      const { result } = await ask(JSON.stringify(goodAnswer));
      assert.deepEqual(result.issues, []);
      assert.deepEqual(result.ungrounded, []);
      assert.deepEqual(checkDossier(result.dossier), { ok: true, value: result.dossier, issues: [] });
      const [statement] = result.dossier.events;
      assert.equal(statement?.type === "statement" && statement.act, "offer");
    });

    it("leaves out, and names, what the text does not say", async () => {
      const { result } = await ask(JSON.stringify(faultyAnswer));
      assert.deepEqual(
        result.issues.map(({ code, pointer }) => [code, pointer]),
        [["quote-not-found", "/statements/0/quotations/0/exact"]],
      );
      assert.deepEqual(
        result.ungrounded.map(({ pointer }) => pointer),
        ["/statements/0"],
      );
      assert.deepEqual(result.dossier.events, []);
    });

    it("is of use also when it was cut off", async () => {
      const text = JSON.stringify(goodAnswer);
      const { result } = await ask(text.slice(0, text.lastIndexOf("[")));
      assert.ok(result.issues.some(({ code }) => code === "truncated-answer"));
      assert.deepEqual(
        result.dossier.events.map(({ id }) => id),
        ["offer"],
      );
    });
  });
