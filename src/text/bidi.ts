const FSI = "\u2068";
const PDI = "\u2069";

/** Keeps a text of unknown direction from turning its neighbours around in a terminal (FSI … PDI). */
export function isolate(text: string): string {
  return `${FSI}${text}${PDI}`;
}
