import type { Linking } from "../pipeline/linking.ts";
import { type Correction, listCorrections, listPins } from "../store/corrections.ts";
import { getDocument, iterateDocuments, mainReportOf, type StoredDocument } from "../store/documents.ts";
import { pathsOf } from "../store/items.ts";
import { lately } from "../store/lately.ts";
import { getMembership, groupsOf, headOf, membersOf } from "../store/memberships.ts";
import { documentsTelling, getNode } from "../store/nodes.ts";
import type { Register } from "../store/register.ts";
import { listRejections } from "../store/rejections.ts";
import { STRATA, type StratumNumber } from "../store/strata.ts";
import type { Rejection } from "../types/document.ts";
import type { DocumentFacts, ReportFacts } from "../types/facts.ts";
import type { DocumentId, EngagementId, OccasionFormId, OccasionId, PartyId, PersonFormId, ReportId, StoryId } from "../types/ids.ts";
import type { LanguageTag } from "../types/vocabulary.ts";
import { idOfNode, nodeOfId } from "./node-kinds.ts";
import { LEADER } from "./settle/copies.ts";
import { undecidedWith } from "./undecided-with.ts";

/** Nodes that are one thing, under the id that it has and all that it answers to. Sorted. */
export interface Joined<Id, Node> {
  readonly id: Id;
  readonly aliases: readonly Id[];
  readonly members: readonly Node[];
}

export type JoinedReports = Joined<EngagementId, ReportId>;
export type JoinedPersons = Joined<PartyId, PersonFormId>;
export type JoinedOccasions = Joined<OccasionId, OccasionFormId>;

export interface CopyOf {
  readonly document: DocumentId;
  readonly relation: string;
}

const KINDS = {
  eng: { stratum: STRATA.borders },
  par: { stratum: STRATA.persons },
  occ: { stratum: STRATA.occasions },
} as const satisfies Readonly<Record<string, { stratum: StratumNumber }>>;

type Kind = keyof typeof KINDS;

const MOST_COPIED = 1_000;

/**
 * What a settled register holds, looked up as it is asked for; only ids are ever loaded all at once. Get one from
 * `readSettled`: what it says is of one moment.
 */
export class RegisterView {
  readonly #register: Register;
  readonly #linking: Linking;
  /** Of what the copies of a text are mainly about, the smallest engagement: every one of thousands of copies asks for it. */
  readonly #copied: (leader: string) => string | null;

