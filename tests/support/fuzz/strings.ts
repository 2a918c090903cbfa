import * as fc from "fast-check";
import iso639 from "iso-639-1";
import { iso31661 } from "iso-3166";
import { actorSchema, sourceSchema, territorySchema } from "../../../src/model/index.js";
import { edtfText } from "../../time/edtf/edtf-texts.js";
import { fieldSchema } from "./field-schema.js";
import type { Random } from "./random.js";

const countries = [...iso31661.map(({ alpha2 }) => alpha2), "XK", "ZZ"];
const languages = [...iso639.getAllCodes(), "haw", "zza"];

// Typography, letters of two units, marks that compose, and what markup and paths would take for their own.
const words =
  "talks border “monitors” grain dam d’accord visas—aid 🕊 cafe\u0301 Ünal мост 桥 العبور <b> {x} $& \\n 3 % / ~1 … U.S. \u00a0 a".split(
    " ",
  );

/** Words, at least one. */
export function drawText(random: Random, most = 6): string {
  return Array.from({ length: random.integer(1, most) }, () => random.pick(words)).join(" ");
}

/** Words without figures, which no reader of dates in other calendars takes for a date. */
export function drawPlainWords(random: Random): string {
  return Array.from({ length: random.integer(1, 4) }, () =>
    random.pick(["soon", "in spring", "later", "«demnächst»"]),
  ).join(" ");
}

/** A language tag of codes that are listed. */
export function drawLanguage(random: Random): string {
  const script = random.chance(0.3) ? `-${random.pick(["Latn", "Cyrl", "arab"])}` : "";
  const region = random.chance(0.3) ? `-${random.pick([random.pick(countries), "419"])}` : "";
  return `${random.pick(languages)}${script}${region}`;
}

/** A web address of a host that there can be. */
export function drawUrl(random: Random): string {
  const path = random.some(["/a", "/ä", "/%20", "?q=1&r=2", "#桥", "/~x", "/(1)"], 3).join("");
  return `http${random.pick(["", "s"])}://${random.pick(["example.org", "bücher.example", "192.0.2.1:8080", "[2001:db8::1]"])}${path}`;
}

const special: ReadonlyMap<object, (random: Random) => string> = new Map<object, (random: Random) => string>([
  [fieldSchema(sourceSchema, "language"), drawLanguage],
  [fieldSchema(actorSchema, "country"), (random) => random.pick(countries)],
  [
    fieldSchema(territorySchema, "code"),
    (random) =>
      random.pick(countries) + (random.chance(0.7) ? `-${random.pick(["1", "AB", "14", "X9Z"])}` : ""),
  ],
  [fieldSchema(sourceSchema, "url"), drawUrl],
  [
    fieldSchema(actorSchema, "sameAs"),
    (random) =>
      random.chance(0.3)
        ? `urn:example:${random.integer(1, 10_000)}`
        : `${drawUrl(random)}/${random.integer(1, 10_000)}`,
  ],
  [fieldSchema(sourceSchema, "published"), (random) => random.pick(dates)],
]);

/** Strings that a pattern matches, made by fast-check once for each pattern: always the same, so that a seed gives the same cases. */
const pools = new Map<string, readonly string[]>();

const dates = fc.sample(edtfText, { numRuns: 500, seed: 1 });

/** A string for a schema of a pattern: of those that mean something from what they mean, of others from the pattern. */
export function drawPatterned(schema: object, pattern: RegExp, random: Random): string {
  const draw = special.get(schema);
  if (draw) return draw(random);
  const key = String(pattern);
  const pool = pools.get(key) ?? fc.sample(fc.stringMatching(pattern), { numRuns: 300, seed: 1 });
  pools.set(key, pool);
  return random.pick(pool);
}

/** A text of which at least one character can be seen. */
export function drawVisibleText(random: Random): string {
  return `${drawText(random)}${random.pick(["x", "é", "字"])}`;
}
