// A page of docs is listed by its own heading, not by its path.

import { readFileSync } from "node:fs";
import { Converter } from "typedoc";

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, reflection) => {
    const path = reflection.project.files.getReflectionPath(reflection);
    const [, heading] = (path && /^# (.+)$/m.exec(readFileSync(path, "utf8"))) || [];
    if (heading === undefined) app.logger.error(`${path ?? reflection.name} has no heading`);
    else reflection.name = heading;
  });
}
