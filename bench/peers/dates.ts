import { scored } from "../../eval/dates/score.ts";
import { countApart, type Phrase, readExamples, select } from "../../eval/dates/select.ts";
import { type DateReader, dateReaders } from "./date-readers.ts";
import { markdownTable } from "./markdown-table.ts";

/**
 * Dates beside chrono-node and Recognizers-Text: the share of phrases whose days are exactly those of the suite. Where a tool leaves
 * several values open, the one that fits counts. A tool that does not know a language has no figure there.
 */
export function dateTable(file: string): string {
  const examples = readExamples(file);
  const phrases = select(examples);
  const readers = dateReaders();
  const columns = readers.map((reader) => columnOf(reader, phrases));
  const languages = [...new Set(phrases.map(({ language }) => language))].sort();
  const dated = (language: string): Phrase[] => phrases.filter((phrase) => phrase.language === language && phrase.days !== null);
  const rows = languages.map((language) => [
    language,
    String(dated(language).length),
    ...columns.map(({ exact }) => exact(dated(language))),
  ]);
  const negatives = phrases.filter(({ days }) => days === null);
  return [
    `Dates: share of phrases with exactly the days of the suite (${[...countApart(examples).values()].reduce((sum, each) => sum + each, 0)} phrases set apart)\n`,
    markdownTable(
      ["language", "phrases", ...readers.map(({ name }) => name)],
      [
        ...rows,
        ["no date, left alone", String(negatives.length), ...columns.map(({ untouched }) => untouched(negatives))],
        ["phrases/s and core", "", ...columns.map(({ speed }) => speed)],
      ],
    ),
  ].join("\n");
}

interface Column {
  readonly exact: (phrases: readonly Phrase[]) => string;
  readonly untouched: (phrases: readonly Phrase[]) => string;
  readonly speed: string;
}

const ROUNDS = 5;

/** Reads all phrases of a tool's languages once to warm up and to score, and then again by the clock of the processor. */
function columnOf({ languages, read }: DateReader, phrases: readonly Phrase[]): Column {
  const own = phrases.filter(({ language }) => languages.has(language));
  const good = new Set(own.filter((phrase) => isRight(phrase, read(phrase))));
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) for (const phrase of own) read(phrase);
  const { user, system } = process.cpuUsage(before);
  const share = (asked: readonly Phrase[]): string => (asked.filter((phrase) => good.has(phrase)).length / asked.length).toFixed(3);
  const known = (asked: readonly Phrase[]): Phrase[] => asked.filter(({ language }) => languages.has(language));
  return {
    exact: (asked) => (known(asked).length === 0 ? "-" : share(asked)),
    untouched: (asked) => `${known(asked).filter((phrase) => good.has(phrase)).length} of ${known(asked).length}`,
    speed: String(Math.round((own.length * ROUNDS) / ((user + system) / 1e6))),
  };
}

function isRight(phrase: Phrase, dates: readonly (readonly string[])[]): boolean {
  if (phrase.days === null) return dates.length === 0;
  const [values = []] = dates;
  return dates.length === 1 && values.some((value) => scored(phrase, [value]).outcome === "exact");
}
