import type { Packs } from "../packs/types.ts";
import type { OfficeFound } from "../types/found.ts";

/** English label of an office, composed from the data's labels of its head and body; the original where they know none. */
export function officeLabel({ key, head, body }: OfficeFound, original: string, packs: Packs): string {
  if (key === null) return original;
  const fixed = packs.labels.of("offices", key);
  if (fixed) return fixed;
  const headLabel = packs.labels.of("heads", head);
  const bodyLabel = body ? (packs.labels.of("bodies:of", body) ?? packs.labels.of("bodies", body)) : null;
  if (!headLabel) return original;
  return bodyLabel ? `${headLabel} of ${bodyLabel}` : headLabel;
}
