import { spawn, spawnSync } from "node:child_process";

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {{ ok: boolean, status: number | null, stdout: string, output: string }} `output` is all that it printed.
 */
export function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024,
    // npm is a script on Windows, which only a shell starts.
    shell: process.platform === "win32",
  });
  if (error) throw error;
  return { ok: status === 0, status, stdout, output: `${stdout}${stderr}`.trim() };
}

/**
 * {@link run} for a command that must succeed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {string} What it printed to the standard output.
 */
export function mustRun(command, args, cwd) {
  const { ok, stdout, output } = run(command, args, cwd);
  if (!ok) throw new Error(`${command} ${args.join(" ")} failed:\n${output}`);
  return stdout;
}

/**
 * {@link mustRun} beside other things.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<string>} All that it printed.
 */
export function mustRunBeside(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const shell = process.platform === "win32";
    const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"], shell });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    child.on("error", reject);
    child.on("close", (status) => {
      if (status === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(" ")} failed:\n${output.trim()}`));
    });
  });
}
