export { type Output, widthOf } from "./output.js";
export { chooseStyle, type Style } from "./style.js";
export { columnsOf, count, jsonText, printableLines, styledLines } from "./text.js";
