import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EngagementIndex } from "../../src/app/catalogue/engagement-index.ts";
import { EngagementPages } from "../../src/app/catalogue/engagement-pages.ts";
import { fillCatalogue } from "../../src/app/catalogue/fill-catalogue.ts";
import { Finder } from "../../src/app/catalogue/find.ts";
import { Shelf } from "../../src/app/catalogue/shelf.ts";
import { createNames } from "../../src/names/create-names.ts";
import { loadScripts } from "../../src/packs/load-scripts.ts";
import { makeCatalogue, openCatalogue } from "../../src/store/catalogue/catalogue-file.ts";
import { CrowdRegister } from "../crowd/crowd-register.ts";

/** The catalogue of an invented register, and what looks things up in it. */
export function openCrowd(engagements: number) {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-crowd-"));
  const path = join(folder, "catalogue");
  const records = new CrowdRegister(engagements);
  const names = createNames(loadScripts());
  makeCatalogue(path, "crowd", (writer) => fillCatalogue(writer, { records, withTexts: records.documents(), names }));
  const catalogue = openCatalogue(path);
  if (catalogue === undefined) throw new Error("the catalogue that was just made cannot be opened");
  const index = new EngagementIndex(catalogue);
  const close = (): void => {
    catalogue.close();
    rmSync(folder, { recursive: true });
  };
  const shelf = new Shelf(catalogue);
  return { records, catalogue, index, pages: new EngagementPages(index), shelf, finder: new Finder(shelf, names), close };
}
