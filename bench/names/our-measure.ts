import { createNameMeasure } from "../../src/names/name-measure.ts";
import type { NameVerdict } from "../../src/names/names.ts";
import type { PreparedName } from "../../src/names/prepare-name.ts";
import { loadPacks } from "../../src/packs/load.ts";
import type { Measure } from "./measure.ts";

export interface OurMeasure extends Measure<PreparedName> {
  readonly verdict: (a: string, b: string) => NameVerdict;
}

/** This project's own measure. */
export function ourMeasure(): OurMeasure {
  const { compare, prepare } = createNameMeasure(loadPacks());
  return { prepare, score: (a, b) => compare(a, b).score, verdict: (a, b) => compare(prepare(a), prepare(b)).verdict };
}
