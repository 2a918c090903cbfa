export { type Destination, resolveDestinations } from "./destination.js";
export { named } from "./named-sink.js";
export { refusal, refusalOf } from "./refusal.js";
export { createToken, openFile, openStream, type Sink } from "./sink.js";
export { unwritten, writeError } from "./unwritable.js";
export { documentForm, documentOutput, findDocumentFailure, writeDocument } from "./write-document.js";
export { replaceText } from "./write-file.js";
