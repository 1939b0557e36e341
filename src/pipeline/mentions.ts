import { publicationOf } from "../compose/publication.ts";
import type { Reading } from "../compose/reading.ts";
import { Calendar } from "../compose/when.ts";
import type { Packs } from "../packs/types.ts";
import { quote } from "../text/quote.ts";
import type { Document } from "../types/document.ts";
import type { Hit } from "../types/lexicon.ts";
import type { Mention, MentionKind } from "../types/mention.ts";
import type { Analysis } from "../types/report.ts";
import type { Span } from "../types/span.ts";
import { read } from "./read.ts";

type Found = Span & Pick<Mention, "language" | "by">;

/** What a document tells, and all that was recognised on the way. */
export interface CloseReading {
  readonly analysis: Analysis;
  readonly mentions: readonly Mention[];
}

export function readClosely(document: Document, packs: Packs): CloseReading {
  const { analysis, segmented, recognised } = read(document, packs);
  return { analysis, mentions: mentionsOf({ document, segmented, recognised, packs }) };
}

/** Everything that was recognised in a text, in its order: what stands at each place, before it is decided what it means. */
export function mentionsOf(reading: Reading): Mention[] {
  const { dates, persons, offices, organisations, states, cities, occasions, topics, frames } = reading.recognised;
  const calendar = new Calendar(reading, publicationOf(reading));
  const tell =
    (kind: MentionKind) =>
    ({ from, to, language, by }: Found, value: string | null): Mention => ({
      kind,
      from,
      to,
      exact: quote(reading.document.text, from, to).exact,
      language,
      value,
      by,
    });
  const tellHit = (kind: MentionKind) => {
    const own = tell(kind);
    return ({ from, to, entry }: Hit): Mention => own({ from, to, language: entry.language, by: entry.source }, entry.key);
  };
  const names = persons.flatMap(({ name }) => name ?? []);
  return inOrder([
    ...dates.map((date) => tell("date")(date, calendar.valueOf(date))),
    ...names.map((name) => tell("person")(name, null)),
    ...offices.map((office) => tell("office")(office, office.key)),
    ...organisations.map((body) => tell("organisation")(body, keyAt(body))),
    ...states.map((state) => tell("state")(state, state.code)),
    ...cities.map((city) => tell("city")(city, city.name)),
    ...occasions.map((occasion) => tell("occasion")(occasion, occasion.series)),
    ...topics.map(tellHit("topic")),
    ...frames.map(tellHit("frame")),
  ]);
}

function keyAt({ body, state }: { readonly body: string | null; readonly state: string | null }): string | null {
  return body === null || state === null ? body : `${body}@${state}`;
}

/** By place, the longer first, then by kind. */
function inOrder(mentions: readonly Mention[]): Mention[] {
  return mentions.toSorted((a, b) => a.from - b.from || b.to - a.to || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
}
