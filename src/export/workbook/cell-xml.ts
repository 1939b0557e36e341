import { withoutForbidden, xmlText } from "../xml-text.ts";

/** Most cells have nothing of this, and need no more than a look. */
const NEEDS_CARE = /_x|[&<>"\p{Cc}\p{Cs}\ufffe\uffff]/u;

/** Text of a cell: what XML cannot hold stands as the format writes it, `_x000D_`, so that nothing of a quote is lost. */
export function cellXml(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return xmlText(withoutForbidden(escaped, (code) => `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`));
}
