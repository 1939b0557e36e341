import type { Hit } from "../types/lexicon.ts";
import type { Token } from "../types/token.ts";
import type { Reading } from "./reading.ts";

/**
 * Phrases of another language rendered word for word, as the data list them (rows of kind `calque`), where they stand as the
 * row wants: `before=name` in front of a name ("the first team Adam Berri": a rank), `after=number` behind a figure ("17
 * Shabat": a month). A quotation in another language is no sign of its own.
 */
export function calquesOf({ recognised, segmented: { tokens, languages } }: Reading): readonly Hit[] {
  return recognised.calques.filter(({ entry: { language, flags }, first, next }) => {
    if (language !== languages[0]) return false;
    if (flags.get("before") === "name" && !beginsName(tokens[next])) return false;
    return flags.get("after") !== "number" || tokens[first - 1]?.type === "number";
  });
}

function beginsName(token: Token | undefined): boolean {
  return token !== undefined && token.type === "word" && !token.line && (token.script === "Arab" || token.shape === "title");
}
