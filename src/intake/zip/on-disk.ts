import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Carrier } from "../format.ts";
import { Unreadable } from "../unreadable.ts";

/** A carrier as a file, since what an archive holds is written at its end. */
export interface OnDisk {
  readonly file: string;
  /** Removes it where it was made for this. */
  readonly dispose: () => Promise<void>;
}

/**
 * The file that a carrier is, or one made of its stream, of at most `limit` bytes.
 * @throws Unreadable
 */
export async function onDisk({ file, chunks }: Carrier, limit: number): Promise<OnDisk> {
  if (file !== null) return { file, dispose: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), "dragoman-"));
  const dispose = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const copy = join(folder, "archive");
  try {
    await pipeline(bounded(chunks, limit), createWriteStream(copy));
    return { file: copy, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

async function* bounded(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit)
      throw new Unreadable("too large", `it has more than ${limit} bytes`, "unpack it yourself, or raise DRAGOMAN_MAX_UNPACKED");
    yield chunk;
  }
}
