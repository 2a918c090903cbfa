import { fileURLToPath } from "node:url";
import { serve } from "vitepress";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the site, without a slash at its end. */
    site: string;
  }
}

const port = 4178;

/** Serves the built site while the tests run. */
export async function setup(project: TestProject): Promise<() => void> {
  const app = await serve({ root: fileURLToPath(new URL("../../../docs", import.meta.url)), port });
  project.provide("site", `http://localhost:${port}`);
  return () => {
    app.server?.close();
  };
}
