const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text in XML, in an element or an attribute, without what XML cannot hold. */
export function xml(text: string): string {
  return withoutControls(text, () => "")
    .toWellFormed()
    .replace(/[&<>"]/g, (sign) => NAMED[sign] ?? sign);
}

/** Most cells have nothing of this, and need no more than a look. */
const NEEDS_CARE = /_x|[&<>"\p{Cc}\p{Cs}\ufffe\uffff]/u;

/** Text of a cell: what XML cannot hold stands as the format writes it, `_x000D_`, so that nothing of a quote is lost. */
export function cellXml(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return xml(withoutControls(escaped, (code) => `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`));
}

/** Line feeds and tabs stay; a carriage return would be read as a line feed. */
function withoutControls(text: string, instead: (code: number) => string): string {
  return text.replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) => {
    const code = sign.charCodeAt(0);
    return sign === "\n" || sign === "\t" || (code >= 0x7f && code < 0xfffe) ? sign : instead(code);
  });
}
