// What each contender weighs: the bytes of a bundle for browsers with all that it needs, and the memory of a process that has checked
// a dossier of 100 events many times. Needs a build.

import { pathToFileURL } from "node:url";
import { bundle, writeBundle } from "./contenders/bundle.js";
import { contenders } from "./contenders/contenders.js";
import { generateDossier } from "./generate/dossier.js";
import { takeTurns } from "./support/fresh.js";
import { report } from "./support/report.js";
import { short, summarise } from "./support/statistics.js";

const rounds = Number(process.env["ROUNDS"] ?? 3);
const checks = 200;

const processes = takeTurns(
  {
    "no contender": memoryOf("() => true"),
    ...Object.fromEntries(
      contenders.map((contender) => {
        const url = JSON.stringify(pathToFileURL(writeBundle(contender)).href);
        return [contender.name, memoryOf(`(await import(${url})).create()`)];
      }),
    ),
  },
  rounds,
  ["--expose-gc"],
);

const bundles = new Map(
  contenders.map(({ name, code }) => {
    const { bytes, gzipped } = bundle(code);
    const own = bundle(code, ["zod", "date-fns", "date-fns/*"]).gzipped;
    // Who does not use them has the same without them.
    return [name, [short(bytes / 1e3), short(gzipped / 1e3), own < gzipped ? short(own / 1e3) : ""]];
  }),
);
report("weight", {
  weight: [
    [
      [
        "",
        "Bundle, kB",
        "gzipped, kB",
        "without zod and date-fns, gzipped, kB",
        "Heap in use, MB",
        "Most resident, MB",
      ],
      ...[...processes].map(([name, found]) => [
        name,
        ...(bundles.get(name) ?? ["", "", ""]),
        ...["heap", "resident"].map((key) =>
          short(summarise(found.map((each) => each[key] ?? Number.NaN)).median / 1e6),
        ),
      ]),
    ],
  ],
});

/** @param {string} create */
function memoryOf(create) {
  return `const value = JSON.parse(${JSON.stringify(JSON.stringify(generateDossier(100)))});
const check = ${create};
for (let done = 0; done < ${checks}; done++) if (!check(value)) throw new Error("the dossier is valid");
gc();
console.log(JSON.stringify({ heap: process.memoryUsage().heapUsed, resident: process.resourceUsage().maxRSS * 1024 }));`;
}
