import type { Register } from "./register.ts";

/** Says, for linking, what is judged of two nodes; null: nothing any more. */
export function setJudgement(register: Register, a: string, b: string, same: boolean | null): void {
  for (const [node, other] of [[a, b] as const, [b, a] as const]) {
    if (same === null) register.run("DELETE FROM judgement WHERE node = ? AND other = ?", node, other);
    else register.run("INSERT OR REPLACE INTO judgement VALUES (?, ?, ?)", node, other, same ? 1 : 0);
  }
}

/** Every node that is judged to be the same as a node, or different from it. */
export function judgementsOf(register: Register, node: string): { readonly other: string; readonly same: boolean }[] {
  return register
    .all<{ other: string; same: number }>("SELECT other, same FROM judgement WHERE node = ? ORDER BY other", node)
    .map(({ other, same }) => ({ other, same: same === 1 }));
}
