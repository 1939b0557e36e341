import { thousandths } from "../../pipeline/comparing.ts";
import type { DocumentId } from "../../types/ids.ts";
import type { ComparedPair, Derivation } from "./comparison.ts";

/** Of each text that derives from another one of its group, the nearest source. No text derives from itself. */
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

const RANKS: readonly ComparedPair["relation"][] = ["shortened", "translation", "near-copy", "same-text"];

/** A copy is nearer than a translation; of two copies the one that has more passages word for word, then the one that has more at all. */
function nearness({ relation, covered, passages }: ComparedPair): number {
  const own = passages?.filter(({ right }) => right.length > 0) ?? [];
  const same = thousandths(own.filter(({ is }) => is === "same").length, own.length);
  return RANKS.indexOf(relation) * 10_000_000 + same * 10_000 + covered.left + covered.right;
}

function rootsIn(document: DocumentId, from: ReadonlyMap<DocumentId, Derivation>): DocumentId[] {
  const above = from.get(document);
  return above === undefined ? [document] : [document, ...rootsIn(above.from, from)];
}
