import type { Draft } from "./engagements.ts";
import { type Reading, within } from "./reading.ts";

/**
 * Which sentences speak of which engagement: each from its own to the next one's. What stands between a container's
 * parts is theirs too; the container speaks for all of it. Text before the first sentence belongs to the first.
 */
export function scopesOf(drafts: readonly Draft[], { segmented, recognised }: Reading): ReadonlyMap<Draft, readonly number[]> {
  const count = segmented.sentences.length;
  const owner: (Draft | null)[] = new Array(count).fill(null);
  for (const draft of drafts) for (const { sentence } of draft.events) owner[sentence] ??= draft;
  let current: Draft | null = owner.find((own) => own !== null) ?? null;
  for (let i = 0; i < count; i++) {
    current = owner[i] ?? current;
    owner[i] = current;
  }
  const isClosing = (i: number): boolean => {
    const sentence = segmented.sentences[i];
    return sentence !== undefined && within(recognised.cues, sentence).some(({ entry }) => entry.key === "framing");
  };
  const scopes = new Map<Draft, number[]>(drafts.map((draft) => [draft, []]));
  const telling = new Map<number, Draft[]>();
  for (const draft of drafts) for (const { sentence } of draft.events) telling.set(sentence, [...(telling.get(sentence) ?? []), draft]);
  for (let i = 0; i < count; i++) {
    // "Cette visite s'inscrit dans le cadre …": closing words speak of what the whole text tells.
    const own = isClosing(i) && !telling.has(i) ? (drafts[0] ?? null) : owner[i];
    const speaking = new Set([own, own?.parent, ...(telling.get(i) ?? [])]);
    for (const draft of speaking) if (draft) scopes.get(draft)?.push(i);
  }
  return scopes;
}
