/** First and last day, both inclusive, in days since 1970-01-01. */
export type Spell = readonly [first: number, last: number];

/** The same days in spells that do not overlap, in order: a tie is there or not, never twice. */
export function merged(spells: Iterable<Spell>): Spell[] {
  const out: Spell[] = [];
  for (const [first, last] of [...spells].sort(([a, b], [c, d]) => a - c || b - d)) {
    const before = out.at(-1);
    if (before === undefined || first > before[1]) out.push([first, last]);
    else out[out.length - 1] = [before[0], Math.max(before[1], last)];
  }
  return out;
}
