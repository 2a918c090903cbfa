// Whether all contenders come to the same verdicts: on valid dossiers, on damaged ones, and on such that were changed by chance.

import { referenceDossier } from "diplomatic-events/fixtures";
import { damagedSamples, disagreements, mutatedSamples } from "./contenders/agreement.js";
import { load } from "./contenders/bundle.js";
import { contenders } from "./contenders/contenders.js";
import { fullCheck } from "./contenders/names.js";
import { generateDossier } from "./generate/dossier.js";

const mutations = 300;

const judges = await Promise.all(
  contenders.map(async (contender) => ({ ...contender, check: await load(contender) })),
);
const shapeJudges = judges.filter(({ name }) => name !== fullCheck);
const zod = judges.find(({ name }) => name === "zod");

const values = [
  referenceDossier,
  ...[10, 100, 1_000].map((size) => generateDossier(size)),
  generateDossier(1_000, { inOneSource: true }),
];
const valid = values.map((value) => ({ name: value.title ?? "a dossier", value, isValid: true }));
const damaged = damagedSamples([referenceDossier, generateDossier(10)]);
const whole = JSON.parse(JSON.stringify(generateDossier(30)));
const mutated = mutatedSamples(whole, mutations, (value) => zod?.check(value) ?? false);

const found = [...disagreements(judges, [...valid, ...damaged]), ...disagreements(shapeJudges, mutated)];
if (found.length > 0) throw new Error(`Not all come to one verdict:\n${found.join("\n")}`);
console.log(
  `${judges.length} contenders agree on ${valid.length} valid and ${damaged.length} damaged dossiers, ${shapeJudges.length} on ${mutations} mutations`,
);
