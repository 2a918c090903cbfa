// Uses four copies of the package in one process: each of two installed ones as ESM and as CommonJS, beside their own zod. Throws where
// one gets in another's way. Runs in the folder that scripts/package/two-copies.js makes.

import assert from "node:assert/strict";

/** @type {Readonly<Record<string, any>>} */
const copies = {
  "left, ESM": await import(entry("left/entry.mjs")),
  "left, CommonJS": (await import(entry("left/entry.cjs"))).default,
  "right, ESM": await import(entry("right/entry.mjs")),
  "right, CommonJS": (await import(entry("right/entry.cjs"))).default,
};
const all = Object.values(copies);
const [first] = all;
const { referenceDossier } = first.fixtures;
const broken = { ...referenceDossier, actors: referenceDossier.actors.slice(1), also: 1 };

const source = { id: "note", kind: "document", text: "Anna Berg said the talks would resume." };
const answer = {
  actors: [
    { id: "a1", kind: "person", name: "Anna Berg" },
    { id: "a2", kind: "person", name: "Otto Lind" },
  ],
};

for (const { root, compare, extraction, fixtures, jsonSchema, openapi, time } of all) {
  // What a copy says is plain data, and the same whichever copy it comes from or is about.
  assert.deepEqual(root.checkDossier(referenceDossier), {
    ok: true,
    value: fixtures.referenceDossier,
    issues: [],
  });
  assert.deepEqual(root.checkDossier(broken).issues, first.root.checkDossier(broken).issues);
  assert.deepEqual(root.toTimeline(referenceDossier), first.root.toTimeline(fixtures.referenceDossier));
  assert.deepEqual(
    time.orderEvents(referenceDossier).sequence,
    first.time.orderEvents(fixtures.referenceDossier).sequence,
  );
  assert.deepEqual(jsonSchema.dossierJsonSchema, first.jsonSchema.dossierJsonSchema);
  assert.deepEqual(openapi.openApiComponents, first.openapi.openApiComponents);
  assert.deepEqual(
    compare.compareDossiers(referenceDossier, fixtures.referenceDossier),
    first.compare.compareDossiers(referenceDossier, referenceDossier),
  );
  assert.deepEqual(
    extraction.fromExtraction(answer, { source }),
    first.extraction.fromExtraction(answer, { source }),
  );
  const { issues } = await root.dossierStandard["~standard"].validate(broken);
  assert.ok(issues.length > 0);

  // Of each copy's own class, and known by its name to all.
  const error = thrown(() => root.parseDossier(broken));
  const classes = all.filter((other) => error instanceof other.root.DiplomaticEventsError);
  assert.deepEqual(
    classes.map((other) => other.root),
    [root],
  );
  assert.ok(error instanceof Error);
  assert.equal(error.name, "DiplomaticEventsError");
  assert.deepEqual(Reflect.get(error, "issues"), first.root.checkDossier(broken).issues);
}

let schemas = 0;
for (const { z, zod } of all) {
  // One's own schema, of parts from every copy, in the zod of every copy.
  const own = z.object({ events: z.array(z.union(all.map(({ root }) => root.diplomaticEventSchema))) });
  assert.deepEqual(own.parse({ events: referenceDossier.events }).events, referenceDossier.events);
  assert.equal(own.safeParse({ events: [{ type: "toast" }] }).success, false);
  // Across versions zod itself may not make JSON Schema of another's parts; the package's ready-made ones serve there.
  const alike = all.filter((other) => other.zod === zod);
  const parts = Object.fromEntries(alike.map(({ root }, at) => [`of copy ${at}`, root.statementSchema]));
  const made = Object.values(z.toJSONSchema(z.object(parts)).properties);
  assert.equal(made.length, alike.length);
  for (const one of made) assert.deepEqual(one, made[0]);

  // Nothing has an entry in zod's global registry.
  assert.deepEqual(z.toJSONSchema(z.globalRegistry), { schemas: {} });
  for (const { root, extraction } of all)
    for (const schema of Object.values({ ...root, ...extraction }).filter(
      (value) => value instanceof Object && "_zod" in value,
    )) {
      assert.equal(z.globalRegistry.has(schema), false);
      schemas++;
    }
}
assert.ok(schemas > 300);

const versions = [...new Set(all.map(({ zod }) => zod))].join(" and ");
console.log(`${all.length} copies, zod ${versions}: nothing in each other's way`);

/** @param {string} name */
function entry(name) {
  return new URL(name, import.meta.url).href;
}

/**
 * @param {() => unknown} run
 * @returns {Error}
 */
function thrown(run) {
  try {
    run();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("nothing was thrown");
}
