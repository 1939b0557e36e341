import type { Output } from "../terminal/output.ts";
import { counted } from "./counted.ts";

interface Marked {
  readonly synthetic: boolean;
}

/** What must not be taken for news, in a word. */
export const INVENTED = "invented";

/** A line that says of how much of what is shown the persons and events are invented; none where all is real. */
export function inventedLine(documents: readonly Marked[], output: Output): string[] {
  const invented = documents.filter(({ synthetic }) => synthetic).length;
  if (invented === 0) return [];
  const all = invented === documents.length;
  const what = all ? "persons, outlets and events are made up" : `${counted(invented, "document")} of ${documents.length} made up`;
  return [output.paint("magenta", `${INVENTED}: ${what}`)];
}
