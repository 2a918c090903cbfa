import { coverages } from "../../../../src/vocabulary.js";
import { type Change, escaped, evidence, named, set, tags } from "./choose.js";

const codes = ["FR", "UK", "EL", "XK", "ZZ", "AA", "QM", "QL", "SU", "EU", "XA", "YU"];
const oddTags = [
  "de-1901-1901",
  "en-a-bb-a-cc",
  "zh-yue",
  "en-GB-oed",
  "de-DE-u-co-phonebk",
  "en-abcd",
  "en-x-uk",
  "en-x",
  "x-en",
  "i-default",
  "i-other",
];
const addresses = [
  "https://example.org/a",
  "https://user@example.org/",
  "https://user:word@example.org/",
  "https://example.org/\u200Bb",
  "https://example.org/\u202Eb",
  "https://example.org/\u00ADb",
  "https:///example.org",
  "HTTPS:///example.org",
  "https://[half",
  "https://example.org:99999/",
  "http://?a",
  "urn:isbn:9780141439600",
  "urn:example:province",
  "https://example.org/arcadia",
];

/** Changes of quotations, texts, codes, languages and addresses. */
export const changesOfWords: Readonly<Record<string, Change>> = {
  "change the words of a quotation": (dossier, pick) => {
    const found = pick(evidence(dossier));
    if (!found) return;
    const { piece } = found;
    const [from, to] = pick([
      ["'", "’"],
      ["’", "'"],
      [" ", "  "],
      [" ", "\u00A0"],
      ["-", "–"],
      ["e", "e\u0301"],
      ["a", "\u200Ba"],
      ["…", "..."],
      ["…", ".."],
      ["the", "a"],
      [piece.exact, piece.exact.slice(0, 3)],
      [piece.exact, "the bridge "],
      [piece.exact, " — an old one"],
      [piece.exact, "- an old one... -"],
      [piece.exact, "\u00AD"],
    ] as const) ?? ["", ""];
    piece.exact = piece.exact.replace(from, () => to) || "-";
  },
  "quote a word or two": (dossier, pick) => {
    const found = pick(evidence(dossier));
    const words = (found?.text ?? "").split(" ");
    const first = pick([...words.keys()]) ?? 0;
    if (found) found.piece.exact = words.slice(first, first + (pick([1, 2, 2]) ?? 1)).join(" ") || "-";
  },
  "give a quotation its place": (dossier, pick) => {
    const found = pick(evidence(dossier));
    if (!found) return;
    const { piece, text = "" } = found;
    if (pick([true, false]))
      piece.exact = pick(["the", "bridge", "minister said", "t", "Istanbul", "'", " - "]) ?? "";
    const starts = [...text.matchAll(new RegExp(escaped(piece.exact), "g"))].map(({ index }) => index);
    const start = (pick(starts) ?? 0) + (pick([0, 0, 0, 1]) ?? 0);
    const end = start + piece.exact.length + (pick([0, 0, 0, 1]) ?? 0);
    set(piece, "start", pick([undefined, start]));
    set(piece, "end", pick([undefined, end]));
    set(piece, "prefix", pick([undefined, text.slice(Math.max(0, start - 5), start), "The "]) || undefined);
    set(piece, "suffix", pick([undefined, text.slice(end, end + 5), " - "]) || undefined);
  },
  "change a text": (dossier, pick) => {
    const source = pick(dossier.sources);
    set(source, "coverage", pick([undefined, ...coverages]));
    set(
      source,
      "text",
      pick([undefined, source?.text?.replaceAll("'", "’"), source?.text?.normalize("NFD"), "Nothing."]),
    );
  },
  "set a code": (dossier, pick) => {
    if (pick([true, false])) set(pick(dossier.actors), "country", pick(codes));
    else set(pick(dossier.territories ?? []), "code", pick([...codes, "UK-1", "FR-75", "XA-1"]));
  },
  "set a language": (dossier, pick) => {
    const language = pick([...tags, ...oddTags]);
    const record = pick(named(dossier));
    if (pick([true, false])) set(pick(dossier.sources), "language", language);
    else if (record) record.names = [...(record.names ?? []), { name: "Another name", language }];
  },
  "set an address": (dossier, pick) => {
    const address = pick(addresses) ?? "";
    const record = pick(named(dossier));
    if (pick([true, false, false]))
      set(pick(dossier.sources), "url", address.startsWith("urn") ? undefined : address);
    else if (record) record.sameAs = [...(record.sameAs ?? []), address];
  },
  "give an actor's address to another": (dossier, pick) => {
    const list = [pick(addresses) ?? "", pick(addresses) ?? ""];
    for (const record of [pick(named(dossier)), pick(named(dossier))]) if (record) record.sameAs = [...list];
  },
};
