import type { CheckOptions } from "../../index.js";
import type { ExportFormat } from "./options.js";

/** The lines that are reported, and to whom: the invalid ones to people or to programs, or each line to programs. */
export type Report = "text" | "json" | "each";

/** Where the tables of an export go, and in which format. */
export interface ExportTo {
  folder: string;
  format: ExportFormat;
}

export interface NdjsonSettings {
  /** Where valid lines go, `-` for the standard output; and where the invalid ones go. */
  validTo?: string | undefined;
  rejectsTo?: string | undefined;
  /** Whether existing files may be replaced. */
  force: boolean;
  /** Where the tables of valid lines go; then `validTo` is absent. */
  exportTo?: ExportTo | undefined;
  /** As many as there are processors when absent. */
  threads?: number | undefined;
  report: Report;
  check: CheckOptions;
}
