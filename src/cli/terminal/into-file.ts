import { randomBytes } from "node:crypto";
import { accessSync, chmodSync, constants, createWriteStream, realpathSync, renameSync, rmSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { finished } from "node:stream/promises";
import { cannotWrite } from "./cannot-write.ts";
import { Output } from "./output.ts";

type Write = (piece: string | Uint8Array) => Promise<void>;

/**
 * Runs work that writes, into a file that is there whole or not at all: the pieces go to a hidden file beside it, which takes its name,
 * and the rights of an older one, once the last is written. Where the work fails, or writes nothing, an older file stays as it is. What is
 * no file, as a pipe or a device, is written to itself.
 * @throws UsageError where nothing can be written there
 */
export async function intoFile(path: string, work: (write: Write) => Promise<void>): Promise<void> {
  let opened: OpenFile | undefined;
  try {
    await work(async (piece) => {
      opened ??= openFile(path);
      await opened.write(piece);
    });
    await opened?.keep();
  } catch (error) {
    await opened?.drop();
    throw error;
  }
}

interface OpenFile {
  readonly write: Write;
  readonly keep: () => Promise<void>;
  readonly drop: () => Promise<void>;
}

function openFile(path: string): OpenFile {
  const { written, target, mode } = told(path, () => placeOf(path));
  const stream = createWriteStream(written, { flags: written === target ? "w" : "wx" });
  const out = new Output(stream, {});
  // Handled whoever waits for it: an error comes between two pieces as well.
  const closed = finished(stream).then(
    () => null,
    (error: unknown) => ({ error }),
  );
  const close = async (): Promise<void> => {
    const failed = await closed;
    if (failed !== null) throw cannotWrite(path, failed.error);
  };
  return {
    write: async (piece) => {
      await Promise.race([close(), out.write(piece)]);
    },
    keep: async () => {
      stream.end();
      await close();
      if (written === target) return;
      if (mode !== null) chmodSync(written, mode);
      told(path, () => renameSync(written, target));
    },
    drop: async () => {
      stream.destroy();
      await closed;
      if (written !== target) rmSync(written, { force: true });
    },
  };
}

/** Where pieces go, where they are to stand in the end, and the rights of the file that stands there. */
function placeOf(path: string): { written: string; target: string; mode: number | null } {
  const old: Stats | undefined = statSync(path, { throwIfNoEntry: false });
  if (old !== undefined) accessSync(path, constants.W_OK);
  // A pipe behind /dev/stdout has no path of its own.
  if (old !== undefined && !old.isFile()) return { written: path, target: path, mode: null };
  const target = old === undefined ? path : realpathSync(path);
  const hidden = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}`);
  return { written: hidden, target, mode: old === undefined ? null : old.mode & 0o777 };
}

function told<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw cannotWrite(path, error);
  }
}
