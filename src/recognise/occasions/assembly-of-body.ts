import type { Packs } from "../../packs/types.ts";
import type { OccasionFound } from "../../types/found.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import { afterConnector } from "../connectors.ts";
import { membersAt } from "./members-of-gathering.ts";
import { editionBefore, editionBehind, ordinalBehind, yearAfter } from "./occasion-numbers.ts";
import { kindOf, knownSeries, seriesLabel } from "./series.ts";

const KINDS: ReadonlySet<string> = new Set(["assembly", "conference", "summit"]);

/** "l'Assemblée de l'Organisation Interpol", "the SCO Defence Ministers' Meeting": a gathering of a body that the data know is a series of its own. */
export function assemblyOfBody(at: number, segmented: Segmented, packs: Packs): OccasionFound | null {
  const head = segmented.starts[at]?.find(({ entry }) => entry.kind === "occasion-head" && KINDS.has(entry.key));
  const sentence = segmented.sentences[segmented.sentenceOf[at] ?? -1];
  if (!head || !sentence) return null;
  const ordinal = ordinalBehind(head.next, sentence.last, segmented);
  const edition = editionBefore(head.first, sentence.first, segmented) ?? ordinal ?? editionBehind(head.next, sentence.last, segmented);
  if (head.entry.flags.has("numbered") && !edition && !isCapital(head.first, segmented)) return null;
  const behind = ordinal ? ordinal.last + 1 : head.next;
  const body = [
    bodyBehind(behind, segmented, packs),
    bodyBehind(membersAt(behind, segmented, packs), segmented, packs),
    bodyBefore(head.first, sentence.first, segmented),
  ].find((own) => own?.entry.flags.has("intl"));
  if (!body) return null;
  const series = [`${body.entry.key}-general-${head.entry.key}`, `${body.entry.key}-${head.entry.key}`];
  const key = series.find((own) => knownSeries(packs).has(own)) ?? (series[1] as string);
  const isBehind = body.first > head.first;
  return {
    first: isBehind ? head.first : body.first,
    last: isBehind ? body.last : head.last,
    from: isBehind ? head.from : body.from,
    to: isBehind ? body.to : head.to,
    language: head.entry.language,
    by: head.entry.source,
    series: key,
    label:
      knownSeries(packs).get(key) ??
      `${packs.labels.of("bodies", body.entry.key) ?? seriesLabel(body.entry.key, packs)} ${seriesLabel(head.entry.key, packs)}`,
    kind: kindOf(head),
    year: yearAfter(Math.max(body.next, head.next), sentence.last, segmented),
    edition,
  };
}

/** "SCO Defence Ministers' Meeting", "Türk Devletleri Teşkilatı 12. Zirvesi": only capitals and a number stand between a body and what it holds. */
function bodyBefore(first: number, sentenceFirst: number, segmented: Segmented): Hit | undefined {
  for (let at = first - 1; at >= Math.max(first - BETWEEN, sentenceFirst); at--) {
    const body = segmented.starts[at]?.find(({ entry, next }) => entry.kind === "body" && entry.flags.has("intl") && next <= first);
    if (body && isNameBetween(body.next, first, segmented)) return body;
  }
  return undefined;
}

function isNameBetween(from: number, to: number, segmented: Segmented): boolean {
  for (let at = from; at < to; at++) {
    const token = segmented.tokens[at];
    if (!token || token.line) return false;
    // "17th", "11'inci"; "SADC will hold the 29th meeting" is told of it, and no name.
    const isSuffix = token.text.length <= SUFFIX && !token.spaced;
    if (token.type === "word" && !isCapital(at, segmented) && !isSuffix && !isOfMembers(at, segmented)) return false;
    if (token.type === "punct" && !JOINING.has(token.text)) return false;
  }
  return true;
}

/** "the GCC interior ministers' meeting" */
function isOfMembers(at: number, { starts }: Segmented): boolean {
  return starts[at]?.some(({ entry }) => entry.kind === "body" || (entry.kind === "office-head" && entry.flags.has("plural"))) ?? false;
}

function isCapital(at: number, { tokens }: Segmented): boolean {
  return tokens[at]?.shape === "title" || tokens[at]?.shape === "upper";
}

/** "(INTERPOL) 93. Genel Kurulu" */
const JOINING: ReadonlySet<string> = new Set([".", "'", "(", ")"]);
/** Words between a body and its gathering. */
const BETWEEN = 10;
/** Letters of what is written on to a number or a plural: "13'üncü", "Ministers' s", "17th". */
const SUFFIX = 4;

function bodyBehind(at: number, segmented: Segmented, packs: Packs): Hit | null {
  for (const next of new Set([at, afterConnector(at, segmented, packs)])) {
    const hits = segmented.starts[next] ?? [];
    const body = hits.find(({ entry }) => entry.kind === "body");
    if (body) return body;
    const organisation = hits.find(({ entry }) => entry.kind === "org-head");
    const inner = organisation && bodyBehind(organisation.next, segmented, packs);
    if (inner) return inner;
  }
  return null;
}
