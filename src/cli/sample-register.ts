import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Intake, ingest } from "../app/ingest.ts";
import { arrivals } from "../app/sources.ts";
import type { Register } from "../app/with-register.ts";
import type { Context } from "./context.ts";
import { Progress } from "./terminal/progress.ts";

/** Beside `src/`, also when this runs from `dist/`. */
const SAMPLES = fileURLToPath(new URL("../../samples/press", import.meta.url));

/** Where the samples lie, as whoever is here would write it. */
export const samplesPath = (): string => relative(process.cwd(), SAMPLES) || ".";

/** A register in a folder of its own, which the system throws away sooner or later. */
export function newSampleRegister(): string {
  return join(mkdtempSync(join(tmpdir(), "dragoman-demo-")), "demo.sqlite");
}

/** Reads the samples that come with the program into a register, and says how far it is. */
export async function takeSamples(register: Register, { program, messages, stdin, limits }: Context): Promise<Intake> {
  const progress = new Progress(messages, "documents");
  let read = 0;
  const committed = (batch: Intake): void => {
    read += batch.documents;
    progress.update(read);
  };
  const taken = await ingest(register, program, arrivals({ paths: [samplesPath()], standardInput: stdin, ...limits }), {
    batch: 2,
    committed,
  });
  progress.stop();
  return taken;
}
