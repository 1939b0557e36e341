import type { Brief } from "../../brief/brief.ts";
import { briefOf } from "../../brief/brief-of.ts";
import { citedDocuments } from "../../brief/cited-documents.ts";
import { partOf } from "../../brief/part.ts";
import type { Register } from "../../store/register.ts";
import type { DocumentId } from "../../types/ids.ts";
import type { DocumentRecord } from "../../types/record.ts";
import type { IsoDate } from "../../types/vocabulary.ts";
import type { ExportingProgram } from "../export-register.ts";
import { readSettled } from "../read-settled.ts";
import { selectPart } from "../select/select-part.ts";
import { SelectionError } from "../select/selection-error.ts";
import { WholeRegister } from "../select/whole-register.ts";
import type { DocumentLine } from "../show-record.ts";

export type { Announced, Brief, BriefWords, Changed, Contact, Holder, Interlocutor } from "../../brief/brief.ts";

/** A document whose words a brief cites. */
export type CitedDocument = DocumentLine & Pick<DocumentRecord, "synthetic">;

/** A brief, with a line of each document that it cites. */
export type CitedBrief = Brief & { readonly documents: Readonly<Record<DocumentId, CitedDocument>> };

/**
 * The state of a relation, of a person, a service or a fair, as the register has it.
 * @param terms one or two: ids, codes of states, names in any script
 * @param on the day to which "still to come" is relative
 * @throws SelectionError where there is no such thing, or several, or where it is no subject of a brief
 */
export function briefAbout(register: Register, program: ExportingProgram, terms: readonly string[], on: IsoDate): Promise<CitedBrief> {
  const { generator, topicLabel } = program;
  return readSettled(register, program, (view) => {
    const whole = new WholeRegister(view, program, { generator, topicLabel, withText: false });
    const { records, subject } = selectPart(whole, { of: terms, filters: {} });
    if (subject.kind === "engagement" || subject.kind === "story")
      throw new SelectionError(
        `a brief is of states, parties or a fair, and ${subject.name} is one engagement: dragoman show ${subject.ids.join("")}`,
      );
    const part = partOf(records);
    const brief = briefOf(part, subject, on);
    return { ...brief, documents: citedIn(brief, [...part.documents.values()]) };
  });
}

function citedIn(brief: Brief, documents: readonly DocumentRecord[]): Record<DocumentId, CitedDocument> {
  const cited = citedDocuments(brief);
  return Object.fromEntries(documents.filter(({ id }) => cited.has(id)).map((document) => [document.id, citedDocument(document)]));
}

function citedDocument(document: DocumentRecord): CitedDocument {
  const { id, externalId, url, outlet, title, paths, published, publishedBasis, language, translated, copyOf, synthetic } = document;
  return { id, externalId, url, outlet, title, paths, published, publishedBasis, language, translated, copyOf, synthetic };
}
