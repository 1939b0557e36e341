/** Line breaks and other control characters as spaces: in a calendar a line is a property. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
