import type { TextSketch } from "../types/sketch.ts";
import { PLAIN_KINDS } from "./measure.ts";
import type { Gist, ValueKind } from "./passage.ts";
import type { Trace } from "./trace.ts";

/** In a text of more passages than this more is told than in a communiqué or a dispatch. */
const MOST_PASSAGES = 100;

/** What is kept of passages for laying them beside those of another text in another language; null for a text of very many. */
export function sketchOf(passages: readonly Gist[]): TextSketch | null {
  if (passages.length > MOST_PASSAGES) return null;
  const places = new Map<Trace, number>();
  const placeOf = (trace: Trace): number => {
    const known = places.get(trace);
    if (known !== undefined) return known;
    places.set(trace, places.size);
    return places.size - 1;
  };
  const sketched = passages.map(({ length, apart, traces, numbers, values }) => {
    const plain = values.flatMap(({ kind, key }) => (PLAIN_KINDS.has(kind) ? [`${kind} ${key}`] : []));
    return [length, apart ? 1 : 0, traces.map(placeOf), numbers, [...new Set(plain)]] as const;
  });
  return { traces: [...places.keys()], passages: sketched };
}

/** The passages of a sketch: the relation between texts in two languages follows from them as from the texts themselves. */
export function sketched({ traces, passages }: TextSketch): Gist[] {
  return passages.map(([length, apart, own, numbers, values]) => ({
    length,
    apart: apart === 1,
    traces: own.flatMap((place) => traces[place] ?? []),
    numbers,
    values: values.map((told) => {
      const blank = told.indexOf(" ");
      return { kind: told.slice(0, blank) as ValueKind, key: told.slice(blank + 1) };
    }),
  }));
}
