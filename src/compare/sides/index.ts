export { createSides, type Side, type Sides } from "./sides.js";
