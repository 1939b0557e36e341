import Recognizers from "@microsoft/recognizers-text-date-time";
import * as chrono from "chrono-node";
import type { Phrase } from "../../eval/dates/select.ts";
import { loadPacks } from "../../src/packs/load.ts";
import { readClosely } from "../../src/pipeline/mentions.ts";
import { documentId, textHash } from "../../src/text/ids.ts";
import { sourceRecord } from "../../src/text/source-record.ts";

/** Reads the dates of a text; of each date all values that the tool leaves open, as ISO prefixes or `start/end`. */
export interface DateReader {
  readonly name: string;
  readonly languages: ReadonlySet<string>;
  readonly read: (phrase: Phrase) => readonly (readonly string[])[];
}

export function dateReaders(): readonly DateReader[] {
  return [ownReader(), chronoReader(), recognizersReader()];
}

function ownReader(): DateReader {
  const packs = loadPacks();
  return {
    name: "Dragoman",
    languages: new Set(packs.languages.keys()),
    read: ({ text, language, published }) => {
      const record = sourceRecord({ text, language, published });
      const { mentions } = readClosely({ ...record, id: documentId(record), textHash: textHash(text) }, packs);
      return mentions.flatMap(({ kind, value }) => (kind === "date" ? [[value ?? "?"]] : []));
    },
  };
}

type ChronoLanguage = Pick<typeof chrono.en, "parse">;

/** Its parsers know which parts words say; what it guesses as well is a day: both readings are its own. */
function chronoReader(): DateReader {
  const languages = new Map<string, ChronoLanguage>(Object.entries({ ar: chrono.ar, en: chrono.en, es: chrono.es, fr: chrono.fr }));
  return {
    name: "chrono-node",
    languages: new Set(languages.keys()),
    read: ({ text, language, published }) => {
      const reference = { instant: new Date(`${published}T12:00:00Z`), timezone: 0 };
      const results = languages.get(language)?.parse(text, reference, { forwardDate: true }) ?? [];
      return results.map(({ start, end }) => {
        const [first, last] = [start, end ?? start].map((parts) => [certain(parts), day(parts)]) as [string[], string[]];
        return first.map((value, at) => (end ? `${value}/${last[at]}` : value));
      });
    },
  };
}

function day(parts: chrono.ParsedComponents): string {
  return parts.date().toISOString().slice(0, 10);
}

function certain(parts: chrono.ParsedComponents): string {
  if (parts.isCertain("day") || parts.isCertain("weekday")) return day(parts);
  return day(parts).slice(0, parts.isCertain("month") ? 7 : parts.isCertain("year") ? 4 : 10);
}

interface RecognizedValue {
  readonly timex?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

/** It gives the past and the coming date of a name of the calendar; the end of its ranges is now the last day, now the one behind. */
function recognizersReader(): DateReader {
  const cultures = new Map(Object.entries({ en: "en-us", es: "es-es", fr: "fr-fr" }));
  return {
    name: "@microsoft/recognizers-text-date-time",
    languages: new Set(cultures.keys()),
    read: ({ text, language, published }) => {
      const [year = 0, month = 1, date = 1] = published.split("-").map(Number);
      const results = Recognizers.recognizeDateTime(text, cultures.get(language) ?? "en-us", undefined, new Date(year, month - 1, date));
      return results.map(({ resolution }) => ((resolution?.values ?? []) as RecognizedValue[]).flatMap(valuesOf));
    },
  };
}

function valuesOf({ value, start, end }: RecognizedValue): string[] {
  if (value !== undefined) return [value.slice(0, 10)];
  if (!isDay(start) || !isDay(end)) return [];
  return [end, dayBefore(end)].map((last) => `${start.slice(0, 10)}/${last.slice(0, 10)}`);
}

function isDay(iso: string | undefined): iso is string {
  return iso !== undefined && !Number.isNaN(Date.parse(iso.slice(0, 10)));
}

function dayBefore(iso: string): string {
  return new Date(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) - 86_400_000).toISOString();
}
