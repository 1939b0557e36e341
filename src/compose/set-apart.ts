import type { PersonPhrase } from "../types/found.ts";
import type { Hit } from "../types/lexicon.ts";
import type { Span } from "../types/span.ts";
import type { TokenRange } from "../types/token.ts";
import { type Reading, spanOfTokens, within } from "./reading.ts";

/** An embedded post: its own words, with their own author and date. */
export interface Post extends TokenRange {
  readonly author: PersonPhrase | null;
  readonly authorSpan: Span;
}

/** What stands in a text without being its account: headlines of other articles, captions, embedded posts. */
export interface SetApart {
  readonly leads: readonly Span[];
  readonly posts: readonly Post[];
  /** Whether the token at an index belongs to any of it. */
  isApart(token: number): boolean;
}

export function setApart(reading: Reading): SetApart {
  const { paragraphs, tokens } = reading.segmented;
  const apart = new Uint8Array(tokens.length);
  const leads: Span[] = [];
  for (const cue of reading.recognised.cues.filter(({ entry }) => entry.key === "lead" || entry.key === "caption")) {
    if (!tokens[cue.first]?.line || cue.first === 0) continue;
    const paragraph = paragraphs.find(({ first, last }) => cue.first >= first && cue.first <= last);
    if (!paragraph) continue;
    const range = lineAfter(cue, paragraph, reading);
    apart.fill(1, paragraph.first, range.last + 1);
    if (cue.entry.key === "lead" && range.last >= range.first) leads.push(spanOfTokens(reading, range));
  }
  const posts = findPosts(reading);
  for (const { first, last } of posts) apart.fill(1, first, last + 1);
  return { leads, posts, isApart: (token) => apart[token] === 1 };
}

/** The headline itself: the rest of the line, or the next line where the cue stands alone. */
function lineAfter(cue: Hit, paragraph: TokenRange, { segmented }: Reading): TokenRange {
  let first = cue.next;
  while (first <= paragraph.last && segmented.tokens[first]?.type === "punct") first++;
  if (first <= paragraph.last) return { first, last: paragraph.last };
  const next = segmented.paragraphs.find((own) => own.first > paragraph.last);
  return next ?? paragraph;
}

/**
 * Posts as pages embed them: "… pic.twitter.com/… — Name (@handle) September 19, 2024". The author's line ends the post;
 * before it stand its own lines: paragraphs of a few words, or in another language than the text's and not long.
 */
function findPosts(reading: Reading): Post[] {
  const { tokens, paragraphs } = reading.segmented;
  const posts: Post[] = [];
  for (let at = 2; at < tokens.length; at++) {
    if (tokens[at]?.text !== "@" || tokens[at - 1]?.text !== "(") continue;
    const paragraph = paragraphs.findIndex(({ first, last }) => at >= first && at <= last);
    const own = paragraphs[paragraph];
    if (!own) continue;
    const dash = dashBefore(at, own.first, reading);
    if (dash < 0) continue;
    let begin = paragraph;
    while (
      begin > 0 &&
      isOfPost(paragraphs[begin - 1] as TokenRange, reading) &&
      !posts.some(({ last }) => last >= (paragraphs[begin - 1]?.last ?? 0))
    )
      begin--;
    const author = within(reading.recognised.persons, { first: dash, last: at }).find(({ name }) => name) ?? null;
    posts.push({
      first: paragraphs[begin]?.first ?? own.first,
      last: own.last,
      author,
      authorSpan: author?.name ?? spanOfTokens(reading, { first: dash + 1, last: at - 2 }),
    });
  }
  return posts;
}

function dashBefore(at: number, least: number, { segmented }: Reading): number {
  for (let i = at - 2; i >= Math.max(least, at - 9); i--) if (segmented.tokens[i]?.text === "-" && segmented.tokens[i]?.spaced) return i;
  return -1;
}

/** A line of a post, rather than of the article around it: short, or of another language, and without a full stop's prose. */
function isOfPost({ first, last }: TokenRange, { segmented }: Reading): boolean {
  const words = last - first + 1;
  const language = segmented.sentences[segmented.sentenceOf[first] ?? -1]?.language;
  return words <= 8 || (language !== segmented.languages[0] && words <= 80);
}
