import type { Communique } from "./communiques.ts";

/** A communiqué as a page, with the text that a reader should find in it. */
export interface LaidOut {
  readonly html: string;
  readonly text: string;
}

/** How a text is set: its font, further style, and its columns. */
export interface Setting {
  readonly font: string;
  readonly style?: string;
  readonly columns?: number;
}

/** A title over its paragraphs. */
export function laidOut({ language, title, paragraphs }: Communique, { font, style = "", columns = 1 }: Setting): LaidOut {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n");
  const flow = columns > 1 ? `<div style="column-count:${columns};column-gap:10mm">${body}</div>` : body;
  const css = `body{font-family:'${font}';font-size:11pt;line-height:1.4} h1{font-size:18pt} ${style}`;
  return { html: pageOf(language, title, css, `<h1>${title}</h1>\n${flow}`), text: [title, ...paragraphs].join("\n\n") };
}

export function pageOf(language: string, title: string, css: string, body: string): string {
  const direction = language === "ar" ? "rtl" : "ltr";
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>${title}</title><style>${css}</style></head><body>${body}</body></html>`;
}
