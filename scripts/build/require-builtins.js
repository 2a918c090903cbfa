import { builtinModules } from "node:module";

const builtins = new Set(builtinModules);
const bare = (/** @type {string} */ path) => path.replace(/^node:/, "");

/**
 * Bundles CommonJS packages that need Node's own modules into ESM, which has no `require`: they get an import. Bare names such as "path"
 * get their prefix.
 *
 * @type {import("esbuild").Plugin}
 */
export const requireBuiltins = {
  name: "require-builtins",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?[a-z_/]+$/ }, ({ path, kind, namespace }) => {
      if (!builtins.has(bare(path))) return undefined;
      if (kind === "require-call" && namespace !== "builtin")
        return { path: bare(path), namespace: "builtin" };
      return { path: `node:${bare(path)}`, external: true };
    });
    onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({
      contents: `export * from "node:${path}";`,
    }));
  },
};
