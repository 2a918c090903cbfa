export { type Anchor, anchorEvidence, createAnchorer, type Quotation, type TextSpan } from "./anchor.js";
export { closest, distance } from "./closest.js";
export { foldWord } from "./fold-word.js";
export { nearPassage } from "./near-passage.js";
export { quoteWords } from "./quote-words.js";
export { equalIgnoringSpace } from "./typography/equal-ignoring-space.js";
export { evenOut } from "./typography/even-out.js";
export { countCodeUnits, decodeUtf8 } from "./utf-8.js";
export { withoutEnd } from "./without-end.js";
