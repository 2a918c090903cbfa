import { openExport } from "../export/index.js";
import { about, checkFile, type FoundFile } from "../files/index.js";
import { createToken, type Sink, unwritten } from "../output/index.js";
import { addFile, createReporter, createTally } from "../report/index.js";
import { complain, type ExportTo, type Io, type Settings } from "../terms/index.js";

/**
 * Writes the dossiers of files as tables, each named by its file, and gives the exit code. Invalid files are reported and left out; one that
 * cannot be read ends the export, and no tables are written.
 */
export async function exportFiles(
  files: readonly FoundFile[],
  to: ExportTo,
  settings: Settings,
  io: Io,
): Promise<number> {
  const valid: string[] = [];
  const tally = createTally();
  const reporter = createReporter({ ...settings, quiet: true }, io);
  let sink: Sink | undefined;
  try {
    sink = await openExport(to, {
      inputs: files.map(({ file }) => file),
      force: settings.force,
      token: createToken(),
      keyOf: (place) => valid[place - 1] ?? String(place),
    });
    for (const { file, failure } of files) {
      const found = failure ?? (await checkFile(file, settings, io));
      if ("problem" in found) {
        await sink.abandon();
        return complain(io, about(file, found));
      }
      addFile(tally, found);
      reporter.report(file, found);
      if (!found.result.ok) continue;
      valid.push(file);
      await sink.write(Buffer.from(JSON.stringify(found.result.value)));
    }
    await sink.finish();
  } catch (error) {
    await sink?.abandon();
    const failure = unwritten(error);
    if (!failure) throw error;
    return complain(io, failure);
  }
  const { length } = files;
  io.stderr.write(
    `${length} ${length === 1 ? "file" : "files"} read: ${tally.valid} valid, ${tally.invalid} invalid\n`,
  );
  return Number(tally.invalid > 0);
}
