import type { PageStory } from "./page-story.ts";

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

export function times(count: number, make: (place: number) => string): string {
  return Array.from({ length: count }, (_, place) => make(place)).join("\n");
}

export function link(story: PageStory, kind: string): string {
  return `<a href="${story.site}/${story.random.int(99_999)}">${escaped(story.phrase(kind))}</a>`;
}

/** Kilobytes of script, as every news site has them. */
export function scripts(story: PageStory, kilobytes: number): string {
  const line = `window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)} if(a<b&&c>d){document.write("<div>"+e+"</div>")}`;
  return times(kilobytes, () => `<script>var k${story.random.int(9999)}=1;${line.repeat(7)}</script>`);
}

export interface Shell {
  readonly head: string;
  readonly body: string;
  readonly bodyClass?: string;
  readonly lang?: boolean;
}

/** What a news site's page weighs beside its text, in kilobytes. */
const SCRIPTS = 50;

/** A whole document. `{CHARSET}` is replaced when it is written in bytes. */
export function shell(story: PageStory, { head, body, bodyClass = "", lang = true }: Shell): string {
  const attributes = lang ? ` lang="${story.language}" dir="${story.direction}"` : "";
  return `<!DOCTYPE html>\n<html${attributes}>\n<head>{CHARSET}\n${head}\n${scripts(story, SCRIPTS)}</head>\n<body class="${bodyClass}">\n${body}\n</body>\n</html>`;
}
