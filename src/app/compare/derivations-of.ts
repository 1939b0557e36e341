import type { DocumentId } from "../../types/ids.ts";
import type { ComparedPair, Derivation } from "./comparison.ts";

/** Of each text that derives from another one of its group, the nearest source: the one of which it has most. No text derives from itself. */
export function derivationsOf(pairs: readonly ComparedPair[]): Derivation[] {
  const from = new Map<DocumentId, Derivation>();
  const decided = pairs.filter(({ derived }) => derived !== null).sort(nearestFirst);
  for (const { left, right, derived, relation } of decided) {
    const [document, source] = derived === left ? [left, right] : [right, left];
    if (from.has(document) || rootsIn(source, from).includes(document)) continue;
    from.set(document, { document, from: source, relation });
  }
  return [...from.values()].sort((a, b) => (a.document < b.document ? -1 : 1));
}

function nearestFirst(a: ComparedPair, b: ComparedPair): number {
  const [one, other] = [nearness(a), nearness(b)];
  return other - one || (`${a.left} ${a.right}` < `${b.left} ${b.right}` ? -1 : 1);
}

/** A copy is nearer than a translation, and of these the one that shares more. */
function nearness({ relation, covered }: ComparedPair): number {
  const rank = relation === "same-text" ? 3 : relation === "near-copy" ? 2 : relation === "translation" ? 1 : 0;
  return rank * 10_000 + covered.left + covered.right;
}

function rootsIn(document: DocumentId, from: ReadonlyMap<DocumentId, Derivation>): DocumentId[] {
  const above = from.get(document);
  return above === undefined ? [document] : [document, ...rootsIn(above.from, from)];
}
