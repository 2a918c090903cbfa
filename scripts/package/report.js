/**
 * Gathers what was measured, to print it as one table at the end.
 *
 * @returns {{
 *   check: (what: string, measure: () => string) => boolean,
 *   finish: () => void,
 * }} `check` runs a measurement, which throws when it finds something wrong, and says whether it did not; `finish` prints the table and sets the exit code.
 */
export function createReport() {
  /** @type {{ what: string, ok: boolean, found: string }[]} */
  const rows = [];
  return {
    check: (what, measure) => {
      try {
        rows.push({ what, ok: true, found: measure() });
        return true;
      } catch (error) {
        rows.push({ what, ok: false, found: error instanceof Error ? error.message : String(error) });
        return false;
      }
    },
    finish: () => {
      const width = Math.max(...rows.map(({ what }) => what.length));
      for (const { what, ok, found } of rows)
        console.log(`${ok ? "ok  " : "FAIL"}  ${what.padEnd(width)}  ${found.replaceAll("\n", "\n      ")}`);
      if (rows.some(({ ok }) => !ok)) process.exitCode = 1;
    },
  };
}
