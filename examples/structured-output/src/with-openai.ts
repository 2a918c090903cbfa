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
import type { OpenAI } from "openai";
import { zodTextFormat } from "openai/helpers/zod";
import type { Outcome } from "./outcome.js";

const format = zodTextFormat(extractionSchema, "extraction");

/** Has a model of OpenAI read a text part by part, asks it once to correct each answer, and makes one dossier of all. */
export async function extractWithOpenAI(
  client: OpenAI,
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
  client: OpenAI,
  model: string,
  input: OpenAI.Responses.ResponseInput,
): Promise<{ answer: string } | { refusal: string }> {
  const response = await client.responses.create({
    ...{ model, input, instructions: extractionInstructions },
    text: { format },
  });
  const contents = response.output.flatMap((item) => (item.type === "message" ? item.content : []));
  const refusal = contents.find((content) => content.type === "refusal");
  // The text of the answer and not `output_parsed`, which is missing when the answer is cut off.
  return refusal ? { refusal: refusal.refusal } : { answer: response.output_text };
}
