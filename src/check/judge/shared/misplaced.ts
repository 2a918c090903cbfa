import type { Run } from "../../run/run.js";

/** Reports a field that has a meaning only beside another and stands without it. */
export function reportMisplaced(run: Run, field: string, goesWith: string): void {
  run.report("misplaced-field", { field, goesWith }, field);
}
