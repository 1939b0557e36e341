import type { Sentence } from "../types/segmented.ts";
import type { TokenRange } from "../types/token.ts";
import { isOnlyMentioned } from "./absent.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { isOfficialPerson } from "./is-engagement.ts";
import { MANY_STATES } from "./many-states.ts";
import type { People } from "./parties.ts";
import { type Reading, within } from "./reading.ts";

/** So many lines in a row that each name an official are a list. */
const LEAST_LINES = 3;

/** Of a line of a list, an official's name and office fill so much. */
const SHARE = 0.5;

/**
 * Those whom a gathering's text lists as there, though no verb says it of each: "on the family photo were the President of A, X, the President of B,
 * Y, …", or a list with one official a line.
 */
export function rollCall(scope: readonly number[], reading: Reading, people: People): Candidate[] {
  const sentences = scope.flatMap((at) => reading.segmented.sentences[at] ?? []);
  const rows = sentences.map((sentence) => ({ sentence, officials: officialsOf(sentence, reading, people) }));
  const inRows = rows.flatMap(({ sentence, officials }) => (isRoll(sentence, officials, reading) ? officials : []));
  return [...inRows, ...linesOf(rows.map((row) => (isLine(row.sentence, row.officials) ? row.officials : [])))];
}

function officialsOf(sentence: Sentence, reading: Reading, people: People): Candidate[] {
  return candidatesOf(sentence, reading, people).filter(
    ({ person }) => person !== null && person.words.length > 0 && isOfficialPerson(person, reading.packs),
  );
}

function isRoll(sentence: Sentence, officials: readonly Candidate[], reading: Reading): boolean {
  const states = new Set(officials.flatMap(({ person }) => person?.state ?? []));
  return states.size >= MANY_STATES && !isElsewhere(sentence, reading) && !areMentioned(sentence, officials, reading);
}

/** "Messages of congratulation came from A, B and C": where the one of a row that stands beside the words is only mentioned, all are. */
export function areMentioned({ language }: Sentence, officials: readonly Candidate[], reading: Reading): boolean {
  const beside = officials.at(reading.packs.languages.get(language)?.order === "SOV" ? -1 : 0);
  return beside !== undefined && isOnlyMentioned(beside, reading);
}

/** Of whom a sentence says that they were or will be there at another time, or that somebody telephoned with them, they are not there. */
export function isElsewhere(sentence: TokenRange, { recognised }: Reading): boolean {
  return (
    within(recognised.cues, sentence).some(({ entry }) => ELSEWHERE.has(entry.key)) ||
    within(recognised.frames, sentence).some(({ entry }) => entry.key === "call")
  );
}

const ELSEWHERE: ReadonlySet<string> = new Set(["past", "future", "planned", "absent", "hypothetical", "appointed"]);

function isLine({ first, last }: Sentence, [only, ...others]: readonly Candidate[]): boolean {
  return only !== undefined && others.length === 0 && only.last - only.first + 1 >= SHARE * (last - first + 1);
}

/** Members of runs of lines, in which one line may name somebody of whom it says nothing that the data know. */
function linesOf(lines: readonly (readonly Candidate[])[]): Candidate[] {
  const found: Candidate[] = [];
  let run: Candidate[] = [];
  let missing = 0;
  for (const line of [...lines, [], []]) {
    missing = line.length > 0 ? 0 : missing + 1;
    run.push(...line);
    if (missing <= 1) continue;
    if (run.length >= LEAST_LINES) found.push(...run);
    run = [];
  }
  return found;
}
