import { byCodeUnits } from "../text/order.ts";
import type { DocumentId, StatementId } from "../types/ids.ts";
import type { LanguageTag, Medium } from "../types/vocabulary.ts";
import type { Source } from "./source.ts";

/** Whoever only passes on what such a statement says tells nothing of his own. */
const PASSED_ON: ReadonlySet<Medium> = new Set<Medium>(["communique", "agency"]);

/** What makes a document independent of others, or not. */
export interface OriginFacts {
  readonly document: DocumentId;
  readonly leader: DocumentId;
  /** Of a translation, the text that was translated. */
  readonly original: DocumentId | null;
  readonly language: LanguageTag | null;
  readonly machine: boolean;
  /** Of a machine translation, its source language where it shows. */
  readonly from: LanguageTag | null;
  /** Whose communiqués and dispatches it passes on. */
  readonly issuers: readonly string[];
}

/** @param statements on which its account rests */
export function originFacts(source: Source, statements: readonly StatementId[]): OriginFacts {
  const resting = new Set(statements);
  const issuers = source.analysis.statements.flatMap(({ id, issuer, medium }) =>
    resting.has(id) && issuer !== null && PASSED_ON.has(medium) ? `${medium} ${source.partyId(issuer)}` : [],
  );
  const { language, translated } = source.analysis;
  return {
    document: source.id,
    leader: source.leader,
    original: source.original(),
    language,
    machine: source.machine,
    from: translated?.from ?? null,
    issuers,
  };
}

/**
 * Which tellings are independent of each other. Of one origin are copies and translations of one text, and all that rests on one
 * issuer's communiqué or one agency's dispatch. A machine translation of which it does not show what was translated is of one with a
 * text in its source language.
 */
export class Origins {
  readonly #parent = new Map<string, string>();
  readonly #human = new Set<string>();

  constructor(tellings: readonly OriginFacts[]) {
    for (const { document, leader, issuers } of tellings) for (const other of [leader, ...issuers]) this.#join(document, other);
    for (const telling of tellings) {
      const original = telling.original ?? (telling.machine ? originalOf(telling, tellings) : undefined);
      if (original !== undefined) this.#join(telling.document, original);
    }
    for (const { document, machine } of tellings) if (!machine) this.#human.add(this.#find(document));
  }

  /** Independent origins of documents. A text that nobody wrote adds none, but what is told is told by somebody: at least one. */
  count(documents: Iterable<DocumentId>): number {
    const found = new Set<string>();
    for (const document of documents) found.add(this.#find(document));
    return Math.max(1, [...found].filter((origin) => this.#human.has(origin)).length);
  }

  /** The same text for two documents of one origin, whatever it is. */
  of(document: DocumentId): string {
    return this.#find(document);
  }

  #find(node: string): string {
    let root = node;
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root)) root = next;
    return root;
  }

  #join(a: string, b: string): void {
    const [one, other] = [this.#find(a), this.#find(b)].sort(byCodeUnits) as [string, string];
    if (one !== other) this.#parent.set(other, one);
  }
}

/** The first text of people in the language from which a document was translated. */
function originalOf({ from }: OriginFacts, tellings: readonly OriginFacts[]): DocumentId | undefined {
  if (from === null) return undefined;
  const originals = tellings.filter(({ machine, language }) => !machine && language === from);
  return originals.map(({ document }) => document).sort(byCodeUnits)[0];
}
