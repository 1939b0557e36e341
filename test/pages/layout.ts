import type { PageStory } from "./page-story.ts";

/** What a page should be read as. */
export interface Expected {
  readonly body: string;
  readonly title: string;
  readonly published: string;
  readonly outlet: string | null;
  readonly author: string | null;
}

export interface Layout {
  readonly name: string;
  /** How many paragraphs its stories have. */
  readonly paragraphs: (story: { readonly int: (below: number) => number }) => number;
  readonly draw: (story: PageStory) => { readonly html: string; readonly expected: Expected };
}

export function expectedOf(story: PageStory, parts: readonly string[], known: { outlet?: boolean; author?: boolean } = {}): Expected {
  return {
    body: parts.join("\n\n"),
    title: story.title,
    published: story.published,
    outlet: known.outlet === false ? null : story.outlet,
    author: known.author ? story.author : null,
  };
}
