import { loadPacks } from "../packs/load.ts";
import { loadScripts } from "../packs/load-scripts.ts";
import { addedSources } from "../packs/pack-sources.ts";
import type { Packs } from "../packs/types.ts";
import { analyse } from "../pipeline/analyse.ts";
import { createNames, type Names } from "../pipeline/comparing-names.ts";
import { explain } from "../pipeline/explain.ts";
import type { Explanation } from "../pipeline/explanation.ts";
import { createLinking } from "../pipeline/linking.ts";
import { type CloseReading, readClosely } from "../pipeline/mentions.ts";
import { createMerging } from "../pipeline/merging.ts";
import type { Document } from "../types/document.ts";
import type { ExportingProgram } from "./export-register.ts";
import { programVersion } from "./program-version.ts";

export type { ExplainedPart, NameExplanation, NameReason } from "../pipeline/comparing-names.ts";

/** The program with its data. */
export interface LoadedProgram extends ExportingProgram {
  readonly packs: Packs;
  readonly names: Names;
  readonly readClosely: (document: Document) => CloseReading;
  readonly explain: (document: Document) => Explanation;
}

/**
 * The program over the bundled data. The data are loaded when something needs them for the first time, since help
 * does not.
 * @param version of the program, without its data
 * @param added packs beside those, as `loadPacks` takes them
 * @throws PacksError for added packs that cannot be used
 */
export function loadProgram(version: string, added: readonly string[] = []): LoadedProgram {
  const packs = once(() => loadPacks(undefined, added));
  // What somebody adds may be wrong, which is told before anything is read.
  if (added.length > 0) packs();
  const names = once(() => createNames(loadScripts()));
  const lazyNames: Names = {
    compare: (a, b) => names().compare(a, b),
    explain: (a, b) => names().explain(a, b),
    keys: (name) => names().keys(name),
    facets: (name) => names().facets(name),
  };
  return {
    get version() {
      return programVersion(
        `${version} ${packs().version}`,
        addedSources(added).map((source) => source.added ?? ""),
      );
    },
    get packs() {
      return packs();
    },
    names: lazyNames,
    linking: createLinking(lazyNames, () => packs().labels),
    merging: createMerging(packs, lazyNames),
    generator: {
      program: "dragoman",
      version,
      get packs() {
        return packs().version;
      },
    },
    topicLabel: (code) => packs().labels.of("topics", code) ?? code,
    analyse: (document) => analyse(document, packs(), lazyNames),
    readClosely: (document) => readClosely(document, packs()),
    explain: (document) => explain(document, packs()),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
