export { jsonText } from "./json-text.js";
export { type Output, widthOf } from "./output.js";
export { chooseStyle, type Style } from "./style.js";
export { styledLines } from "./styled-lines.js";
export { columnsOf } from "./text-width.js";
