import type { DocumentId, PartyId, ReportId, StatementId } from "../../types/ids.ts";
import type { DocumentRecord, EngagementRecord, StatementRecord } from "../../types/record.ts";

/** Of documents and statements what the facets of engagements need. */
export type ToldDocument = Pick<DocumentRecord, "language" | "outlet" | "synthetic">;
type ToldStatement = Pick<StatementRecord, "issuer" | "medium" | "side">;

/** Who tells an engagement, and who says so. */
export interface Telling {
  readonly documents: readonly ToldDocument[];
  readonly statements: readonly ToldStatement[];
}

/** Which documents and statements stand behind which reports: filled once, then asked for each engagement. */
export class Tellings {
  readonly #documents = new Map<DocumentId, ToldDocument>();
  readonly #statements = new Map<StatementId, ToldStatement>();
  readonly #reports = new Map<ReportId, { readonly document: DocumentId; readonly statements: readonly StatementId[] }>();

  addDocument({ id, language, outlet, synthetic }: DocumentRecord): void {
    this.#documents.set(id, { language, outlet, synthetic });
  }

  addStatement({ id, issuer, medium, side }: StatementRecord): void {
    this.#statements.set(id, { issuer, medium, side });
  }

  addReport(id: ReportId, document: DocumentId, statements: readonly StatementId[]): void {
    this.#reports.set(id, { document, statements });
  }

  of({ reports }: EngagementRecord): Telling {
    const told = reports.flatMap((report) => this.#reports.get(report) ?? []);
    const documents = new Set(told.map(({ document }) => document));
    const statements = new Set(told.flatMap((report) => report.statements));
    return {
      documents: [...documents].flatMap((id) => this.#documents.get(id) ?? []),
      statements: [...statements].flatMap((id) => this.#statements.get(id) ?? []),
    };
  }
}

/** Parties that say so themselves, sorted. */
export function issuersOf({ statements }: Telling): PartyId[] {
  return [...new Set(statements.flatMap(({ issuer }) => issuer ?? []))].sort();
}
