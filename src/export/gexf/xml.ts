import { withoutForbidden, xmlText } from "../xml-text.ts";

/** XML 1.0 as this format needs it: elements, attributes, no text. Written as it is asked for; a library would hold the whole graph. */

type Attributes = Readonly<Record<string, string | number | null>>;

/** `<name a="1"/>`, or with its content between the tags; attributes that are null are left out. */
export function element(name: string, attributes: Attributes, content: readonly string[] = []): string {
  const start = open(name, attributes);
  return content.length === 0 ? `${start.slice(0, -1)}/>` : `${start}${content.join("")}</${name}>`;
}

/** The opening tag alone, for what is written piece by piece. */
export function open(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === null ? "" : ` ${key}="${escaped(String(value))}"`));
  return `<${name}${written.join("")}>`;
}

/** Text of an attribute or an element: on one line, as the schema's tokens are. */
export function escaped(text: string): string {
  return xmlText(withoutForbidden(text.replace(/\s+/g, " ").trim(), () => "\ufffd"));
}
