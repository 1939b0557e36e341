import { sourceOf } from "../../pipeline/merging.ts";
import type { StoredDocument } from "../../store/documents.ts";
import type { PartyId } from "../../types/ids.ts";
import type { Mention, Paragraph } from "../../types/mention.ts";
import type { DocumentRecord, ReportRecord, SpanRecord, StatementRecord, StoryRecord } from "../../types/record.ts";
import type { RegisterView } from "../register-view.ts";
import { spokenOf } from "./engagement-details.ts";
import type { DocumentCard, EngagementCard, OccasionCard, PartyCard } from "./entries.ts";
import type { Shelf } from "./shelf.ts";

/** Something recognised in a text; a name with the party that it names in the whole register. */
export interface TextMention extends Pick<Mention, "kind" | "from" | "to" | "exact" | "language" | "value"> {
  readonly party: PartyId | null;
}

/** Words that speak for a machine's translation. */
export interface Sign extends SpanRecord {
  readonly sign: string;
  readonly points: number;
}

/** Everything that the register has of a document. */
export interface DocumentDetails {
  readonly card: DocumentCard;
  readonly record: Omit<DocumentRecord, "text">;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly mentions: readonly TextMention[];
  readonly translationSigns: readonly Sign[];
  readonly reports: readonly ReportRecord[];
  readonly statements: readonly StatementRecord[];
  readonly engagements: readonly EngagementCard[];
  readonly story: StoryRecord | null;
  /** The documents of its story, itself among them: copies, translations and other accounts. */
  readonly related: readonly DocumentCard[];
  readonly parties: readonly PartyCard[];
  readonly occasions: readonly OccasionCard[];
}

/** Of a large story so many documents are told. */
const RELATED = 200;

/**
 * Null where the document is not catalogued yet.
 * @param mentions what is recognised in its text
 */
export function documentDetails(
  shelf: Shelf,
  view: RegisterView,
  stored: StoredDocument,
  mentions: readonly Mention[],
): DocumentDetails | null {
  const { id } = stored;
  const found = shelf.document(id);
  const [card] = shelf.documentCards([id]);
  if (found === undefined || card === undefined) return null;
  const { text: _, opening: __, ...record } = found;
  const reports = shelf.reports(record.reports);
  const story = shelf.story(record.story) ?? null;
  const { paragraphs, translated } = stored.analysis;
  const details = {
    card,
    record,
    text: stored.record.text,
    paragraphs: paragraphs.map(({ from, to, language }) => ({ from, to, language })),
    mentions: withParties(mentions, partiesAt(stored.analysis, view)),
    translationSigns: translated?.because.map(({ from, to, exact, sign, points }) => ({ from, to, exact, sign, points })) ?? [],
    reports,
    statements: shelf.statementsIn(id),
    engagements: shelf.cards([...new Set(reports.map(({ engagement }) => engagement))]),
    story,
    related: shelf.documentCards(story?.documents.slice(0, RELATED) ?? []),
  };
  return { ...details, ...spokenOf({ ...details, text: "" }, shelf) };
}

function withParties(mentions: readonly Mention[], named: ReadonlyMap<string, PartyId>): TextMention[] {
  return mentions.map(
    ({ kind, from, to, exact, language, value }): TextMention => ({
      kind,
      from,
      to,
      exact,
      language,
      value,
      party: named.get(`${from} ${to}`) ?? null,
    }),
  );
}

/** The parties that names of the text name, by the place of the name. */
function partiesAt(analysis: StoredDocument["analysis"], view: RegisterView): Map<string, PartyId> {
  const source = sourceOf(analysis, {
    personOf: (form) => view.personOf(form),
    engagementOf: (report) => view.engagementOf(report),
    occasionOf: (form) => view.occasionOf(form),
    leaderOf: (document) => document,
    originalOf: () => null,
  });
  const named = new Map<string, PartyId>();
  for (const { index, names } of analysis.parties)
    for (const { quote } of names) named.set(`${quote.from} ${quote.to}`, source.partyId(index));
  return named;
}
