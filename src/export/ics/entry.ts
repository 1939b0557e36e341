import { type ICalEventData, ICalEventStatus, ICalEventTransparency, type ICalLocation } from "ical-generator";
import { engagementTitle } from "../../contacts/engagement-title.ts";
import { boundsOf, isoOfDay } from "../../text/calendar.ts";
import { placeText } from "../../text/wording.ts";
import type { EngagementRecord, EvidenceRecord, OccasionRecord, RegisterRecords } from "../../types/record.ts";
import type { Place } from "../../types/report.ts";
import { type CalendarDays, calendarDays } from "../calendar-days.ts";
import { webAddress } from "../web-address.ts";
import type { Announced } from "./announced.ts";
import { describeEngagement, describeOccasion } from "./describe.ts";
import { oneLine } from "./one-line.ts";

/** What engagements and occasions have in common as entries of a calendar. */
interface Shown {
  readonly id: string;
  readonly days: CalendarDays;
  readonly title: string;
  readonly where: Place | null;
  readonly evidence: readonly EvidenceRecord[];
  readonly description: readonly string[];
  readonly categories: readonly string[];
  readonly status: ICalEventStatus;
}

/** Said before the title, so that it is seen in any calendar. */
const CALLED_OFF = { postponed: "Postponed: ", cancelled: "Cancelled: " } as const;

/** The entry of an announced engagement; null where its days are not known well enough to stand in a calendar. */
export function engagementEntry(
  engagement: EngagementRecord,
  announced: Announced,
  topicLabel: RegisterRecords["topicLabel"],
): ICalEventData | null {
  const days = calendarDays(engagement.when);
  if (days === null) return null;
  const { status } = engagement;
  const calledOff = status === "postponed" || status === "cancelled";
  const title = engagementTitle(engagement, announced.parties);
  return entry(
    {
      id: engagement.id,
      days,
      title: `${calledOff ? CALLED_OFF[status] : ""}${title}`,
      where: engagement.where,
      evidence: engagement.evidence,
      description: describeEngagement(engagement, announced, topicLabel),
      categories: [engagement.kind, ...engagement.topics.map(({ code }) => topicLabel(code))],
      status: calledOff ? ICalEventStatus.CANCELLED : days.within ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    },
    announced,
  );
}

/** The entry of an occasion that a text names as to come. */
export function occasionEntry(occasion: OccasionRecord, evidence: readonly EvidenceRecord[], announced: Announced): ICalEventData | null {
  const days = calendarDays(occasion.when);
  if (days === null) return null;
  return entry(
    {
      id: occasion.id,
      days,
      title: occasion.name,
      where: occasion.where,
      evidence,
      description: describeOccasion(occasion, evidence, announced),
      categories: [occasion.kind],
      status: days.within ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    },
    announced,
  );
}

function entry(shown: Shown, announced: Announced): ICalEventData {
  const tellers = [...new Set(shown.evidence.map(({ document }) => document))].flatMap((id) => announced.documents.get(id) ?? []);
  const synthetic = tellers.some((document) => document.synthetic);
  const unsure = shown.days.within ? " (day not known)" : "";
  return {
    id: `${shown.id}@dragoman`,
    sequence: Math.max(0, tellers.length - 1),
    stamp: stamp(tellers.map(({ published }) => published)),
    start: isoOfDay(shown.days.first),
    end: isoOfDay(shown.days.last + 1),
    allDay: true,
    summary: oneLine(`${synthetic ? "[synthetic] " : ""}${shown.title}${unsure}`),
    location: shown.where === null ? null : location(shown.where),
    description: shown.description.join("\n"),
    categories: [...shown.categories, ...(synthetic ? ["synthetic"] : [])].map((name) => ({ name })),
    status: shown.status,
    // Nobody who keeps this calendar is busy because ministers meet.
    transparency: ICalEventTransparency.TRANSPARENT,
    url: tellers.map(({ url }) => webAddress(url)).find((url) => url !== null) ?? null,
    x: { "X-DRAGOMAN-SYNTHETIC": synthetic ? "TRUE" : "FALSE" },
  };
}

/**
 * The midnight (UTC) of the newest day on which a document telling it was published: the same register gives the same bytes, and a text
 * that comes later a later stamp. 1970-01-01 where no day of publication is known.
 */
function stamp(published: readonly (string | null)[]): string {
  const days = published.map((iso) => (iso === null ? null : boundsOf(iso))?.first ?? 0);
  return `${isoOfDay(Math.max(0, ...days))}T00:00:00Z`;
}

function location(where: Place): ICalLocation {
  const { latitude, longitude } = where;
  const title = oneLine(placeText(where));
  return latitude === null || longitude === null ? { title } : { title, geo: { lat: latitude, lon: longitude } };
}
