// Runs the examples of a folder one after the other and prints what each of them printed, as JSON. Started as a process of its
// own, so that the examples resolve the package as a user's code does.

import { readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";

const folder = pathToFileURL(`${process.argv[2]}/`);
/** @type {Record<string, { prints: { index: number, plain: string, quoted: string }[], error?: string }>} */
const results = {};

for (const name of readdirSync(folder).filter((file) => file.endsWith(".mjs"))) {
  /** @type {{ index: number, plain: string, quoted: string }[]} */
  const prints = [];
  Object.assign(globalThis, {
    __print:
      (/** @type {number} */ index) =>
      (/** @type {unknown[]} */ ...values) => {
        const plain = values.map((value) => (typeof value === "string" ? value : show(value))).join(" ");
        prints.push({ index, plain, quoted: values.map(show).join(" ") });
      },
  });
  results[name] = { prints };
  try {
    await import(new URL(name, folder).href);
  } catch (error) {
    results[name] = {
      prints,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
process.stdout.write(JSON.stringify(results));

/**
 * A value as one would write it in code.
 *
 * @param {unknown} value
 * @returns {string}
 */
function show(value) {
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(show).join(", ")}]`;
  if (typeof value !== "object" || value === null) return inspect(value);
  if (Object.getPrototypeOf(value) !== Object.prototype) return inspect(value);
  const members = Object.entries(value).map(([key, member]) => {
    const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
    return `${name}: ${show(member)}`;
  });
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
