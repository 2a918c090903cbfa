import type { Embed } from "./compare-by-meaning.js";

// A stand-in, not an embedding: each dimension is a group of words that mean the same. It lets the test run without a network.
const meanings: readonly (readonly string[])[] = [
  ["grain", "cereals", "wheat"],
  ["pass", "cross", "transit"],
  ["crossing", "border", "frontier"],
  ["reopens", "again", "resumes"],
  ["fishing", "trawlers", "fleet"],
  ["stop", "end", "cease"],
];

/** Stands in for the call to an embedding model. */
export const standInEmbedding: Embed = async (texts) =>
  texts.map((text) => {
    const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
    return meanings.map((group) => words.filter((word) => group.includes(word)).length);
  });
