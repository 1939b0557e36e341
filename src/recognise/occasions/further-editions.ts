import type { Packs } from "../../packs/types.ts";
import type { OccasionFound } from "../../types/found.ts";
import type { Segmented } from "../../types/segmented.ts";
import type { OccasionKind } from "../../types/vocabulary.ts";
import { editionAt, editionBefore } from "./occasion-numbers.ts";
import { knownSeries, seriesLabel } from "./series.ts";

const GATHERINGS: ReadonlySet<string> = new Set(["assembly", "conference", "exhibition", "summit"]);
/** A number further from the word for an edition belongs to something else. */
const NEAR = 3;
/** Within so many tokens of a name an edition is that name's own. */
const OWN = 16;

interface Gathering {
  readonly last: number;
  readonly series: string;
  readonly label: string;
  readonly kind: OccasionKind;
  readonly edition: number | null;
}

/**
 * "… the third session of the joint commission … to hold the fourth session", "the Secretary General of the Arab Interior Ministers'
 * Council … the 42nd session of the council": an edition of the one series, or of the one body that meets, of which a text told before.
 */
export function withFurtherEditions(found: readonly OccasionFound[], segmented: Segmented, packs: Packs): OccasionFound[] {
  const all = gatheringsOf(found, segmented, packs);
  const further = segmented.sentences.flatMap((sentence) => {
    // Of several bodies that the text names, the one that the sentence does.
    const gatherings = isOne(all) ? all : all.filter(({ last }) => last >= sentence.first && last <= sentence.last);
    if (!isOne(gatherings)) return [];
    const own = found.filter(({ first, last }) => last >= sentence.first && first <= sentence.last);
    for (let at = sentence.first; at <= sentence.last; at++) {
      const occasion = own.some(({ first }) => Math.abs(first - at) <= OWN) ? null : furtherAt(at, sentence.first, gatherings, segmented);
      if (occasion) return [occasion];
    }
    return [];
  });
  return further.length === 0 ? [...found] : [...found, ...further].toSorted((a, b) => a.first - b.first);
}

const isOne = (gatherings: readonly Gathering[]): boolean => new Set(gatherings.map(({ series }) => series)).size === 1;

function gatheringsOf(found: readonly OccasionFound[], { starts }: Segmented, packs: Packs): Gathering[] {
  const told = found.flatMap(({ kind, edition, ...own }) =>
    GATHERINGS.has(kind) && edition ? [{ ...own, kind, edition: edition.value }] : [],
  );
  if (told.length > 0) return told;
  const series = knownSeries(packs);
  const bodies: Gathering[] = [];
  for (const hits of starts) {
    const body = hits?.find(({ entry }) => entry.kind === "body" && entry.flags.has("intl") && meetsAs(entry.key, series) !== undefined);
    const own = body && meetsAs(body.entry.key, series);
    if (body && own) bodies.push({ last: body.last, series: own, label: seriesLabel(own, packs), kind: "assembly", edition: null });
  }
  return bodies;
}

/** The series of a body's own sessions: it is one itself, or has a general assembly ("the 93rd session of the Organisation's General Assembly"). */
function meetsAs(body: string, series: ReadonlyMap<string, string | null>): string | undefined {
  return [body, `${body}-general-assembly`].find((own) => series.has(own));
}

function furtherAt(at: number, sentenceFirst: number, gatherings: readonly Gathering[], segmented: Segmented): OccasionFound | null {
  const hit = segmented.starts[at]?.find(({ entry }) => entry.kind === "edition");
  const base = hit && gatherings.findLast(({ last }) => last < at);
  const edition = hit && (editionBefore(at, Math.max(sentenceFirst, at - NEAR), segmented) ?? editionRightBehind(hit.next, segmented));
  if (!hit || !base || !edition || edition.value === base.edition) return null;
  const first = Math.min(edition.first, hit.first);
  const last = Math.max(edition.last, hit.last);
  const [from, to] = [segmented.tokens[first]?.from ?? hit.from, segmented.tokens[last]?.to ?? hit.to];
  const { series, label, kind } = base;
  return { first, last, from, to, language: hit.entry.language, by: "edition", series, label, kind, year: null, edition };
}

/** "الدورة الثانية والأربعين", "session 42". */
function editionRightBehind(at: number, segmented: Segmented): ReturnType<typeof editionAt> {
  const number = editionAt(at, segmented);
  return number?.first === at ? number : null;
}
