import { stateName } from "../../text/region-names.ts";
import { tokenise } from "../../text/tokens.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { DepartureRecord } from "../../types/record.ts";
import type { StateCode } from "../../types/vocabulary.ts";
import { type DepartureTables, type DocumentTold, departure } from "./document-told.ts";
import { type WrittenAlike, writtenAlike } from "./written-alike.ts";

/**
 * "in Oman" in what a machine made of a text on Jordanians in Amman: the language of the original writes both alike, nobody who
 * takes part is of the state that the machine chose, and somebody is of the other one.
 */
export function confoundedPlaces(told: DocumentTold, { packs }: DepartureTables): DepartureRecord[] {
  const { source, text } = told;
  if (!source.machine) return [];
  const from = source.analysis.translated?.from ?? null;
  const pairs = writtenAlike(packs()).filter(({ language }) => language !== source.analysis.language && (from ?? language) === language);
  const taking = statesTaking(told);
  const confounded = pairs.flatMap((pair) => {
    const other = pair.city.slice(pair.city.lastIndexOf("|") + 1);
    return taking.has(pair.state) === taking.has(other) ? [] : [{ pair, wrong: taking.has(other) ? pair.state : pair.city }];
  });
  if (confounded.length === 0) return [];
  const hits = packs()
    .lexicon.match(tokenise(text))
    .filter((hit) => isPlace(hit, told));
  return hits.flatMap((hit) => {
    const pair = confounded.find(({ wrong }) => wrong === hit.entry.key)?.pair;
    if (pair === undefined) return [];
    const expected = hit.entry.kind === "state" ? cityOf(pair) : stateName(pair.state);
    const words = { from: hit.from, to: hit.to, exact: text.slice(hit.from, hit.to) };
    const against = hit.entry.kind === "state" && isToldIn(cityOf(pair), told) ? "story" : "itself";
    return [departure(words, { field: "where", expected, against, cause: "mistranslated" })];
  });
}

const cityOf = ({ city }: WrittenAlike): string => city.slice(0, city.lastIndexOf("|"));

function isPlace({ entry }: Hit, { source }: DocumentTold): boolean {
  const isOne = entry.kind === "city" || (entry.kind === "state" && !entry.flags.has("adj"));
  return isOne && entry.language === source.analysis.language;
}

/** States of those that take part, as the document and its story tell. */
function statesTaking({ source, story }: DocumentTold): ReadonlySet<StateCode> {
  const all = [source, ...story.filter(({ machine }) => !machine)];
  const reports = all.flatMap(({ analysis }) => analysis.reports);
  return new Set(
    reports.flatMap(({ participants, delegations }) => [
      ...participants.flatMap(({ represents }) => represents ?? []),
      ...delegations.map(({ value }) => value.state),
    ]),
  );
}

/** Whether another text of the story, by people, has an engagement in a city. */
function isToldIn(city: string, { source, story }: DocumentTold): boolean {
  const others = story.filter(({ id, machine }) => id !== source.id && !machine);
  return others.some(({ analysis }) => analysis.reports.some(({ where }) => where?.value.name === city));
}
