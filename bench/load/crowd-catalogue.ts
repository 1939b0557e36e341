import { statSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { fillCatalogue } from "../../src/app/catalogue/fill-catalogue.ts";
import { generationOf } from "../../src/app/catalogue/make-catalogue.ts";
import type { LoadedProgram } from "../../src/app/load-program.ts";
import { cataloguePath, makeCatalogue, openCatalogue } from "../../src/store/catalogue/catalogue-file.ts";
import { openRegister } from "../../src/store/open-register.ts";
import type { CrowdRegister } from "../../test/crowd/crowd-register.ts";

/**
 * A register without documents beside the catalogue of an invented one; the server takes it for its own.
 * @returns what was written, in words; null where there was one of this program already
 */
export async function makeCrowdCatalogue(path: string, records: CrowdRegister, program: LoadedProgram): Promise<string | null> {
  const register = openRegister(path, { create: true });
  const generation = await generationOf(register, program);
  register.close();
  if (isOf(cataloguePath(path), generation)) return null;
  const start = performance.now();
  makeCatalogue(cataloguePath(path), generation, (writer) =>
    fillCatalogue(writer, { records, withTexts: records.documents(), names: program.names }),
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return `catalogue written in ${seconds} s, ${(statSync(cataloguePath(path)).size / 1e6).toFixed(0)} MB`;
}

/** Another program's catalogue would be made anew by the server, of the register that has no documents. */
function isOf(path: string, generation: string): boolean {
  const catalogue = openCatalogue(path);
  const found = catalogue?.about("generation");
  catalogue?.close();
  return found === generation;
}
