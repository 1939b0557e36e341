import { byCodeUnits } from "../text/order.ts";
import type { When } from "../types/date.ts";
import type { Evidenced } from "../types/evidence.ts";
import type { OccasionId } from "../types/ids.ts";
import type { OccasionRecord } from "../types/record.ts";
import type { LocalOccasion, Place } from "../types/report.ts";
import type { LanguageTag, OccasionKind, StateCode } from "../types/vocabulary.ts";
import type { Source } from "./source.ts";
import { type Counted, Tally } from "./tally.ts";
import { type Cited, cite, evidence } from "./told.ts";
import { whenText } from "./when-text.ts";

/** What the documents of a register tell of each occasion: add them in the order of their ids, then ask. */
export class OccasionBook {
  readonly #entries = new Map<OccasionId, OccasionEntry>();

  /** @param only occasions to be told of, where not all are asked for */
  add(source: Source, only?: ReadonlySet<OccasionId>): void {
    for (const occasion of source.analysis.occasions) {
      const id = source.occasionId(occasion.index);
      if (only !== undefined && !only.has(id)) continue;
      const entry = this.#entries.get(id) ?? new OccasionEntry(id);
      this.#entries.set(id, entry);
      entry.add(occasion, source);
    }
  }

  /** Sorted. */
  ids(): OccasionId[] {
    return [...this.#entries.keys()].sort();
  }

  record(id: OccasionId): OccasionRecord | undefined {
    return this.#entries.get(id)?.record();
  }
}

class OccasionEntry {
  readonly id: OccasionId;
  readonly #labels = new Tally<{ readonly label: string; readonly series: string; readonly kind: OccasionKind }>();
  readonly #names = new Map<string, { readonly text: string; readonly language: LanguageTag }>();
  readonly #years = new Tally<number>();
  readonly #editions = new Tally<number>();
  readonly #whens = new Tally<When>();
  readonly #places = new Tally<Place>();
  readonly #hosts = new Tally<StateCode>();

  constructor(id: OccasionId) {
    this.id = id;
  }

  add({ name, label, series, kind, year, edition, when, where, hosts }: LocalOccasion, source: Source): void {
    this.#names.set(`${name.text}\n${name.language}`, { text: name.text, language: name.language });
    this.#labels.add(`${label}\n${series}`, { label, series, kind }, source, [cite(source.id, name.quote, label)]);
    count(this.#years, year, String, source);
    count(this.#editions, edition, String, source);
    count(this.#whens, when, whenText, source);
    count(this.#places, where, (place) => place.name, source);
    for (const host of hosts) count(this.#hosts, host, (state) => state, source);
  }

  record(): OccasionRecord {
    const label = this.#labels.best();
    if (label === null) throw new Error("an occasion is only there once it was told");
    const [year, edition] = [this.#years.best(), this.#editions.best()];
    const [when, where] = [this.#whens.best(), this.#places.best()];
    const hosts = this.#hosts.sound().sort((a, b) => byCodeUnits(a.text, b.text));
    return {
      id: this.id,
      name: occasionName(label.value.label, year?.value ?? null, edition?.value ?? null),
      series: label.value.series,
      names: [...this.#names.values()].sort((a, b) => byCodeUnits(a.text, b.text) || byCodeUnits(a.language, b.language)),
      kind: label.value.kind,
      year: year?.value ?? null,
      edition: edition?.value ?? null,
      when: when?.value ?? null,
      where: where?.value ?? null,
      hosts: hosts.map(({ text }) => text),
      evidence: [
        ...evidence("name", label.words),
        ...words("year", year),
        ...words("edition", edition),
        ...words("when", when),
        ...words("where", where),
        ...hosts.flatMap((host) => words(`hosts/${host.text}`, host)),
      ],
    };
  }
}

/** A label with the year or edition that tells it from others of its series. */
export function occasionName(label: string, year: number | null, edition: number | null): string {
  return year !== null ? `${label} ${year}` : edition !== null ? `${label} (${edition})` : label;
}

function count<T>(tally: Tally<T>, told: Evidenced<T> | null, text: (value: T) => string, source: Source): void {
  if (told === null) return;
  const says = text(told.value);
  tally.add(
    says,
    told.value,
    source,
    told.words.map(({ quote, supports }): Cited => cite(source.id, quote, says, supports)),
  );
}

function words<T>(field: string, counted: Counted<T> | null) {
  return counted === null ? [] : evidence(field, counted.words);
}
