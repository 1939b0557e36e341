import type { Packs } from "../../packs/types.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import { afterConnector } from "../connectors.ts";

/**
 * Index behind those who gather, holders of an office in the plural that a connector joins: "[des chefs de police]", "[of Interior Ministers]",
 * "[لقادة الشرطة]", where nouns also stand bare; `at` itself where none stand.
 */
export function membersAt(at: number, segmented: Segmented, packs: Packs): number {
  const head = afterConnector(at, segmented, packs);
  if (head === at && segmented.tokens[at]?.script !== "Arab") return at;
  const before = segmented.starts[head]?.find(({ entry }) => entry.kind === "body");
  const holders = holdersAt(head, segmented) ?? (before && holdersAt(before.next, segmented));
  if (!holders) return at;
  const body = afterConnector(holders.next, segmented, packs);
  return segmented.starts[body]?.find(({ entry }) => entry.kind === "body" && !entry.flags.has("intl"))?.next ?? holders.next;
}

function holdersAt(at: number, { starts }: Segmented): Hit | undefined {
  return starts[at]?.find(({ entry }) => entry.kind === "office-head" && entry.flags.has("plural"));
}
