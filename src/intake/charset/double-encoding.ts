const UTF8_AS_LATIN = /[ÃÂÅÄ][\u0080-\u00bf\u0152-\u0192\u2013-\u2122]|[ØÙ][\u0080-\u00bf\u0152-\u0192\u2013-\u2122\u02c6\u02dc]/g;
const LEAST = 3;

/** Whether a text was encoded twice on its way (`Ã©` for é, `Ø§` for alef): what its readers see is wreckage. */
export function isDoublyEncoded(text: string): boolean {
  const hits = text.match(UTF8_AS_LATIN)?.length ?? 0;
  if (hits < LEAST) return false;
  const sound = text.match(/[éèàçùşğıöü\u0600-\u06ff]/g)?.length ?? 0;
  return hits > sound;
}
