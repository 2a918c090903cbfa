/** How figures call our own contenders, and reading the text alone. */
export const shapeCheck = "shape check";
export const fullCheck = "full check";
export const reading = "JSON.parse";
