import type { Anthropic } from "@anthropic-ai/sdk";
import { zodOutputFormat } from "@anthropic-ai/sdk/helpers/zod";
import type { Source } from "diplomatic-events";
import {
  type ExtractionResult,
  extractionInstructions,
  extractionSchema,
  fromExtraction,
} from "diplomatic-events/extraction";

/** Has a text read by a model of Anthropic, and makes a dossier of what the text bears out. */
export async function extractWithAnthropic(
  client: Anthropic,
  model: string,
  source: Source & { text: string },
): Promise<ExtractionResult> {
  const message = await client.messages.create({
    model,
    max_tokens: 16_000,
    system: extractionInstructions,
    messages: [{ role: "user", content: source.text }],
    output_config: { format: zodOutputFormat(extractionSchema) },
  });
  // The text of the answer and not `parsed_output`, which is not to be had when the answer was cut off.
  const texts = message.content.map((block) => (block.type === "text" ? block.text : ""));
  return fromExtraction(texts.join(""), { source });
}
