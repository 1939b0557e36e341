const FSI = "\u2068";
const PDI = "\u2069";
/** Embeddings, overrides and isolates, and their ends; marks of direction act only on their neighbours and stay. */
const STEERING = /[\u202a-\u202e\u2066-\u2069]+/g;

/** Keeps a text of unknown direction from turning its neighbours around (FSI … PDI); of what it brings to end or begin such, nothing stays. */
export function isolate(text: string): string {
  return `${FSI}${text.replaceAll(STEERING, "")}${PDI}`;
}
