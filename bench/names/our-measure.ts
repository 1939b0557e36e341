import { createNames } from "../../src/names/create-names.ts";
import type { Names } from "../../src/names/names.ts";
import { loadPacks } from "../../src/packs/load.ts";
import type { Measure } from "./measure.ts";

/** This project's own measure. `createNames` remembers names that it has prepared, and asking for a name's keys prepares it. */
export function ourMeasure(): Measure<string> & Pick<Names, "compare"> {
  const { compare, keys } = createNames(loadPacks());
  return {
    compare,
    prepare: (name) => {
      keys(name);
      return name;
    },
    score: (a, b) => compare(a, b).score,
  };
}
