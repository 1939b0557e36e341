import type { Packs } from "../packs/types.ts";
import type { Hit } from "../types/lexicon.ts";
import type { Token } from "../types/token.ts";

/** What is asked of the packs. */
type Knowledge = Pick<Packs, "languages" | "nameToken">;

/**
 * Decides forms that are of two kinds ("عمان" is a city and a state; "Nice" is a city and a word) by their neighbours.
 * A hit of a kind that lost is dropped; a form that the data do not call ambiguous stays as it is.
 */
export function survives(hit: Hit, tokens: readonly Token[], { languages, nameToken }: Knowledge): boolean {
  const language = languages.get(hit.entry.language);
  // Two of three hits are function words, which few languages have ambiguous ones of.
  if (!language?.ambiguousKinds.has(hit.entry.kind)) return true;
  const { ambiguous } = language;
  const form =
    hit.first === hit.last
      ? (tokens[hit.first]?.text ?? "")
      : tokens
          .slice(hit.first, hit.last + 1)
          .map(({ text }) => text)
          .join(" ");
  const ambiguity = ambiguous.get(form) ?? (hit.proclitic ? ambiguous.get(form.slice(hit.proclitic.length)) : undefined);
  if (!ambiguity?.kinds.includes(hit.entry.kind)) return true;
  const wins =
    isCue(tokens[hit.first - 1], ambiguity.left) ||
    isRightCue(tokens[hit.next], ambiguity.right) ||
    (ambiguity.right.includes("@") && isNamePart(tokens[hit.next], nameToken)) ||
    (hit.proclitic !== "" && ambiguity.left.includes(hit.proclitic));
  return (wins ? ambiguity.wins : ambiguity.otherwise) === hit.entry.kind;
}

/** "الفريق روب": `@` in the data stands for a part of names, on the right; with an article it is rather an adjective. */
function isNamePart(token: Token | undefined, nameToken: Knowledge["nameToken"]): boolean {
  return token?.type === "word" && !token.line && !token.text.startsWith("ال") && nameToken(token.text) > 0;
}

/** `#` in the data stands for any figure ("21 May", "May 2025"), `$` on the right for the end of the line. */
function isCue(token: Token | undefined, cues: readonly string[]): boolean {
  return token !== undefined && (cues.includes(token.text) || (token.type === "number" && cues.includes("#")));
}

function isRightCue(token: Token | undefined, cues: readonly string[]): boolean {
  return isCue(token, cues) || ((token === undefined || token.line) && cues.includes("$"));
}
