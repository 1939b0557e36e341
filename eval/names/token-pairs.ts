/** A token of names in two scripts, and how often they were seen together. */
export interface TokenPair {
  readonly latin: string;
  readonly arabic: string;
  readonly count: number;
}

/** Reads lines of a Latin token, Arabic letters (blanks between them mean nothing) and a count, separated by tabs. */
export function readTokenPairs(text: string): readonly TokenPair[] {
  return text.split("\n").flatMap((line) => {
    const [latin = "", arabic = "", count = "1"] = line.split("\t");
    const pair = { latin: latin.trim(), arabic: arabic.replaceAll(" ", "").trim(), count: Number(count) };
    return pair.latin === "" || pair.arabic === "" ? [] : [pair];
  });
}
