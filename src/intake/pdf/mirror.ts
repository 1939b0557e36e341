const PAIRS: ReadonlyMap<string, string> = new Map(
  ["()", "[]", "{}", "<>", "«»", "‹›", "≤≥"].flatMap((pair) => {
    const [open = "", close = ""] = pair;
    return [
      [open, close],
      [close, open],
    ];
  }),
);

/** The other one of a pair of brackets or quotation marks. */
export function opposite(sign: string): string | undefined {
  return PAIRS.get(sign);
}
