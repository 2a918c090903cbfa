export { type Layout, markdownLayout, textLayout, wrap } from "./layout.js";
export { showDossier } from "./show.js";
export { showComparison } from "./show-comparison.js";
export {
  markdownTable,
  type NamedScore,
  type ScoreLayout,
  showScore,
  showScores,
  textTable,
} from "./show-score.js";
