import { createNameMeasure } from "./name-measure.ts";
import type { Names } from "./names.ts";
import { remembered } from "./remembered.ts";
import type { NameData } from "./sounds.ts";

/** Names over the tables of data/scripts, which `Packs` has. Remembers what it has answered. */
export function createNames(data: NameData): Names {
  const measure = createNameMeasure(data);
  const prepare = remembered(measure.prepare);
  const compare = remembered((pair) => {
    const [a = "", b = ""] = pair.split("\n");
    return measure.compare(prepare(a), prepare(b));
  });
  return {
    compare: (a, b) => compare(a < b ? `${oneLine(a)}\n${oneLine(b)}` : `${oneLine(b)}\n${oneLine(a)}`),
    explain: (a, b) => measure.explain(prepare(oneLine(a)), prepare(oneLine(b))),
    keys: remembered((name) => measure.keys(prepare(name))),
    facets: remembered((name) => measure.facets(measure.cut(name))),
  };
}

function oneLine(name: string): string {
  return name.includes("\n") ? name.replaceAll("\n", " ") : name;
}
