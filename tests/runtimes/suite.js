// What every runtime must pass: cases over all public functions, with no test framework and nothing of Node's.

import { annotation } from "./cases/annotation.js";
import { authoring } from "./cases/authoring.js";
import { checking } from "./cases/checking.js";
import { comparing } from "./cases/comparing.js";
import { evidence } from "./cases/evidence.js";
import { extraction } from "./cases/extraction.js";
import { lines } from "./cases/lines.js";
import { schemas } from "./cases/schemas.js";
import { scoring } from "./cases/scoring.js";
import { shape } from "./cases/shape.js";
import { tables } from "./cases/tables.js";
import { time } from "./cases/time.js";
import { views } from "./cases/views.js";
import { words } from "./cases/vocabulary.js";

export const suite = Object.entries({
  checking,
  evidence,
  time,
  views,
  comparing,
  schemas,
  lines,
  extraction,
  scoring,
  shape,
  words,
  authoring,
  annotation,
  tables,
}).flatMap(([part, cases]) => cases.map(({ name, run }) => ({ name: `${part}: ${name}`, run })));
