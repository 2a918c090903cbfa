import { defineConfig } from "tsup";
import { modules } from "./tsup.config.js";

/** What tests run: without declarations. */
export default defineConfig(modules);
