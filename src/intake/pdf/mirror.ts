const PAIRS: ReadonlyMap<string, string> = new Map(
  ["()", "[]", "{}", "<>", "«»", "‹›", "≤≥"].flatMap((pair) => {
    const [open = "", close = ""] = pair;
    return [
      [open, close],
      [close, open],
    ];
  }),
);

/** The sign that is seen for this one, and the other way round, where the text runs from right to left. */
export function mirrored(sign: string): string {
  return PAIRS.get(sign) ?? sign;
}
