import type { Id } from "../../model/index.js";
import type { ReportIssue } from "../issues/index.js";
import type { SourceText } from "../text/index.js";
import type { References } from "./references.js";

/** The source, the references and the report of issues with which records are built. */
export interface BuildContext {
  source: SourceText;
  /** The title of the source, in which quotations may stand. */
  title: SourceText | undefined;
  /** Its title and publisher, in which names may stand as well. */
  heading: SourceText;
  sourceId: Id;
  published: string | undefined;
  references: References;
  report: ReportIssue;
}
