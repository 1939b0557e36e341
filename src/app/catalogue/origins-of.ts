import { type OriginFacts, Origins } from "../../pipeline/merging.ts";
import type { DocumentId } from "../../types/ids.ts";
import type { DocumentRecord, ReportRecord, StatementRecord } from "../../types/record.ts";

/** Which of some documents are independent of each other, and a number for each of their origins. */
export interface NumberedOrigins {
  /** From 1, in the order of the documents. */
  readonly origin: (document: DocumentId) => number;
  readonly origins: (documents: Iterable<DocumentId>) => number;
}

const PASSED_ON: ReadonlySet<StatementRecord["medium"]> = new Set<StatementRecord["medium"]>(["communique", "agency"]);

export function originsOf(
  documents: readonly DocumentRecord[],
  reports: readonly ReportRecord[],
  statements: readonly StatementRecord[],
): NumberedOrigins {
  const origins = new Origins(documents.map((document) => originFacts(document, reports, statements)));
  const numbers = new Map<string, number>();
  for (const { id } of documents) if (!numbers.has(origins.of(id))) numbers.set(origins.of(id), numbers.size + 1);
  return { origin: (document) => numbers.get(origins.of(document)) ?? 0, origins: (told) => origins.count(told) };
}

function originFacts(
  { id, copyOf, language, translated }: DocumentRecord,
  reports: readonly ReportRecord[],
  statements: readonly StatementRecord[],
): OriginFacts {
  const cited = new Set(reports.filter(({ document }) => document === id).flatMap((report) => report.statements));
  const issuers = statements.flatMap(({ id: statement, issuer, medium }) =>
    cited.has(statement) && issuer !== null && PASSED_ON.has(medium) ? `${medium} ${issuer}` : [],
  );
  const isTranslation = copyOf?.relation === "translation";
  return {
    document: id,
    leader: copyOf === null || isTranslation ? id : copyOf.document,
    original: isTranslation ? copyOf.document : null,
    language,
    machine: translated?.machine ?? false,
    from: translated?.from ?? null,
    issuers,
  };
}
