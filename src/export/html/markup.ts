/** Markup that is safe to write: made by `html` only, which escapes whatever it is given. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in markup: text is escaped, nothing is written for null, false and undefined. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[];

/** Controls that no page may hold, and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** html`<p>${text}</p>`: an element's content or an attribute's value in double quotes. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(strings.reduce((made, string, at) => made + written(contents[at - 1]) + string));
}

function written(content: Content): string {
  if (content === null || content === undefined || content === false) return "";
  if (content instanceof Markup) return content.text;
  if (typeof content === "object") return content.map(written).join("");
  return escaped(String(content));
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(CONTROLS, "")
    .replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter] ?? "");
}

/** Contents with something between them. */
export function between(contents: readonly Content[], separator: Content): Content {
  return contents.flatMap((content, at) => (at === 0 ? [content] : [separator, content]));
}
