import type { Entry, Hit } from "../types/lexicon.ts";
import type { Sentence } from "../types/segmented.ts";
import { attendsWhatWasTold } from "./company.ts";
import { isNews } from "./is-ahead.ts";
import { ASSEMBLIES, isGatheringNamed, isOfManyOffices } from "./kind-of-frame.ts";
import { type Reading, within } from "./reading.ts";

/** A frame inside a longer cue ("يترأس وفدا": heads a delegation, chairs nothing) is not read. */
export function framesOf(sentence: Sentence, reading: Reading): Hit[] {
  const cues = within(reading.recognised.cues, sentence);
  // "… signed a memorandum. A and B signed it": what is signed may be told right before.
  const before = reading.segmented.sentences[(reading.segmented.sentenceOf[sentence.first] ?? 0) - 1];
  const outcome = [sentence, ...(before ? [before] : [])].some((own) => within(reading.recognised.outcomes, own).length > 0);
  const gathering = isGatheringNamed(sentence, reading);
  const frames = within(reading.recognised.frames, sentence);
  // "a reçu un appel téléphonique", "received the Legion of Honour": what is received is no guest.
  const isLight = (frame: Hit): boolean =>
    frame.entry.key === "receive" &&
    frames.some(({ entry, first }) => isGiven(entry) && first > frame.last && first - frame.last <= GIVEN_REACH);
  // "The conference was attended by A": words for company, where no others tell of it.
  const isAllTold = (frame: Hit): boolean => frame.entry.key === "attend" && reading.recognised.frames.every((own) => own === frame);
  // "المستشار برئاسة الجمهورية", "chargé des visites": inside an office nothing is told.
  const isInOffice = ({ first, last }: Hit): boolean =>
    reading.recognised.offices.some((office) => office.first <= first && office.last >= last && office.last - office.first > last - first);
  const announces = within(reading.recognised.occasions, sentence).some((occasion) => isNews(occasion, reading));
  return frames.filter(
    (frame) =>
      !isLight(frame) &&
      !isInOffice(frame) &&
      !attendsWhatWasTold(frame, sentence, reading) &&
      (outcome || !frame.entry.flags.has("needs-outcome")) &&
      (gathering ||
        !frame.entry.flags.has("needs-occasion") ||
        isOfManyOffices(frame, sentence, reading) ||
        isOfGatheringTold(frame, sentence, reading)) &&
      (!frame.entry.flags.has("placed") || isPlaced(frame, sentence, reading)) &&
      !cues.some(
        ({ entry, first, last }) =>
          first <= frame.first &&
          last >= frame.last &&
          STRONGER.has(entry.key) &&
          !isAllTold(frame) &&
          !(entry.key === "host-event" && announces),
      ),
  );
}

/** "The forum … . The event was held on 12 May": of a gathering named before, a word for one beside the verb goes on. */
function isOfGatheringTold({ first, last }: Hit, sentence: Sentence, { recognised, segmented }: Reading): boolean {
  const isNamed = recognised.occasions.some((own) => own.last < sentence.first && ASSEMBLIES.has(own.kind));
  const beside = isNamed
    ? segmented.starts.slice(Math.max(sentence.first, first - BESIDE_GATHERING), Math.min(sentence.last, last + BESIDE_GATHERING) + 1)
    : [];
  return beside.some((hits) => hits?.some(({ entry }) => entry.kind === "occasion-head" && ASSEMBLIES.has(entry.key)));
}

const BESIDE_GATHERING = 4;

/** A call, an order. */
const isGiven = ({ key, flags }: Entry): boolean => !flags.has("verb") && (key === "call" || key === "decorate");
const GIVEN_REACH = 4;

/** Tokens from a verb to the place where somebody is. */
const PLACED_REACH = 12;
/** "and", "so" written on to a verb; whatever else is written on to a word makes it a noun. */
const CONJUNCTION = /^[وف]?$/;

/**
 * "حل بمدريد", "a quitté Bamako": a verb that says much else ("to solve") tells of a visit where a place stands behind it in which somebody
 * is.
 */
function isPlaced({ last, proclitic }: Hit, sentence: Sentence, { recognised, segmented }: Reading): boolean {
  const places = [...within(recognised.cities, sentence), ...within(recognised.states, sentence)];
  const isAt = (first: number): boolean =>
    segmented.starts[first - 1]?.some(({ entry }) => entry.kind === "stop" && entry.key === "in") ?? false;
  return (
    CONJUNCTION.test(proclitic) &&
    places.some(
      (place) =>
        place.first - last === 1 || (place.first > last && place.first - last <= PLACED_REACH && (place.located || isAt(place.first))),
    )
  );
}

const STRONGER: ReadonlySet<string> = new Set(["host-event", "framing", "head-of-delegation", "margins", "presence"]);
