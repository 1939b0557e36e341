/** Signs that are shown as each other where the text runs from right to left. */
export const PAIRS: readonly (readonly [string, string])[] = [
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["<", ">"],
  ["«", "»"],
  ["‹", "›"],
  ["≤", "≥"],
];

const OPPOSITES: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([open, close]) => [
    [open, close],
    [close, open],
  ]),
);

/** The other one of a pair of brackets or quotation marks. */
export function opposite(sign: string): string | undefined {
  return OPPOSITES.get(sign);
}
