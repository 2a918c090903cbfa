import { setTimeout as wait } from "node:timers/promises";
import type { Source } from "diplomatic-events";
import {
  extractionInstructions,
  extractionMessage,
  extractionSchema,
  fromExtraction,
  repairPrompt,
} from "diplomatic-events/extraction";
import * as z from "zod";
import type { Outcome } from "./outcome.js";

/** A message of a conversation. */
interface Message {
  role: "system" | "user" | "assistant";
  content: string;
}

const completionSchema = z.object({
  choices: z.array(
    z.object({ message: z.object({ content: z.nullish(z.string()), refusal: z.nullish(z.string()) }) }),
  ),
});
const { $schema, ...schema } = z.toJSONSchema(extractionSchema);
const mostAttempts = 4;

/**
 * Has a model read a text through an endpoint that is compatible with OpenAI's Chat Completions, such as those of Ollama, vLLM and
 * llama.cpp, and asks it once to correct its answer.
 */
export async function extractWithFetch(
  url: string,
  model: string,
  source: Source & { text: string },
): Promise<Outcome> {
  const messages: Message[] = [
    { role: "system", content: extractionInstructions },
    { role: "user", content: extractionMessage(source) },
  ];
  const first = await ask(url, model, messages);
  if ("refusal" in first) return first;
  const result = fromExtraction(first.answer, { source });
  const followUp = repairPrompt(result.issues);
  if (followUp === "") return { result };
  const second = await ask(url, model, [
    ...messages,
    { role: "assistant", content: first.answer },
    { role: "user", content: followUp },
  ]);
  return "refusal" in second ? { result } : { result: fromExtraction(second.answer, { source }) };
}

/** One request, which is repeated after the time that a 429 names. */
async function ask(
  url: string,
  model: string,
  messages: Message[],
  attempt = 1,
): Promise<{ answer: string } | { refusal: string }> {
  const format = { type: "json_schema", json_schema: { name: "extraction", strict: true, schema } };
  const body = JSON.stringify({ model, messages, response_format: format });
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}/chat/completions`, { method: "POST", headers, body });
  if (response.status === 429 && attempt < mostAttempts) {
    await wait(1_000 * Number(response.headers.get("retry-after") ?? attempt));
    return ask(url, model, messages, attempt + 1);
  }
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  const { choices } = completionSchema.parse(await response.json());
  const { content, refusal } = choices[0]?.message ?? {};
  return refusal ? { refusal } : { answer: content ?? "" };
}
