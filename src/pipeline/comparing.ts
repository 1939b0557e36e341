import type { Passage } from "../compare/passage.ts";
import { passagesOf } from "../compare/passages-of.ts";
import type { Names } from "../names/names.ts";
import type { Packs } from "../packs/types.ts";
import type { Document } from "../types/document.ts";
import { read } from "./analyse.ts";
import { mentionsOf } from "./mentions.ts";

/** How texts are laid beside each other, for whoever compares documents. */
export { align } from "../compare/align.ts";
export type { Passage } from "../compare/passage.ts";

/** The passages of a document, with all that they can be compared by. */
export function readPassages(document: Document, packs: Packs, names: Names): Passage[] {
  const { analysis, segmented, recognised } = read(document, packs);
  return passagesOf({ segmented, mentions: mentionsOf({ document, segmented, recognised, packs }), leads: analysis.leads }, names);
}
