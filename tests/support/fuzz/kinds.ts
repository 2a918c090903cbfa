import * as fc from "fast-check";
import { checkDossier, type Dossier, dossierSchema } from "../../../src/index.js";
import { edtfText } from "../../time/edtf/edtf-texts.js";
import { clone, type Json } from "../json.js";
import { inputs, outputs, type RunOfFiles, runWithFiles, type SpelledFile, ways } from "../run-with-files.js";
import { defectsOfRules } from "./defects-of-rules.js";
import { type Defect, defectsOfShape } from "./defects-of-shape.js";
import { smallerTexts, smallerValues } from "./minimise.js";
import { drawSearch, mutateDate, mutateText, mutateValue } from "./mutate.js";
import {
  anchorProblem,
  anyValueProblem,
  datesProblem,
  pairProblem,
  textProblem,
  validProblem,
} from "./oracles.js";
import { drawAltered, extractedProblem } from "./quotations-of-answers.js";
import { createRandom, type Random } from "./random.js";
import { drawDossier } from "./valid-dossier.js";

/** A kind of case: what is drawn, what may be wrong with it, and how to show it. */
export interface Kind {
  name: string;
  /** Makes the case of a seed and looks what is wrong with it. */
  attempt: (seed: number) => Promise<Failure | undefined>;
}

export interface Failure {
  /** What is wrong, beginning with what kind of thing it is. */
  problem: string;
  /** The case, as small as it could be made. */
  reproduction: () => Promise<string>;
}

interface Case<T> {
  draw: (seed: number) => T;
  problem: (subject: T) => Promise<string | undefined> | string | undefined;
  smaller: (subject: T) => Iterable<T>;
  show: (subject: T) => string;
}

function kind<T>(name: string, { draw, problem, smaller, show }: Case<T>): Kind {
  /** An exception is a problem like any other. */
  const look = async (subject: T): Promise<string | undefined> => {
    try {
      return await problem(subject);
    } catch (error) {
      return `${error instanceof Error ? `${error.name}, ${error.message}` : `thrown: ${String(error)}`}`;
    }
  };
  const signature = (words: string | undefined): string => words?.split(":")[0] ?? "";
  return {
    name,
    attempt: async (seed) => {
      const subject = draw(seed);
      const found = await look(subject);
      if (found === undefined) return undefined;
      return {
        problem: found,
        reproduction: async () => {
          let least = subject;
          const until = performance.now() + 10_000;
          for (let changed = true; changed && performance.now() < until; ) {
            changed = false;
            for (const one of smaller(least)) {
              if (performance.now() > until) break;
              if (signature(await look(one)) !== signature(found)) continue;
              least = one;
              changed = true;
              break;
            }
          }
          return `${found}\n${show(least)}`;
        },
      };
    },
  };
}

/** Dossiers of the right shape that are smaller, valid or not. */
function* smallerDossiers(dossier: Dossier): Generator<Dossier> {
  for (const smaller of smallerValues(clone(dossier))) {
    const { data } = dossierSchema.safeParse(smaller);
    if (data) yield data;
  }
}

function* smallerValid(dossier: Dossier): Generator<Dossier> {
  for (const smaller of smallerDossiers(dossier))
    if (checkDossier(smaller).issues.length === 0) yield smaller;
}

const showJson = (value: unknown): string => JSON.stringify(value) ?? String(value);

const valid = kind("valid dossiers", {
  draw: drawDossier,
  problem: validProblem,
  smaller: smallerDossiers,
  show: showJson,
});

const pairs = kind<[Dossier, Dossier]>("pairs of dossiers", {
  draw: (seed) => {
    const random = createRandom(seed);
    const left = drawDossier(seed);
    return [left, random.chance(0.5) ? drawDossier(seed + 1) : varied(left, random)];
  },
  problem: pairProblem,
  *smaller([left, right]) {
    for (const smaller of smallerValid(left)) yield [smaller, right];
    for (const smaller of smallerValid(right)) yield [left, smaller];
  },
  show: showJson,
});

/** Another account of the same: some parts are missing, as far as what is left is valid. */
function varied(dossier: Dossier, random: Random): Dossier {
  let found = dossier;
  for (const smaller of smallerDossiers(dossier)) {
    if (!random.chance(0.1) || checkDossier(smaller).issues.length > 0) continue;
    found = smaller;
    if (random.chance(0.3)) break;
  }
  return found;
}

/** One kind for each defect, so that the table shows that each was planted. */
const planted = Object.entries({ ...defectsOfShape, ...defectsOfRules }).map(([name, plant]) =>
  kind<{ dossier: Dossier; seed: number }>(`planted: ${name}`, {
    draw: (seed) => hospitable(plant, seed),
    problem: ({ dossier, seed }) => plantedProblem(plant, dossier, seed),
    *smaller({ dossier, seed }) {
      for (const smaller of smallerValid(dossier)) yield { dossier: smaller, seed };
    },
    show: ({ dossier, seed }) => {
      const spoilt = structuredClone(dossier);
      const expected = plant(spoilt, createRandom(seed));
      return `${JSON.stringify(expected)}\n${showJson(spoilt)}`;
    },
  }),
);

