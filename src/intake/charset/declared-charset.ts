const HEAD = 4096;

/** In the head of a page or a document in XML: the XML declaration, `<meta charset>` or its HTTP-EQUIV form. */
const DECLARATIONS: readonly RegExp[] = [
  /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]+)["']/i,
  /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i,
];

/** The character set that a page says it is written in; null when it says none in its first kilobytes. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1").replaceAll("\0", "");
  for (const declaration of DECLARATIONS) {
    const found = declaration.exec(head)?.[1];
    if (found !== undefined) return found.toLowerCase();
  }
  return null;
}
