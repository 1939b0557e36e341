import type { Packs } from "../../packs/types.ts";
import type { OccasionFound } from "../../types/found.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import { afterConnector } from "../connectors.ts";
import { editionBefore, yearAfter } from "./occasion-numbers.ts";
import { kindOf, knownSeries, seriesLabel } from "./series.ts";

const KINDS: ReadonlySet<string> = new Set(["assembly", "conference", "summit"]);

/** "l'Assemblée de l'Organisation Interpol", "the African Union summit": a gathering of a body that the data know is a series of its own. */
export function assemblyOfBody(at: number, segmented: Segmented, packs: Packs): OccasionFound | null {
  const head = segmented.starts[at]?.find(({ entry }) => entry.kind === "occasion-head" && KINDS.has(entry.key));
  const sentence = segmented.sentences[segmented.sentenceOf[at] ?? -1];
  const body = head && bodyBehind(head.next, segmented, packs);
  if (!head || !sentence || !body?.entry.flags.has("intl")) return null;
  const series = [`${body.entry.key}-general-${head.entry.key}`, `${body.entry.key}-${head.entry.key}`];
  const key = series.find((own) => knownSeries(packs).has(own)) ?? (series[1] as string);
  return {
    first: head.first,
    last: body.last,
    from: head.from,
    to: body.to,
    language: head.entry.language,
    by: head.entry.source,
    series: key,
    label: seriesLabel(key, packs),
    kind: kindOf(head),
    year: yearAfter(body.next, sentence.last, segmented),
    edition: editionBefore(head.first, sentence.first, segmented),
  };
}

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
