import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportRegister } from "../src/app/export-register.ts";
import { ingest } from "../src/app/ingest.ts";
import type { LoadedProgram } from "../src/app/load-program.ts";
import { arrivals } from "../src/app/sources.ts";
import { withRegister } from "../src/app/with-register.ts";
import type { RegisterExport } from "./indexed-register.ts";

/** Takes texts into a register of their own, and gives its export with the texts. */
export async function readTexts(paths: readonly string[], program: LoadedProgram): Promise<RegisterExport> {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-eval-"));
  try {
    return await withRegister(join(folder, "eval.sqlite"), true, async (register) => {
      await ingest(register, program, arrivals({ paths, standardInput: process.stdin }));
      const pieces: string[] = [];
      await exportRegister(register, program, "json", (piece) => void pieces.push(String(piece)), { withText: true });
      return JSON.parse(pieces.join("")) as RegisterExport;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
