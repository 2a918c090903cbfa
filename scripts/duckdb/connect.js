import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../package/manifest.js";
import { mustRun } from "../package/run.js";

/** The binding of DuckDB, which is 70 MB for each platform and so no dependency. */
const binding = "@duckdb/node-api@1.5.6-r.1";

/**
 * Installs DuckDB into a folder, and gives a function that runs SQL there and gives the rows of its last statement.
 *
 * @param {string} folder
 * @returns {Promise<(sql: string) => Promise<unknown[][]>>}
 */
export async function installDuckDb(folder) {
  mustRun("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--no-save", binding], folder);
  const file = createRequire(join(folder, "package.json")).resolve("@duckdb/node-api");
  const { DuckDBInstance } = (await import(pathToFileURL(file).href)).default;
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  return async (sql) => (await connection.runAndReadAll(sql)).getRowsJson();
}

/**
 * The statements that set up the views of `schema/duckdb.sql` over a folder of tables.
 *
 * @param {string} folder
 * @returns {string}
 */
export function viewsOver(folder) {
  return `SET VARIABLE tables = '${folder}';\n${readFileSync(`${root}schema/duckdb.sql`, "utf8")}`;
}
