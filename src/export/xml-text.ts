const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text in XML 1.0, in an element or an attribute, without what XML cannot hold even escaped. */
export function xmlText(text: string): string {
  return withoutForbidden(text, () => "")
    .toWellFormed()
    .replace(/[&<>"]/g, (sign) => NAMED[sign] ?? sign);
}

/** Line feeds and tabs stay; a carriage return would be read as a line feed. */
export function withoutForbidden(text: string, instead: (code: number) => string): string {
  return text.replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) => {
    const code = sign.charCodeAt(0);
    return sign === "\n" || sign === "\t" || (code >= 0x7f && code < 0xfffe) ? sign : instead(code);
  });
}
