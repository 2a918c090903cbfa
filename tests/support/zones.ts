import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const zones = ["UTC", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "Europe/Moscow"];

/**
 * What the `run` that `code` exports makes of `input`, in a process of its own for each time zone and in another language
 * than English. The zone of a running process cannot be changed for all that it has read already.
 */
export function inZones(code: string, input: unknown): unknown[] {
  const built = buildSync({
    stdin: {
      contents: `${code}\nconsole.log(JSON.stringify(run(${JSON.stringify(input)})));`,
      resolveDir: fileURLToPath(new URL("../..", import.meta.url)),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "es2022",
  });
  const program = built.outputFiles.map(({ text }) => text).join("");
  return zones.map((zone): unknown =>
    JSON.parse(
      execFileSync(process.execPath, ["--input-type=module", "-"], {
        input: program,
        encoding: "utf8",
        env: { ...process.env, TZ: zone, LC_ALL: "ar_EG.UTF-8", LANG: "ar_EG.UTF-8" },
      }),
    ),
  );
}
