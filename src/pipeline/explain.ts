import { type Draft, groupEvents } from "../compose/engagements.ts";
import { type Event, findEvents } from "../compose/events.ts";
import { ENOUGH, isParticipant, type Scored, scoreOf, scoreParticipants, WEIGHTS } from "../compose/participants.ts";
import { People } from "../compose/parties.ts";
import { quoteOf, type Reading, within } from "../compose/reading.ts";
import { scopesOf } from "../compose/scopes.ts";
import { type SetApart, setApart } from "../compose/set-apart.ts";
import { ENOUGH_SIGNS, sumOf, translationSigns } from "../compose/translated.ts";
import { underVisit } from "../compose/under-visit.ts";
import type { Packs } from "../packs/types.ts";
import { reportId } from "../text/ids.ts";
import type { Document } from "../types/document.ts";
import type { Hit } from "../types/lexicon.ts";
import type { ExplainedCandidate, ExplainedEngagement, ExplainedSentence, Explanation, LostFrame } from "./explanation.ts";
import { lostForms } from "./lost-forms.ts";
import { mentionsOf } from "./mentions.ts";
import { read } from "./read.ts";

/** Reads a document and tells why it was read so: by which entries of the data, what lost to what, who scored how much. */
export function explain(document: Document, packs: Packs): Explanation {
  const { analysis, segmented, recognised } = read(document, packs);
  const reading: Reading = { document, segmented, recognised, packs };
  const apart = setApart(reading);
  const people = new People(recognised.persons);
  const events = findEvents(reading, people, apart);
  const drafts = underVisit(groupEvents(events, segmented), events);
  const signs = translationSigns(reading);
  const scopes = scopesOf(drafts, reading);
  const told = new Set(analysis.reports.map(({ id }) => id));
  return {
    analysis,
    sentences: sentencesOf(reading, apart),
    translation: { signs, score: sumOf(signs), enough: ENOUGH_SIGNS },
    enough: ENOUGH,
    engagements: drafts.map((draft) => engagementOf(draft, scopes.get(draft) ?? [], reading, people, told)),
    lostFrames: framesLost(reading, events, drafts, apart),
  };
}

function sentencesOf(reading: Reading, apart: SetApart): ExplainedSentence[] {
  const { tokens, sentences } = reading.segmented;
  const mentions = mentionsOf(reading);
  const lost = lostForms(reading, mentions);
  return sentences.map((sentence) => {
    const from = tokens[sentence.first]?.from ?? 0;
    const to = tokens[sentence.last]?.to ?? from;
    const inside = <T extends { readonly from: number }>(list: readonly T[]): T[] =>
      list.filter((own) => own.from >= from && own.from < to);
    const cues = [reading.recognised.cues, reading.recognised.issuers, reading.recognised.agencies].flatMap((hits) =>
      within(hits, sentence),
    );
    return {
      from,
      to,
      language: sentence.language,
      apart: apart.isApart(sentence.first),
      mentions: inside(mentions),
      cues: cues.toSorted((a, b) => a.from - b.from).map((hit) => entryOf(hit, reading)),
      lost: inside(lost),
    };
  });
}

function entryOf(hit: Hit, reading: Reading) {
  return { exact: quoteOf(reading, hit).exact, key: hit.entry.key, by: hit.entry.source };
}

function engagementOf(
  draft: Draft,
  scope: readonly number[],
  reading: Reading,
  people: People,
  told: ReadonlySet<string>,
): ExplainedEngagement {
  const anchor = draft.events[0]?.hit;
  const id = anchor === undefined ? null : reportId(reading.document.id, anchor);
  const scored = [...scoreParticipants(draft, scope, reading, people).values()];
  return {
    kind: draft.kind,
    report: id !== null && told.has(id) ? id : null,
    frames: draft.events.map(({ hit }) => entryOf(hit, reading)),
    candidates: scored.map((own) => candidateOf(own, reading)).sort((a, b) => b.score - a.score),
  };
}

function candidateOf(scored: Scored, reading: Reading): ExplainedCandidate {
  const { person, state, phrase } = scored.candidate;
  const named = person?.phrases.flatMap(({ name }) => name ?? []).sort((a, b) => b.words.length - a.words.length)[0];
  const words = named ?? phrase;
  return {
    name: words ? quoteOf(reading, words).exact : (state ?? ""),
    features: [...scored.features].sort().map((name) => ({ name, points: WEIGHTS[name] })),
    score: scoreOf(scored),
    takesPart: isParticipant(scored),
  };
}

function framesLost(reading: Reading, events: readonly Event[], drafts: readonly Draft[], apart: SetApart): LostFrame[] {
  const used = new Set(drafts.flatMap((draft) => draft.events.map(({ hit }) => hit)));
  return reading.recognised.frames
    .filter((hit) => !used.has(hit))
    .map((hit) => {
      const event = events.find((own) => own.hit === hit);
      const why = apart.isApart(hit.first) ? "apart" : event === undefined ? "inside-cue" : event.background ? "background" : "no-parties";
      return { from: hit.from, to: hit.to, ...entryOf(hit, reading), why };
    });
}