/** The first dossier from a seed on in which a defect has a place. */
function hospitable(plant: Defect, seed: number): { dossier: Dossier; seed: number } {
  for (let tried = seed; ; tried++) {
    const dossier = drawDossier(tried);
    if (plant(structuredClone(dossier), createRandom(seed))) return { dossier, seed };
  }
}

function plantedProblem(plant: Defect, dossier: Dossier, seed: number): string | undefined {
  const spoilt = structuredClone(dossier);
  const expected = plant(spoilt, createRandom(seed));
  if (!expected) return undefined;
  const { code, path } = expected;
  const { issues } = checkDossier(spoilt, { limits: { issues: 1000 } });
  const isFound = issues.some((issue) => issue.code === code && showJson(issue.path) === showJson(path));
  const others = issues.map((issue) => `${issue.code} at ${issue.pointer}`).join(", ");
  return isFound ? undefined : `missed ${code}: expected at ${path.join("/")}, found ${others}`;
}

const texts = kind("spoilt JSON text", {
  draw: (seed) => {
    const random = createRandom(seed);
    return mutateText(JSON.stringify(drawDossier(seed), null, random.pick([0, 1])), random);
  },
  problem: textProblem,
  smaller: smallerTexts,
  show: showJson,
});

const values = kind<unknown>("spoilt values", {
  draw: (seed) => {
    const random = createRandom(seed);
    return mutateValue(drawDossier(seed), random);
  },
  problem: (value) => anyValueProblem(value, 10_000 + sizeOf(value)),
  *smaller(value) {
    const copy = tryClone(value);
    if (copy !== undefined) yield* smallerValues(copy);
  },
  show: showJson,
});

function tryClone(value: unknown): Json | undefined {
  try {
    return clone(value);
  } catch {
    return undefined;
  }
}

function sizeOf(value: unknown): number {
  return showJson(tryClone(value)).length;
}

const dateTexts = fc.sample(edtfText, { numRuns: 2000, seed: 2 });

const dates = kind<[string, string]>("dates", {
  draw: (seed) => {
    const random = createRandom(seed);
    return [mutateDate(random.pick(dateTexts), random), mutateDate(random.pick(dateTexts), random)];
  },
  problem: datesProblem,
  *smaller([first, second]) {
    for (const smaller of smallerTexts(first)) yield [smaller, second];
    for (const smaller of smallerTexts(second)) yield [first, smaller];
  },
  show: showJson,
});

const quotations = kind<[string, string]>("quotations", {
  draw: (seed) => drawSearch(createRandom(seed)),
  problem: anchorProblem,
  *smaller([text, exact]) {
    for (const smaller of smallerTexts(text)) yield [smaller, exact];
  },
  show: showJson,
});

const extracted = kind<[text: string, quotation: string]>("quotations of an answer", {
  draw: (seed) => drawAltered(createRandom(seed)),
  problem: extractedProblem,
  *smaller([text, quotation]) {
    for (const smaller of smallerTexts(quotation)) yield [text, smaller];
    for (const smaller of smallerTexts(text)) yield [smaller, quotation];
  },
  show: showJson,
});

const files = kind<RunOfFiles>("files of the command", {
  draw: (seed) => drawRunOfFiles(createRandom(seed)),
  problem: async (run) => (await runWithFiles(run)).problem,
  *smaller(run) {
    const { input, validTo, rejectsTo } = run;
    if (validTo) yield { ...run, validTo: undefined };
    if (rejectsTo) yield { ...run, rejectsTo: undefined };
    if (input.way !== "") yield { ...run, input: { ...input, way: "" } };
  },
  show: showJson,
});

/** Files by names that lead to each other, on ways of several steps. */
function drawRunOfFiles(random: Random): RunOfFiles {
  const file = (names: readonly string[]): SpelledFile => ({
    name: random.pick(names),
    way: random.some([...ways, ...ways, ...ways], 4).join(""),
    isRelative: random.chance(0.1),
  });
  return {
    input: file(inputs),
    validTo: random.chance(0.8) ? file(outputs) : undefined,
    rejectsTo: random.chance(0.8) ? file(outputs) : undefined,
    force: random.chance(0.5),
  };
}

/** Every kind of case, with how often one is tried for each round. */
export const kinds: readonly { kind: Kind; times: number }[] = [
  { kind: valid, times: 8 },
  { kind: pairs, times: 2 },
  ...planted.map((each) => ({ kind: each, times: 1 })),
  { kind: texts, times: 20 },
  { kind: values, times: 10 },
  { kind: dates, times: 100 },
  { kind: quotations, times: 100 },
  { kind: extracted, times: 100 },
  { kind: files, times: 2 },
];
