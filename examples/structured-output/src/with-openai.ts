import type { Source } from "diplomatic-events";
import {
  type ExtractionResult,
  extractionInstructions,
  extractionSchema,
  fromExtraction,
} from "diplomatic-events/extraction";
import type { OpenAI } from "openai";
import { zodTextFormat } from "openai/helpers/zod";

/** Has a text read by a model of OpenAI, and makes a dossier of what the text bears out. */
export async function extractWithOpenAI(
  client: OpenAI,
  model: string,
  source: Source & { text: string },
): Promise<ExtractionResult> {
  const response = await client.responses.create({
    model,
    instructions: extractionInstructions,
    input: source.text,
    text: { format: zodTextFormat(extractionSchema, "extraction") },
  });
  // The text of the answer and not `output_parsed`, which is not to be had when the answer was cut off.
  return fromExtraction(response.output_text, { source });
}
