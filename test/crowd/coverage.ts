import { contentId } from "../../src/text/ids.ts";
import type { DayBounds } from "../../src/types/date.ts";
import type { PersonForm, ReportFacts } from "../../src/types/facts.ts";
import type { DocumentId, OccasionFormId, PersonFormId, ReportId } from "../../src/types/ids.ts";
import { CONTAINER_KINDS, type EngagementKind } from "../../src/types/vocabulary.ts";
import type { Happening } from "./happenings.ts";
import type { Random } from "./random.ts";
import type { Person } from "./society.ts";
import { type CrowdLanguage, spell } from "./spellings.ts";

/** What the press makes of the happenings, and which report tells which happening. */
export interface Coverage {
  readonly reports: readonly ReportFacts[];
  readonly truth: ReadonlyMap<ReportId, number>;
  readonly forms: readonly PersonForm[];
  readonly whose: ReadonlyMap<string, number>;
  readonly leaderOf: (document: DocumentId) => DocumentId;
}

type Named = ReportFacts["persons"][number];

const ATOMIC: readonly EngagementKind[] = ["talks", "reception", "ceremony", "signing", "other"];
const MOST_DOCUMENTS = 40;

/** Documents of each happening: an event on its own, or the talks of a visit told along with it; one in three a copy. */
export function createCoverage(happenings: readonly Happening[], random: Random): Coverage {
  const press = new Press(random);
  const children = Map.groupBy(happenings, ({ parent }) => parent);
  for (const happening of happenings) {
    const own = happening.parent === null;
    let original: DocumentId | null = null;
    for (let left = own ? documentsFor(random) : random.int(3); left > 0; left--) {
      const copied: DocumentId | null = original !== null && random.chance(0.3) ? original : null;
      const told = own ? [happening, ...(children.get(happening) ?? []).filter(() => random.chance(0.6))] : [happening];
      original = press.print(told, copied) ?? original;
    }
  }
  return press;
}

function documentsFor(random: Random): number {
  let documents = 1;
  while (documents < MOST_DOCUMENTS && random.chance(0.72)) documents++;
  return documents;
}

class Press implements Coverage {
  readonly reports: ReportFacts[] = [];
  readonly truth = new Map<ReportId, number>();
  readonly whose = new Map<string, number>();
  private readonly named = new Map<Person, Named>();
  private readonly known = new Map<string, PersonForm>();
  private readonly leaders = new Map<DocumentId, DocumentId>();
  private readonly random: Random;
  private printed = 0;

  constructor(random: Random) {
    this.random = random;
  }

  get forms(): readonly PersonForm[] {
    return [...this.known.values()];
  }

  readonly leaderOf = (document: DocumentId): DocumentId => this.leaders.get(document) ?? document;

  /** Prints a document that tells these happenings; null for a copy, which leads no others. */
  print(told: readonly Happening[], copied: DocumentId | null): DocumentId | null {
    const document: DocumentId = contentId("doc", `${this.printed++}`);
    if (copied !== null) this.leaders.set(document, copied);
    const language = this.random.int(4) as CrowdLanguage;
    const ids = new Map<Happening, ReportId>();
    // A document names a person in one way.
    this.named.clear();
    for (const happening of told) {
      const id: ReportId = contentId("rep", document, `${happening.id}`);
      ids.set(happening, id);
      this.truth.set(id, happening.id);
      const parent = happening.parent === null ? null : (ids.get(happening.parent) ?? null);
      this.reports.push({ id, document, parent, ...this.tell(happening, language) });
    }
    return copied === null ? document : null;
  }

  private tell(happening: Happening, language: CrowdLanguage): Omit<ReportFacts, "id" | "document" | "parent"> {
    const { random } = this;
    const present = happening.persons.filter((_, place) => random.chance(place < 2 ? 0.94 : 0.6));
    const named = present.map((person) => ({ person, named: random.chance(0.85), office: random.chance(0.75) }));
    const persons = named.filter(({ named }) => named).map(({ person, office }) => this.name(person, office, language));
    const offices = named.filter(({ named }) => !named).map(({ person: { state, office } }) => ({ state, office }));
    const states = [...new Set(happening.persons.map(({ state }) => state).filter(() => random.chance(0.95)))].sort();
    const city = random.chance(0.25) ? null : random.chance(0.04) ? "elsewhere" : happening.city;
    const kind = this.kindOf(happening);
    return {
      kind,
      level: happening.level,
      status: "held",
      bounds: this.boundsOf(happening),
      yearless: null,
      persons,
      offices,
      company: [],
      states,
      city,
      country: city === null || city === "elsewhere" ? null : stateOf(city),
      occasion: this.occasionOf(happening),
    };
  }

  private name(person: Person, officeTold: boolean, language: CrowdLanguage): Named {
    const before = this.named.get(person);
    if (before !== undefined) return before;
    const name = spell(person.name, language, this.random);
    const state = this.random.chance(0.92) ? person.state : null;
    const office = officeTold ? person.office : null;
    const form: PersonFormId = contentId("frm", name, state ?? "", office ?? "");
    this.known.set(form, { id: form, names: [name], state, offices: office === null ? [] : [office] });
    this.whose.set(form, person.id);
    const named = { form, name, state, office };
    this.named.set(person, named);
    return named;
  }

  private kindOf({ kind, level }: Happening): EngagementKind {
    if (!this.random.chance(0.1) || kind === "call") return kind;
    return this.random.pick(level === "atomic" ? ATOMIC : [...CONTAINER_KINDS]);
  }

  private boundsOf({ first, last }: Happening): DayBounds | null {
    const { random } = this;
    const drawn = random.next();
    if (drawn < 0.7) return { first, last };
    if (drawn < 0.76) {
      const off = random.pick([-1, 1]);
      return { first: first + off, last: last + off };
    }
    if (drawn < 0.84) return { first: first - random.int(4), last };
    if (drawn < 0.93) return { first: first - random.int(28), last: first + 27 };
    return null;
  }

  private occasionOf({ series }: Happening): ReportFacts["occasion"] {
    if (series === null || !this.random.chance(0.85)) return null;
    const year = this.random.chance(0.75) ? series.year : null;
    const edition = this.random.chance(0.3) ? series.edition : null;
    const form: OccasionFormId = contentId("ofm", series.name, `${year}`, `${edition}`);
    return { form, series: series.name, year, edition };
  }
}

/** Cities are called after their states. */
function stateOf(city: string): string {
  return city.slice(0, city.lastIndexOf("-"));
}
