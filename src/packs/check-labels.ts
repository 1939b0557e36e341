import type { Entry } from "../types/lexicon.ts";
import type { Packs, Problem } from "./types.ts";

/** Sections of codes.yaml in which a key of a kind has its English name; an office has one for each side of its stroke. */
const SECTIONS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ["office-head", [["heads"]]],
  ["office", [["offices", "heads"], ["bodies"]]],
  ["body", [["bodies"]]],
  ["org-head", [["org-heads"]]],
]);

/** Offices and bodies of added packs that have no English name: records would show their codes. */
export function checkLabels(entries: readonly Entry[], { labels }: Packs): Problem[] {
  return entries.flatMap(({ kind, key, source }) => {
    const parts = key.split("/");
    const sections = SECTIONS.get(kind) ?? [];
    const at = sections.findIndex(
      (own, part) => parts[part] !== undefined && own.every((name) => labels.of(name, parts[part] ?? "") === null),
    );
    if (at < 0) return [];
    const what = `"${parts[at]}" has no English name`;
    return [{ where: source, what, remedy: `Write it under ${sections[at]?.[0]}: in codes.yaml: \`${parts[at]}: { label: … }\`.` }];
  });
}
