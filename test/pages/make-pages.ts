import { createRandom, type Random } from "../crowd/random.ts";
import { FIRST_LAYOUTS } from "./first-layouts.ts";
import { inCharset } from "./in-charset.ts";
import { LAST_LAYOUTS } from "./last-layouts.ts";
import type { Expected, Layout } from "./layout.ts";
import { MORE_LAYOUTS } from "./more-layouts.ts";
import { LANGUAGES, makeStory, type PageLanguage } from "./page-story.ts";

export interface MadePage {
  readonly layout: string;
  readonly language: PageLanguage;
  readonly charset: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

export const LAYOUTS: readonly Layout[] = [...FIRST_LAYOUTS, ...LAST_LAYOUTS, ...MORE_LAYOUTS];

const CHARSETS: Readonly<Record<PageLanguage, readonly string[]>> = {
  ar: ["utf-8", "utf-8", "windows-1256"],
  fr: ["utf-8", "utf-8", "windows-1252"],
  en: ["utf-8", "utf-8", "windows-1252"],
  es: ["utf-8", "utf-8", "windows-1252"],
  tr: ["utf-8", "windows-1254", "iso-8859-9"],
};

/** So many pages, layout after layout; the same for the same seed. */
export function* makePages(count: number, seed: number, layouts: readonly Layout[] = LAYOUTS): Generator<MadePage> {
  const random = createRandom(seed);
  for (let place = 0; place < count; place++) {
    const layout = layouts[place % layouts.length];
    if (layout !== undefined) yield makePage(layout, random);
  }
}

function makePage(layout: Layout, random: Random): MadePage {
  const language = random.pick(LANGUAGES);
  const charset = random.pick(CHARSETS[language]);
  const { html, expected } = layout.draw(makeStory(random, language, layout.paragraphs(random)));
  const bytes = inCharset(html.replace("{CHARSET}", declaration(charset, random)), charset);
  return { layout: layout.name, language, charset, bytes, expected };
}

/** One page in ten says nothing of its character set, one in twenty of those that are not in UTF-8 says the wrong one. */
function declaration(charset: string, random: Random): string {
  if (random.chance(0.1)) return "";
  const said = charset !== "utf-8" && random.chance(0.05) ? "utf-8" : charset;
  return random.chance(0.5) ? `<meta charset="${said}">` : `<meta http-equiv="Content-Type" content="text/html; charset=${said}">`;
}
