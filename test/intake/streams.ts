/** A stream of these parts. */
export async function* streamOf(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

/** Bytes or text cut at places; any numbers will do. */
export function cutAt<T extends string | Uint8Array>(whole: T, cuts: readonly number[]): T[] {
  const places = [...new Set(cuts.map((cut) => cut % (whole.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((start, place) => whole.slice(start, places[place] ?? whole.length) as T);
}
