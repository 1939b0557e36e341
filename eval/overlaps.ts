/** Whether a span shares a letter with one of the places where one of the strings stands. */
export function overlaps(text: string, strings: readonly string[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  return strings.some((string) => {
    for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) if (from < at + string.length && to > at) return true;
    return false;
  });
}
