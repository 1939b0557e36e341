const DEPTHS = 4;

/** How deep a cell is coloured, from 1 to 4: by the root, so that a few large numbers leave the small ones apart. */
export function depthOf(count: number, most: number): number {
  return Math.max(1, Math.ceil(Math.sqrt(count / Math.max(1, most)) * DEPTHS));
}
