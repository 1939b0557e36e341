import type { Packs } from "../../packs/types.ts";
import { foldForm } from "../../text/fold.ts";
import { tokenise } from "../../text/tokens.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { DepartureRecord } from "../../types/record.ts";
import type { Token } from "../../types/token.ts";
import type { LanguageTag, StateCode } from "../../types/vocabulary.ts";
import { type DepartureTables, type DocumentTold, departure } from "./document-told.ts";

/** Tokens between a designator and the name of its state: "de la". */
const BETWEEN = 3;
/** Designators that set states apart, with or without a word before them ("islamic-republic"); "union" names alliances too. */
const DISTINCT = ["kingdom", "empire", "republic", "emirate", "sultanate", "principality"] as const;
/** "de la", "of the": nothing else stands between a designator and the name of its state. */
const JOINT = /^[\p{L}'’]{1,4}$/u;

/** "l'Empire de la Saudi Arabie": a state that is no empire. */
export function designators(told: DocumentTold, { packs }: DepartureTables): DepartureRecord[] {
  const { source, text } = told;
  if (!source.machine) return [];
  const tokenised = tokenise(text);
  const hits = packs().lexicon.match(tokenised);
  // "l'Empire de la Saudi Arabie": an adjective of another language stands for the name.
  const states = hits.filter(
    ({ entry }) => entry.kind === "state" && !(entry.flags.has("adj") && entry.language === source.analysis.language),
  );
  return hits.flatMap((head) => {
    const said = head.entry.kind === "state-head" ? distinct(head.entry.key) : undefined;
    const state = said && states.find(({ first }) => first >= head.next && first - head.next < BETWEEN);
    if (!state || isPartOfState(head, states) || !isJoined(head.next, state.first, tokenised)) return [];
    const own = packs().stateDesignator(state.entry.key);
    if (own === null || distinct(own) === undefined || distinct(own) === said) return [];
    const words = { from: head.from, to: state.to, exact: text.slice(head.from, state.to) };
    const expected = designation(own, state.entry.key, told, packs());
    return [departure(words, { field: "text", expected, against: "language", cause: "mistranslated" })];
  });
}

/** What a designator says that sets states apart; undefined where it says nothing of the kind. */
function distinct(key: string): string | undefined {
  return DISTINCT.find((own) => key === own || key.endsWith(`-${own}`));
}

function isJoined(from: number, to: number, { tokens }: { readonly tokens: readonly Token[] }): boolean {
  return tokens.slice(from, to).every(({ type, text, line }) => type === "word" && !line && JOINT.test(text));
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
