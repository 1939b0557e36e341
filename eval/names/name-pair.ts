/** Two spellings, and whether they are of one name. */
export interface NamePair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** Lines of two spellings and 1 or 0, separated by tabs. */
export function writePairs(pairs: readonly NamePair[]): string {
  return pairs.map(({ a, b, same }) => `${a}\t${b}\t${same ? 1 : 0}\n`).join("");
}

/** Reads what `writePairs` writes; lines that begin with # are remarks. */
export function readPairs(text: string, file: string): readonly NamePair[] {
  return text.split("\n").flatMap((line, at) => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const [a, b, label] = line.split("\t");
    if (!a || !b || (label !== "0" && label !== "1"))
      throw new Error(`${file}, line ${at + 1}: two names and 1 or 0 are needed, separated by tabs`);
    return [{ a, b, same: label === "1" }];
  });
}