  constructor(register: Register, linking: Linking) {
    this.#register = register;
    this.#linking = linking;
    this.#copied = lately(MOST_COPIED, (leader) => {
      const told = membersOf(register, STRATA.copies, leader).flatMap((copy) => this.#mainEngagement(copy as DocumentId) ?? []);
      return told.sort()[0] ?? null;
    });
  }

  /** In the order of their ids. */
  documents(): IterableIterator<StoredDocument> {
    return iterateDocuments(this.#register);
  }

  document(id: DocumentId): StoredDocument | undefined {
    return getDocument(this.#register, id);
  }

  /** Whether a document is mainly about an engagement. */
  tells(document: DocumentId): boolean {
    return mainReportOf(this.#register, document) !== null;
  }

  /** Main language of a document, which need not be read for it. */
  language(document: DocumentId): LanguageTag | null {
    return getNode<DocumentFacts>(this.#register, document)?.language ?? null;
  }

  /** Every path at which the document was seen, sorted. */
  paths(document: DocumentId): readonly string[] {
    return pathsOf(this.#register, document);
  }

  /** Of what the document is a copy; null for an original, which may have copies. */
  copyOf(document: DocumentId): CopyOf | null {
    const membership = getMembership(this.#register, STRATA.copies, document);
    if (!membership?.note || membership.note === LEADER) return null;
    return { document: membership.group as DocumentId, relation: membership.note };
  }

  /** The copies of one text, the document itself among them. */
  copies(document: DocumentId): readonly DocumentId[] {
    const leader = getMembership(this.#register, STRATA.copies, document)?.group ?? document;
    return membersOf(this.#register, STRATA.copies, leader) as DocumentId[];
  }

  /**
   * Documents whose main report is of one engagement are one story. A document without a report belongs to the story
   * of its copies, of several the smallest; with none it is called after the text that was copied.
   */
  story(document: DocumentId): StoryId {
    const own = this.#mainEngagement(document);
    if (own !== null) return idOfNode("sto", own);
    const leader = getMembership(this.#register, STRATA.copies, document)?.group ?? document;
    return idOfNode("sto", this.#copied(leader) ?? leader);
  }

  engagements(): IterableIterator<JoinedReports> {
    return this.#all("eng");
  }

  /** By any id that it answers to. */
  engagement(id: string): JoinedReports | undefined {
    return this.#find("eng", id);
  }

  engagementOf(report: ReportId): EngagementId {
    return this.#idOf("eng", report);
  }

  persons(): IterableIterator<JoinedPersons> {
    return this.#all("par");
  }

  /** By any id that they answer to. */
  person(id: string): JoinedPersons | undefined {
    return this.#find("par", id);
  }

  personOf(form: PersonFormId): PartyId {
    return this.#idOf("par", form);
  }

  /** Persons who may be the same as this one, sorted: of those only a person can say. */
  undecided(person: PartyId): readonly PartyId[] {
    const group = this.#groupOf("par", person);
    if (group === undefined) return [];
    return undecidedWith(this.#register, this.#linking, group).map((other) => this.personOf(other));
  }

  occasions(): IterableIterator<JoinedOccasions> {
    return this.#all("occ");
  }

  /** By any id that it answers to. */
  occasion(id: string): JoinedOccasions | undefined {
    return this.#find("occ", id);
  }

  occasionOf(form: OccasionFormId): OccasionId {
    return this.#idOf("occ", form);
  }

  /** What linking knows of a report, among it the document that it stands in. */
  reportFacts(report: ReportId): ReportFacts | undefined {
    return getNode<ReportFacts>(this.#register, report);
  }

  /** Documents that tell a person or an occasion in this way, sorted. */
  documentsTelling(form: PersonFormId | OccasionFormId): readonly DocumentId[] {
    return documentsTelling(this.#register, form);
  }

  corrections(): readonly Correction[] {
    return listCorrections(this.#register);
  }

  pins(): readonly string[] {
    return listPins(this.#register).map(({ id }) => id);
  }

  rejections(): readonly Rejection[] {
    return listRejections(this.#register);
  }

  *#all<Id, Node>(kind: Kind): Generator<Joined<Id, Node>> {
    for (const { group, head } of groupsOf(this.#register, KINDS[kind].stratum)) yield this.#joined(kind, group, head);
  }

  #find<Id, Node>(kind: Kind, id: string): Joined<Id, Node> | undefined {
    const group = this.#groupOf(kind, id);
    const head = group === undefined ? undefined : headOf(this.#register, KINDS[kind].stratum, group);
    return group === undefined || head === undefined ? undefined : this.#joined(kind, group, head);
  }

  #joined<Id, Node>(kind: Kind, group: string, head: string): Joined<Id, Node> {
    const members = membersOf(this.#register, KINDS[kind].stratum, group);
    const id = (node: string): Id => idOfNode(kind, node) as Id;
    return { id: id(head), aliases: members.map(id), members: members as Node[] };
  }

  #groupOf(kind: Kind, id: string): string | undefined {
    const node = id.startsWith(`${kind}_`) ? nodeOfId(id) : undefined;
    return node === undefined ? undefined : getMembership(this.#register, KINDS[kind].stratum, node)?.group;
  }

  #idOf<Id>(kind: Kind, node: string): Id {
    const { stratum } = KINDS[kind];
    const group = getMembership(this.#register, stratum, node)?.group;
    return idOfNode(kind, (group === undefined ? undefined : headOf(this.#register, stratum, group)) ?? node) as Id;
  }

  #mainEngagement(document: DocumentId): string | null {
    const report = mainReportOf(this.#register, document);
    return report === null ? null : this.engagementOf(report);
  }
}
