/** A name that does not turn what stands beside it, in a line of either direction. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
