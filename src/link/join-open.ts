import type { PersonForm } from "../types/facts.ts";
import type { PersonFormId } from "../types/ids.ts";
import { type Apart, apartIn } from "./groups-apart.ts";
import { type Groups, pairKey, partition, sharingKey } from "./partition.ts";
import type { PersonRules } from "./person-rules.ts";

/** Two groups that may be one person. */
interface Edge {
  readonly a: PersonFormId;
  readonly b: PersonFormId;
  readonly score: number;
  /** What besides the name speaks for it (`SUPPORT`). */
  readonly support: number;
}

/** More than any score of a pair: what is one group already stays one. */
const SETTLED = 1_000_000;

/**
 * Groups of forms whose names say that they are one person, and then of those of which other evidence says so, where
 * it can be said of nobody else: not where a group fits two that cannot be one.
 */
export function joinOpen(forms: readonly PersonForm[], rules: PersonRules): Groups<PersonFormId> {
  const sure = partition(forms, { ...rules, score: (a, b) => (rules.isOpen(a, b) ? -1 : rules.score(a, b)) });
  const edges = openEdges(forms, sure, rules);
  const groupOf = ({ id }: PersonForm): PersonFormId => sure.get(id) ?? id;
  const kept = new Map(unambiguous(edges, apartIn(forms, sure, rules)).map((edge) => [pairKey(edge.a, edge.b), edge]));
  if (kept.size === 0) return sure;
  const keys = new Map<PersonFormId, string[]>();
  for (const [key, { a, b }] of kept) for (const group of [a, b]) keys.set(group, [...(keys.get(group) ?? []), key]);
  return partition(forms, {
    ...rules,
    keysOf: (form) => [groupOf(form), ...(keys.get(groupOf(form)) ?? [])],
    score: (x, y) => (groupOf(x) === groupOf(y) ? SETTLED : (kept.get(pairKey(groupOf(x), groupOf(y)))?.score ?? -1)),
  });
}

/** The best edge between each two groups. */
function openEdges(forms: readonly PersonForm[], groups: Groups<PersonFormId>, rules: PersonRules): readonly Edge[] {
  const edges = new Map<string, Edge>();
  for (const [x, y] of sharingKey(forms, rules.keysOf)) {
    const [a, b] = [groups.get(x.id) ?? x.id, groups.get(y.id) ?? y.id];
    const score = a === b ? -1 : rules.score(x, y);
    if (score < 0) continue;
    const known = edges.get(pairKey(a, b));
    const support = rules.support(x, y);
    const better = known === undefined || support > known.support || (support === known.support && score > known.score);
    if (better) edges.set(pairKey(a, b), { a, b, score, support });
  }
  return [...edges.values()];
}

/** Edges besides which none as strong leads from one of its ends to a group that cannot be one with the other end. */
function unambiguous(edges: readonly Edge[], apart: Apart): readonly Edge[] {
  const possible = edges.filter(({ a, b }) => !apart(a, b));
  const around = new Map<PersonFormId, Edge[]>();
  for (const edge of possible) for (const end of [edge.a, edge.b]) around.set(end, [...(around.get(end) ?? []), edge]);
  return possible.filter((edge) =>
    [edge.a, edge.b].every((end) => {
      const other = end === edge.a ? edge.b : edge.a;
      const rivals = (around.get(end) ?? []).filter((each) => each !== edge && each.support >= edge.support);
      return !rivals.some((rival) => apart(rival.a === end ? rival.b : rival.a, other));
    }),
  );
}
