import { createNameMeasure } from "./name-measure.ts";
import type { Names } from "./names.ts";
import { remembered } from "./remembered.ts";
import type { NameData } from "./sounds.ts";

/** Remembered at once: a prepared name takes some kilobytes, and its keys one; a comparison holds on to both names. */
const MOST_NAMES = 4_000;
const MOST_PAIRS = 20_000;

/** Names over the tables of data/scripts, which `Packs` has. Remembers what it has answered. */
export function createNames(data: NameData): Names {
  const measure = createNameMeasure(data);
  const prepare = remembered(measure.prepare, MOST_NAMES);
  const compare = remembered((pair) => {
    const [a = "", b = ""] = pair.split("\n");
    return measure.compare(prepare(a), prepare(b));
  }, MOST_PAIRS);
  return {
    compare: (a, b) => compare(a < b ? `${oneLine(a)}\n${oneLine(b)}` : `${oneLine(b)}\n${oneLine(a)}`),
    explain: (a, b) => measure.explain(prepare(oneLine(a)), prepare(oneLine(b))),
    keys: remembered((name) => measure.keys(prepare(name)), MOST_NAMES),
    facets: remembered((name) => measure.facets(measure.cut(name))),
  };
}

function oneLine(name: string): string {
  return name.includes("\n") ? name.replaceAll("\n", " ") : name;
}
