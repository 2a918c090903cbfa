export { answerToDossier, type Built, type Ground } from "./answer-to-dossier.js";
export { settleDossier } from "./settle-dossier.js";
