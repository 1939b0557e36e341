const LONGEST = 90;

/** The first words of a text on one line, by which one without a title is told from others; null of nothing but space. */
export function openingOf(text: string): string | null {
  const words = text
    .slice(0, 10 * LONGEST)
    .split(/\s+/)
    .filter((word) => word !== "");
  let opening = "";
  // A word longer than a line is cut.
  for (const word of words) {
    const longer = opening === "" ? [...word].slice(0, LONGEST / 2).join("") : `${opening} ${word}`;
    if (longer.length > LONGEST) return `${opening} …`;
    opening = longer;
  }
  return opening === "" ? null : opening;
}
