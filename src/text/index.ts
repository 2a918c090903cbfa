export { type Anchor, anchorEvidence, createAnchorer, type Quotation, type TextSpan } from "./anchor.js";
export { closest } from "./closest.js";
export { quoteWords } from "./quote-words.js";
export { equalIgnoringSpace, evenOut } from "./typography.js";
export { withoutEnd } from "./without-end.js";
