/** An address that a calendar may open: of the web, and written so that it cannot end its line. Null for any other. */
export function webAddress(url: string | null): string | null {
  const parsed = url === null ? null : URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}
