export { type CheckedFile, checkFile } from "./check-file.js";
export { type FoundFile, findFiles, isNdjson } from "./find-files.js";
export { about, failureOf, nameOf, readText, standardInput } from "./read-file.js";
