import type { Findings } from "../findings.ts";
import type { GoldDocument } from "../gold.ts";
import type { IndexedRegister } from "../indexed-register.ts";

/** Which document copies or translates which; which of two came first is not asked. */
export function compareCopies(golds: readonly GoldDocument[], register: IndexedRegister, findings: Findings): void {
  if (golds.every(({ copy_of }) => copy_of === undefined)) return;
  const own = new Map<string, string>();
  for (const { id } of golds) {
    const copy = register.documents.get(id)?.copyOf;
    if (copy) own.set(pairOf(id, register.documentNames.get(copy.document) ?? copy.document), copy.relation);
  }
  const right = new Map(golds.flatMap(({ id, copy_of }) => (copy_of ? [[pairOf(id, copy_of.id), copy_of.relation] as const] : [])));
  for (const pair of [...new Set([...right.keys(), ...own.keys()])].sort()) {
    const story = golds.find(({ id }) => pair.split(" ").includes(id))?.story ?? "";
    findings.value({ document: null, language: null, story }, "copy", told(pair, right), told(pair, own));
  }
}

function pairOf(one: string, other: string): string {
  return [one, other].sort().join(" ");
}

function told(pair: string, relations: ReadonlyMap<string, string>): string {
  const relation = relations.get(pair);
  return relation === undefined ? "" : `${pair} ${relation}`;
}
