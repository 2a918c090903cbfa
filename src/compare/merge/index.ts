export { mergeDossiers } from "./merge.js";
