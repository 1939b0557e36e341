import type { Medium } from "../../types/vocabulary.ts";

const MEDIA: Readonly<Record<Medium, string>> = {
  communique: "a communiqué of",
  post: "a post of",
  speech: "a speech of",
  interview: "an interview with",
  agency: "a dispatch of",
  outlet: "the outlet",
};

/** "a communiqué of", before the name of whose it is. */
export function mediumOf(medium: Medium): string {
  return MEDIA[medium];
}
