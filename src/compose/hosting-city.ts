import type { CityFound } from "../types/found.ts";
import type { Hit } from "../types/lexicon.ts";
import type { Sentence } from "../types/segmented.ts";
import { GATHERING_KINDS } from "../types/vocabulary.ts";
import type { Draft } from "./engagements.ts";
import { type Reading, within } from "./reading.ts";

/**
 * "Lomé abrite la réunion", "Astana hosted the first meeting", "تحتضن العاصمة الرياض المؤتمر": of a gathering, the city that is itself the
 * subject of what holds it.
 */
export function hostingCity({ kind, events }: Draft, reading: Reading): CityFound | null {
  if (!GATHERING_KINDS.has(kind)) return null;
  for (const sentence of new Set(events.map((event) => event.sentence))) {
    const range = reading.segmented.sentences[sentence];
    const frames = range ? within(reading.recognised.frames, range) : [];
    for (const { entry, first, last } of frames) {
      const isHolding = HOSTING.has(entry.key) && entry.flags.has("verb");
      const city = range && isHolding ? subjectOf({ entry, first, last }, range, reading) : undefined;
      if (city) return city;
    }
  }
  return null;
}

const HOSTING: ReadonlySet<string> = new Set(["receive", "host", "open"]);

function subjectOf(hit: Pick<Hit, "entry" | "first" | "last">, sentence: Sentence, reading: Reading): CityFound | undefined {
  const { packs, recognised, segmented } = reading;
  const order = packs.languages.get(hit.entry.language)?.order;
  return within(recognised.cities, sentence).find((city) => {
    if (recognised.offices.some(({ first, last }) => first <= city.first && last >= city.last)) return false;
    if (order === "VSO") return city.first > hit.last && city.first - hit.last <= BESIDE;
    // "Kırgızistan'ın başkenti Bişkek, … ağırlıyor": where the verb stands last, a comma sets its subject off.
    if (order === "SOV")
      return city.first - sentence.first <= AT_HEAD && segmented.tokens[city.last + 1]?.text === "," && city.last < hit.first;
    return city.last < hit.first && hit.first - city.last === 1;
  });
}

/** "تحتضن العاصمة الرياض" */
const BESIDE = 2;
/** "Kırgızistan'ın başkenti Bişkek": a state with its case and the word for its capital. */
const AT_HEAD = 4;
