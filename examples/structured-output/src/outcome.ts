import type { ExtractionResult } from "diplomatic-events/extraction";

/** The outcome of asking a model: a dossier of its answers, or the words with which it refused. */
export type Outcome = { result: ExtractionResult } | { refusal: string };
