import { isolate } from "../../text/bidi.ts";
import { truncate } from "./width.ts";

/** Words of a text on one line, in their own direction, with an ellipsis where they are too long for it. */
export function quoted(exact: string, width: number): string {
  const plain = exact.replaceAll(/\s+/g, " ").trim();
  return `«${isolate(truncate(plain, Math.max(8, width - 2)))}»`;
}
