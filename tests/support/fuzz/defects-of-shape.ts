import * as z from "zod";
import type { Dossier, IssueCode, Path } from "../../../src/index.js";
import { referenceTargets, sourceSchema } from "../../../src/model/index.js";
import { fieldSchema } from "./field-schema.js";
import type { Random } from "./random.js";
import { dropAt, putAt, type Site, sitesOf } from "./sites.js";

/** What a planted defect is to be reported as. */
export interface Expected {
  code: IssueCode;
  path: Path;
}

/** Plants a defect into a dossier of its own, or gives undefined where this one has no place for it. */
export type Defect = (dossier: Dossier, random: Random) => Expected | undefined;

/** A defect at any of the places that a condition allows. */
function atSite(
  code: IssueCode,
  fits: (site: Site) => boolean,
  spoil: (dossier: object, path: Path, random: Random) => Path | undefined,
): Defect {
  return (dossier, random) => {
    const sites = sitesOf(dossier).filter(fits);
    if (sites.length === 0) return undefined;
    const path = spoil(dossier, random.pick(sites).path, random);
    return path && { code, path };
  };
}

const replaced =
  (...values: readonly unknown[]) =>
  (dossier: object, path: Path, random: Random): Path => {
    putAt(dossier, path, random.pick(values));
    return path;
  };

const isField = ({ path }: Site): boolean => typeof path.at(-1) === "string";
const isText = ({ schema }: Site): boolean => schema instanceof z.ZodString;
/** A string that one pattern describes, and that is no text and no date. */
const isPatterned = ({ schema }: Site): boolean => {
  if (!(schema instanceof z.ZodString) || schema === fieldSchema(sourceSchema, "title")) return false;
  return z.toJSONSchema(schema).pattern !== undefined;
};
/** What makes a dossier one of this format and an event one of its type is told in other words. */
const isTag = ({ path, schema }: Site): boolean =>
  path.at(-1) === "format" || (path.at(-1) === "type" && schema instanceof z.ZodLiteral);

/** Defects that the schemas find, in any field that they describe. */
export const defectsOfShape: Readonly<Record<string, Defect>> = {
  "a number for a string": atSite("wrong-type", isText, replaced(1, 0, -0.5, true, [], {}, null)),
  "a string for a list": atSite(
    "wrong-type",
    ({ schema }) => schema instanceof z.ZodArray,
    replaced("x", 1, {}, null),
  ),
  "a list for an object": atSite(
    "wrong-type",
    ({ schema }) => schema instanceof z.ZodObject,
    replaced("x", 1, [], null),
  ),
  "a string for a number": atSite(
    "wrong-type",
    ({ schema }) => schema instanceof z.ZodNumber,
    replaced("1", true, [], null),
  ),
  "a false mark": atSite(
    "wrong-type",
    ({ schema }) => schema instanceof z.ZodLiteral && schema.value === true,
    replaced(false, "true", 1),
  ),
  "a field left out": atSite(
    "missing-field",
    (site) => !site.optional && isField(site),
    (dossier, path) => {
      dropAt(dossier, path);
      return path;
    },
  ),
  "a field of no record": atSite(
    "unknown-field",
    ({ schema }) => schema instanceof z.ZodObject,
    (dossier, path, random) => {
      const field = [...path, random.pick(["remarks", "__proto__", "constructor", "", "a/b~c", "\ud800"])];
      putAt(dossier, field, random.pick([1, null, {}, "x"]));
      return field;
    },
  ),
  "a word of no vocabulary": atSite(
    "unknown-word",
    ({ schema }) => schema instanceof z.ZodEnum,
    replaced("no such word", "", "constructor", "__proto__", "Assert"),
  ),
  "a type of no event": atSite(
    "unknown-word",
    (site) => isTag(site) && site.path.at(-1) === "type",
    replaced("no such type", "constructor"),
  ),
  "a string in another form": atSite(
    "malformed-string",
    isPatterned,
    replaced("", " ", "!", "\n", "a b", `${"x".repeat(70)}!`, "é\u2028", "__proto__ "),
  ),
  "a date that there is not": atSite(
    "malformed-date",
    ({ schema }) => schema === fieldSchema(sourceSchema, "published"),
    replaced("2023-02-30", "", "16 May 2025", "2025-13", "2025-05-16\n", "2025/2024", "Y", "[2025", "{}"),
  ),
  "an empty text": atSite(
    "empty-value",
    (site) => isText(site) && !isPatterned(site) && referenceTargets(site.schema) === undefined,
    replaced(""),
  ),
  "an empty list": atSite(
    "empty-value",
    ({ schema }) => schema instanceof z.ZodArray && z.toJSONSchema(schema).minItems === 1,
    replaced([]),
  ),
  "a number out of range": atSite(
    "out-of-range",
    // Any amount may be counted.
    ({ schema, path }) => schema instanceof z.ZodNumber && !path.includes("quantities"),
    replaced(-1),
  ),
  "another format": atSite("unsupported-format", ({ path }) => path[0] === "format", replaced("", "x/2")),
  "an event in the place of the dossier": (dossier, random) => {
    const [event] = random.some(dossier.events, 1);
    if (!event) return undefined;
    for (const key of Object.keys(dossier)) dropAt(dossier, [key]);
    for (const [key, value] of Object.entries(event)) putAt(dossier, [key], value);
    return { code: "not-a-dossier", path: [] };
  },
};
