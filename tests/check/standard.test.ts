import { expect, test } from "vitest";
import { referenceDossier } from "../../src/fixtures/index.js";
import {
  type CheckOptions,
  checkDossier,
  type Dossier,
  dossierStandard,
  looseDossierStandard,
} from "../../src/index.js";

const standard = dossierStandard["~standard"];

test("is a Standard Schema of version 1", () => {
  expect(standard.version).toBe(1);
  expect(standard.vendor).toBe("diplomatic-events");
});

test("a valid dossier comes back as the very input, warnings are not passed on", async () => {
  const dossier: Dossier = structuredClone(referenceDossier);
  dossier.sources.push({ id: "leaflet", kind: "document" });
  dossier.events[0]?.reports.push({ source: "leaflet", evidence: [{ exact: "x" }] });
  expect(checkDossier(dossier).issues).toHaveLength(1);
  const result = await standard.validate(dossier);
  expect(result.issues).toBeUndefined();
  expect("value" in result && result.value).toBe(dossier);
});

test("runs the full check: each error has its message with the hint, and its path", async () => {
  const dossier: Dossier = structuredClone(referenceDossier);
  const [article] = dossier.sources;
  if (article) article.publisher = "russian-state-medium";
  dossier.sources.push({ id: "leaflet", kind: "document" });
  dossier.events[0]?.reports.push({ source: "leaflet", evidence: [{ exact: "x" }] });
  const result = await standard.validate(dossier);
  expect(result.issues).toEqual([
    {
      message:
        'No record has the id "russian-state-medium"; expected the id of an actor. Hint: did you mean "russian-state-media"?',
      path: ["sources", 0, "publisher"],
    },
  ]);
});

test("an issue without a hint is its message alone", async () => {
  const result = await standard.validate(null);
  expect(result.issues).toEqual([{ message: "Expected an object, found null.", path: [] }]);
});

test("in loose mode accepts what only a newer version knows, and nothing else", async () => {
  const newer = { ...referenceDossier, mood: "calm" };
  const loose = looseDossierStandard["~standard"];
  expect((await standard.validate(newer)).issues).toHaveLength(1);
  expect(await loose.validate(newer)).toEqual({ value: newer });
  expect((await loose.validate({ ...newer, title: 1 })).issues?.map(({ path }) => path)).toEqual([["title"]]);
});

test("never throws", async () => {
  for (const input of [undefined, 1n, Symbol("x"), new Proxy({}, { get: () => JSON.parse("{") })]) {
    const result = await standard.validate(input);
    expect(result.issues?.length).toBeGreaterThan(0);
  }
});

test("the options of a check are all optional, and undefined is as good as absent", () => {
  const given: CheckOptions[] = [
    {},
    { mode: undefined },
    { limits: undefined },
    { limits: {} },
    { limits: { depth: undefined } as never },
  ];
  for (const options of given) expect(checkDossier(referenceDossier, options).ok).toBe(true);
  const broken = { ...referenceDossier, also: 1 };
  for (const options of given) expect(checkDossier(broken, options)).toEqual(checkDossier(broken));
});
