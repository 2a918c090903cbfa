import type { Dossier } from "diplomatic-events";
import { reportHtml } from "diplomatic-events/report";
export const comparisonHtml = (a: Dossier, _b: Dossier): string => reportHtml(a);
