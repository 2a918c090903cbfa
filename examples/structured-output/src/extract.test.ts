import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import { Anthropic } from "@anthropic-ai/sdk";
import { checkDossier } from "diplomatic-events";
import { extractionInstructions, extractionSchema } from "diplomatic-events/extraction";
import { OpenAI } from "openai";
import * as z from "zod";
import type { Outcome } from "./outcome.js";
import { faultyAnswer, goodAnswer, source } from "./recorded.js";
import { extractWithAnthropic } from "./with-anthropic.js";
import { extractWithFetch } from "./with-fetch.js";
import { extractWithOpenAI } from "./with-openai.js";

type Json = { [key: string]: unknown };

/** A recorded answer of a model: its text, a refusal, or a 429. */
type Recorded = { text: string; cut?: boolean } | { refusal: string } | "too many requests";

/** The responses of each provider's API to the recorded answers. */
const respond: Record<string, (recorded: Exclude<Recorded, string>) => Json> = {
  "/v1/responses": (recorded) => {
    const cut = "cut" in recorded && recorded.cut;
    const part =
      "refusal" in recorded
        ? { type: "refusal", refusal: recorded.refusal }
        : { type: "output_text", text: recorded.text, annotations: [] };
    const message = { id: "m", type: "message", role: "assistant", status: "completed", content: [part] };
    return {
      ...{ id: "r", object: "response", status: cut ? "incomplete" : "completed", output: [message] },
      ...(cut && { incomplete_details: { reason: "max_output_tokens" } }),
    };
  },
  "/v1/messages": (recorded) => {
    const reason = "refusal" in recorded ? "refusal" : recorded.cut ? "max_tokens" : "end_turn";
    const text = "refusal" in recorded ? recorded.refusal : recorded.text;
    return {
      ...{
        id: "m",
        type: "message",
        role: "assistant",
        model: "some-model",
        content: [{ type: "text", text }],
      },
      ...{ stop_reason: reason, stop_sequence: null, usage: { input_tokens: 1, output_tokens: 1 } },
    };
  },
  "/v1/chat/completions": (recorded) => {
    const message =
      "refusal" in recorded
        ? { role: "assistant", content: null, refusal: recorded.refusal }
        : { role: "assistant", content: recorded.text };
    const reason = "cut" in recorded && recorded.cut ? "length" : "stop";
    return { id: "c", object: "chat.completion", choices: [{ index: 0, message, finish_reason: reason }] };
  },
};

let server: Server;
let origin: string;
let recordings: Recorded[] = [];
let requests: Json[] = [];

before(async () => {
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    requests.push(JSON.parse(body));
    const recorded = recordings.shift();
    const answer = respond[request.url ?? ""];
    const isBusy = recorded === "too many requests";
    response.writeHead(isBusy ? 429 : recorded && answer ? 200 : 500, {
      "content-type": "application/json",
      ...(isBusy && { "retry-after": "0" }),
    });
    const json = isBusy || !recorded || !answer ? { error: { message: "slow down" } } : answer(recorded);
    response.end(JSON.stringify(json));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

const providers: Record<string, () => Promise<Outcome>> = {
  OpenAI: () => {
    const client = new OpenAI({ apiKey: "none", baseURL: `${origin}/v1` });
    return extractWithOpenAI(client, "some-model", source);
  },
  Anthropic: () => {
    const client = new Anthropic({ apiKey: "none", baseURL: origin });
    return extractWithAnthropic(client, "some-model", source);
  },
  fetch: () => extractWithFetch(`${origin}/v1`, "some-model", source),
};

/** Asks a provider, with the answers that the server is to give in turn. */
async function ask(provider: string, ...answers: Recorded[]): Promise<Outcome> {
  [recordings, requests] = [answers, []];
  const outcome = await providers[provider]?.();
  assert.ok(outcome);
  assert.deepEqual(recordings, []);
  return outcome;
}

const good = JSON.stringify(goodAnswer);
const faulty = JSON.stringify(faultyAnswer);
const eventsOf = (outcome: Outcome): string[] =>
  "result" in outcome ? outcome.result.dossier.events.map(({ id }) => id) : [];

for (const provider of Object.keys(providers))
  describe(`an answer through ${provider}`, () => {
    it("makes a valid dossier without issues", async () => {
      const outcome = await ask(provider, { text: good });
      assert.ok("result" in outcome);
      assert.deepEqual(outcome.result.issues, []);
      const { dossier } = outcome.result;
      assert.deepEqual(checkDossier(dossier), { ok: true, value: dossier, issues: [] });
      assert.equal(dossier.events[0]?.when?.date, "2031-03-21");
      assert.match(JSON.stringify(requests[0]), /Title: Norland ready/);
      assert.ok(JSON.stringify(requests[0]).includes(JSON.stringify(extractionInstructions).slice(1, -1)));
    });

    it("with a paraphrase for a quotation is corrected once", async () => {
      const outcome = await ask(provider, { text: faulty }, { text: good });
      assert.deepEqual(eventsOf(outcome), ["offer"]);
      assert.match(JSON.stringify(requests[1]), /quotes\/0: The text does not have the words/);
    });

    it("that stays wrong is left out, with its reason", async () => {
      const outcome = await ask(provider, { text: faulty }, { text: faulty });
      assert.deepEqual(eventsOf(outcome), []);
      assert.ok("result" in outcome && outcome.result.ungrounded.length === 1 + 4);
    });

    it("that is a refusal is handed over", async () => {
      const outcome = await ask(provider, { refusal: "I cannot help with that." });
      assert.deepEqual(outcome, { refusal: "I cannot help with that." });
    });

    it("that is cut off says so, and is not asked for again", async () => {
      const cut = good.slice(0, good.lastIndexOf("withdrawal"));
      const outcome = await ask(provider, { text: cut, cut: true });
      assert.ok("result" in outcome && !outcome.result.ok);
      assert.ok(outcome.result.issues.some(({ code }) => code === "truncated-answer"));
    });

    it("comes after a 429", async () => {
      const outcome = await ask(provider, "too many requests", { text: good });
      assert.deepEqual(eventsOf(outcome), ["offer"]);
      assert.equal(requests.length, 2);
    });
  });

describe("the schema in a request", () => {
  const { $schema, ...ours } = z.toJSONSchema(extractionSchema);

  /** A JSON Schema without the name of its draft, and without the type of words that are listed. */
  function bare(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(bare);
    if (typeof value !== "object" || value === null) return value;
    const kept = Object.entries(value).filter(
      ([key]) => key !== "$schema" && !(key === "type" && "enum" in value),
    );
    return Object.fromEntries(kept.map(([key, inner]) => [key, bare(inner)]));
  }

  for (const [provider, find] of Object.entries<(request: Json) => unknown>({
    OpenAI: (request) => Object(request["text"]).format.schema,
    Anthropic: (request) => Object(request["output_config"]).format.schema,
    fetch: (request) => Object(request["response_format"]).json_schema.schema,
  }))
    it(`has every field and description of ours through ${provider}`, async () => {
      await ask(provider, { text: good });
      assert.deepEqual(bare(find(requests[0] ?? {})), bare(ours));
    });
});
