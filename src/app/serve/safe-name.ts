/** Control characters, and those that turn the direction of what stands behind them. */
const TRICKS = /[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
const LONGEST = 500;

/**
 * What a file that somebody sends is called in the register: its path within what was sent, without anything that leads out of it or
 * hides what it is. No file is ever opened by it.
 */
export function safeName(sent: string): string {
  const parts = sent
    .replace(TRICKS, "")
    .split(/[/\\]/)
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== "." && part !== "..");
  return parts.join("/").slice(-LONGEST) || "unnamed";
}
