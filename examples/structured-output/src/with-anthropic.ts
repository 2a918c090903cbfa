import type { Anthropic } from "@anthropic-ai/sdk";
import { zodOutputFormat } from "@anthropic-ai/sdk/helpers/zod";
import type { Source } from "diplomatic-events";
import {
  extractionInstructions,
  extractionMessage,
  extractionSchema,
  mergeExtractions,
  repairPrompt,
  splitForExtraction,
  type TextPart,
} from "diplomatic-events/extraction";
import type { Outcome } from "./outcome.js";

const format = zodOutputFormat(extractionSchema);

/** Has a model of Anthropic read a text part by part, asks it once to correct each answer, and makes one dossier of all. */
export async function extractWithAnthropic(
  client: Anthropic,
  model: string,
  source: Source & { text: string },
): Promise<Outcome> {
  const answers: { part: TextPart; answer: string }[] = [];
  for (const part of splitForExtraction(source.text)) {
    const message = extractionMessage(source, { part });
    const first = await ask(client, model, [{ role: "user", content: message }]);
    if ("refusal" in first) return first;
    const { issues } = mergeExtractions([{ part, answer: first.answer }], { source });
    const followUp = repairPrompt(issues);
    const second =
      followUp === ""
        ? first
        : await ask(client, model, [
            { role: "user", content: message },
            { role: "assistant", content: first.answer },
            { role: "user", content: followUp },
          ]);
    answers.push({ part, answer: "refusal" in second ? first.answer : second.answer });
  }
  return { result: mergeExtractions(answers, { source }) };
}

/** One request. The SDK repeats it after a 429, as often as the client's `maxRetries` says. */
async function ask(
  client: Anthropic,
  model: string,
  messages: Anthropic.MessageParam[],
): Promise<{ answer: string } | { refusal: string }> {
  const response = await client.messages.create({
    ...{ model, messages, max_tokens: 16_000, system: extractionInstructions },
    output_config: { format },
  });
  // The text of the answer and not `parsed_output`, which is missing when the answer is cut off.
  const answer = response.content.map((block) => (block.type === "text" ? block.text : "")).join("");
  return response.stop_reason === "refusal" ? { refusal: answer } : { answer };
}
