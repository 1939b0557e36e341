const FSI = "\u2068";
const PDI = "\u2069";
const STRONG = /[\p{L}]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Keeps a text of unknown direction from turning its neighbours around in a terminal (FSI … PDI). */
export function isolate(text: string): string {
  return `${FSI}${text}${PDI}`;
}

/** Whether the first letter of a text is written from right to left (the rule of `dir="auto"`). */
export function isRightToLeft(text: string): boolean {
  const first = STRONG.exec(text);
  return first !== null && RIGHT_TO_LEFT.test(first[0]);
}
