import { manifest, root } from "../package/manifest.js";
import { mustRun } from "../package/run.js";
import { bundled } from "../third-party-licenses.js";

/**
 * @typedef {{ name: string, value: string }} Property
 * @typedef {object} Component
 * @property {string} bom-ref
 * @property {string} name
 * @property {string} version
 * @property {Property[]} properties
 * @property {{ license: { id: string } }[]} [licenses]
 * @property {Component[]} [components] What is part of it.
 * @typedef {object} BillOfMaterials
 * @property {{ component: Component }} metadata
 * @property {Component[]} components
 * @property {{ ref: string, dependsOn: string[] }[]} dependencies
 */

/** What npm marks a package with that only developers install. */
const development = "cdx:npm:package:development";

/**
 * What the package consists of and needs, in CycloneDX: npm's list of the locked versions, where what only developers install is left
 * out. npm knows nothing of bundled code; here it stands within the package's own component, as a part of it. zod stands
 * beside date-fns: users install both, zod as a peer.
 *
 * @returns {BillOfMaterials}
 */
export function billOfMaterials() {
  const options = ["--sbom-format", "cyclonedx", "--sbom-type", "library", "--package-lock-only"];
  /** @type {BillOfMaterials} */
  const bill = JSON.parse(mustRun("npm", ["sbom", ...options], root));
  const find = (/** @type {string} */ name) => {
    const found = bill.components.find((component) => component.name === name);
    if (!found) throw new Error(`package-lock.json has no ${name}`);
    return { ...found, properties: found.properties.filter((property) => property.name !== development) };
  };
  const installed = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)].map(
    find,
  );
  const parts = bundled.map((name) => {
    const part = find(name);
    return { ...part, properties: [...part.properties, { name: "cdx:npm:package:bundled", value: "true" }] };
  });
  const { component } = bill.metadata;
  const needs = installed.map((each) => each["bom-ref"]);
  return {
    ...bill,
    // npm names it after the folder.
    metadata: { ...bill.metadata, component: { ...component, name: manifest.name, components: parts } },
    components: installed,
    dependencies: [
      { ref: component["bom-ref"], dependsOn: needs },
      ...bill.dependencies.filter(({ ref }) => needs.includes(ref)),
    ],
  };
}
