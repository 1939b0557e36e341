/** Part of a whole, in thousandths, rounded down. */
export function thousandths(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((1000 * part) / whole);
}
