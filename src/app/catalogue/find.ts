import type { Names } from "../../pipeline/comparing-names.ts";
import type { Catalogue } from "../../store/catalogue/catalogue.ts";
import { foldForm } from "../../text/fold.ts";
import { byCodeUnits } from "../../text/order.ts";
import { wordsOf } from "../../text/tokens.ts";
import type { OccasionId, PartyId } from "../../types/ids.ts";
import { type DocumentCard, KIND, type OccasionCard, type PartyCard } from "./entries.ts";
import { lettersShared } from "./letters-shared.ts";
import type { Shelf } from "./shelf.ts";

/** Names that are looked at for one question. */
const CANDIDATES = 120;
/** Names that are compared with what is asked, which takes long. */
const COMPARED = 40;
/** Points of a comparison from which two names may be meant by one (a surname alone has few). */
const ALIKE = 340;
/** Points of a name in which all words stand as they were typed. */
const AS_TYPED = 1_000;

/** A party that may be meant, and the spelling of its name by which it was found. */
export interface FoundParty extends PartyCard {
  readonly found: string;
  readonly score: number;
}

export interface FoundOccasion extends OccasionCard {
  readonly found: string;
}

export interface Found {
  readonly parties: readonly FoundParty[];
  readonly occasions: readonly FoundOccasion[];
  readonly documents: readonly DocumentCard[];
}

interface Candidate {
  readonly id: string;
  readonly shown: string;
  readonly score: number;
}

/** Somebody, as texts spell him. */
interface Spelt {
  readonly id: string;
  readonly spellings: readonly string[];
}

/** Finds what words may mean: names in any script and spelling, words of texts. */
export class Finder {
  readonly #shelf: Shelf;
  readonly #catalogue: Catalogue;
  readonly #names: Names;

  constructor(shelf: Shelf, names: Names) {
    this.#shelf = shelf;
    this.#catalogue = shelf.catalogue;
    this.#names = names;
  }

  /** @param most of each kind */
  find(asked: string, most: number): Found {
    const candidates = this.#candidates(asked);
    const parties = this.#cards<PartyCard>(KIND.partyCard, candidates).map(([card, { shown, score }]) => ({
      ...card,
      found: shown,
      score,
    }));
    const occasions = this.#cards<OccasionCard>(KIND.occasionCard, candidates).map(([card, { shown }]) => ({ ...card, found: shown }));
    return {
      parties: parties.sort((a, b) => b.score - a.score || b.engagements - a.engagements || byCodeUnits(a.id, b.id)).slice(0, most),
      occasions: occasions.slice(0, most),
      documents: this.#documents(asked, most),
    };
  }

  #cards<T extends { readonly id: string }>(kind: string, candidates: readonly Candidate[]): (readonly [T, Candidate])[] {
    const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
    return this.#catalogue.getAll<T>(kind, byId.keys()).flatMap((card) => {
      const candidate = byId.get(card.id);
      return candidate === undefined ? [] : [[card, candidate] as const];
    });
  }

  /** Parties that may be meant by a name; of persons those that nobody is likelier than. */
  partiesCalled(asked: string): PartyId[] {
    const found = this.#candidates(asked).filter(({ id }) => id.startsWith("par_"));
    const best = Math.max(...found.map(({ score }) => score));
    return found.filter(({ score }) => score === best || score >= AS_TYPED).map(({ id }) => id as PartyId);
  }

  /** Each party and occasion once, with the spelling that is likest. */
  #candidates(asked: string): Candidate[] {
    const best = new Map<string, Candidate>();
    const keep = (candidate: Candidate): void => {
      const known = best.get(candidate.id);
      if (known === undefined || candidate.score > known.score) best.set(candidate.id, candidate);
    };
    for (const { id, shown } of this.#catalogue.named(wordsIn(asked), CANDIDATES)) keep({ id, shown, score: AS_TYPED });
    for (const candidate of this.#alike(asked)) keep(candidate);
    return [...best.values()];
  }

  /** Persons whose names sound alike in whatever script. */
  #alike(asked: string): Candidate[] {
    const keys = this.#names.facets(asked);
    if (keys.length === 0) return [];
    const isOneWord = asked.trim().split(/\s+/).length === 1;
    return this.#likeliest(this.#catalogue.withKeys(keys, CANDIDATES), asked).flatMap(({ id, spellings }) =>
      spellings.flatMap((shown) => {
        const { score } = this.#names.compare(isOneWord ? (shown.split(" ").at(-1) ?? shown) : shown, asked);
        return score >= ALIKE ? [{ id, shown, score }] : [];
      }),
    );
  }

  /** Of many candidates those whose letters are likest; whoever is written in other letters alone may be anybody. */
  #likeliest(ids: readonly string[], asked: string): readonly Spelt[] {
    const all = ids.map((id) => ({ id, spellings: this.#catalogue.get<string[]>(KIND.spellings, id) ?? [] }));
    if (all.length <= COMPARED) return all;
    const folded = foldForm(asked);
    const likeness = ({ spellings }: Spelt): number => {
      const shared = Math.max(...spellings.map((spelling) => lettersShared(foldForm(spelling), folded)));
      return shared === 0 ? 1_000 : shared;
    };
    const ranked = all.map((spelt) => [spelt, likeness(spelt)] as const).sort(([, a], [, b]) => b - a);
    return ranked.slice(0, COMPARED).map(([spelt]) => spelt);
  }

  #documents(asked: string, most: number): DocumentCard[] {
    return this.#shelf.documentCards(this.#catalogue.lettered(wordsIn(asked), most));
  }
}

/** The occasions that a name may mean. */
export function occasionsCalled(catalogue: Catalogue, asked: string): OccasionId[] {
  const hits = catalogue.named(wordsIn(asked), CANDIDATES);
  return [...new Set(hits.flatMap(({ id }) => (id.startsWith("occ_") ? [id as OccasionId] : [])))];
}

/** The words of a question, folded as texts and names are. */
function wordsIn(asked: string): string[] {
  return wordsOf(foldForm(asked)).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
