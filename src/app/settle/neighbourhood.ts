/** All nodes that can be reached from one along links, itself among them; sorted by id. */
export function neighbourhood(start: string, linked: (node: string) => readonly string[]): string[] {
  const nodes = new Set([start]);
  // A set is walked in the order of insertion, what is added on the way included.
  for (const node of nodes) for (const other of linked(node)) nodes.add(other);
  return [...nodes].sort();
}
