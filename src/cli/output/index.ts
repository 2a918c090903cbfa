export { type Destination, resolveDestinations } from "./destination.js";
export { refusal, unwritten, writeError, writing } from "./errors.js";
export { createToken, openFile, openStream, type Sink } from "./sink.js";
export {
  documentForm,
  documentOutput,
  findDocumentFailure,
  replaceText,
  writeDocument,
} from "./write-document.js";
