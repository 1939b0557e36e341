import type { Packs } from "../../packs/types.ts";
import { foldForm } from "../../text/fold.ts";
import { tokenise } from "../../text/tokens.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { DepartureRecord } from "../../types/record.ts";
import type { LanguageTag, StateCode } from "../../types/vocabulary.ts";
import { type DepartureTables, type DocumentTold, departure } from "./document-told.ts";

/** Tokens between a designator and the name of its state: "de la". */
const BETWEEN = 3;
/** What any state may be called. */
const ANY = "state";

/** "l'Empire de la Saudi Arabie": a state that is no empire. */
export function designators(told: DocumentTold, { packs }: DepartureTables): DepartureRecord[] {
  const { source, text } = told;
  if (!source.machine) return [];
  const tokenised = tokenise(text);
  const hits = packs().lexicon.match(tokenised);
  const states = hits.filter(({ entry }) => entry.kind === "state" && !entry.flags.has("adj"));
  return hits.flatMap((head) => {
    if (head.entry.kind !== "state-head" || head.entry.key === ANY || head.entry.flags.has("plural")) return [];
    const state = states.find(({ first }) => first >= head.next && first - head.next < BETWEEN);
    const own = state && packs().stateDesignator(state.entry.key);
    if (!state || !own || own === ANY || isSame(head.entry.key, own) || isPartOfState(head, states)) return [];
    const words = { from: head.from, to: state.to, exact: text.slice(head.from, state.to) };
    const expected = designation(own, state.entry.key, told, packs());
    return [departure(words, { field: "text", expected, against: "language", cause: "mistranslated" })];
  });
}

/** An Islamic republic is a republic, the Hashemite kingdom a kingdom. */
function isSame(said: string, own: string): boolean {
  return said === own || said.endsWith(`-${own}`) || own.endsWith(`-${said}`);
}

/** "Royaume-Uni" is the name itself. */
function isPartOfState({ first, last }: Hit, states: readonly Hit[]): boolean {
  return states.some((state) => state.first <= first && state.last >= last);
}

/** The state as people of the story designate it; else the right designator in the document's language. */
function designation(own: string, code: StateCode, { source, story }: DocumentTold, packs: Packs): string | null {
  const language = source.analysis.language;
  const form = language === null ? null : designator(own, language, packs);
  if (form === null) return null;
  const names = story
    .filter(({ machine }) => !machine)
    .flatMap(({ analysis }) =>
      analysis.parties.filter((party) => (party.type === "state" ? party.key : party.state?.value) === code && party.type !== "person"),
    )
    .flatMap((party) => party.names.filter(({ text }) => foldForm(text).includes(foldForm(form))).map(({ text }) => text));
  return names.sort()[0] ?? form;
}

function designator(own: string, language: LanguageTag, packs: Packs): string | null {
  const entry = packs.lexicon.entries.find(
    ({ kind, key, language: of, form }) => kind === "state-head" && key === own && of === language && /^[\p{L}\s]+$/u.test(form),
  );
  return entry?.form ?? null;
}
