import type { Candidate } from "./candidates.ts";
import type { Draft } from "./engagements.ts";
import { TELLING } from "./engagements.ts";
import type { Event } from "./events.ts";
import { isSame } from "./roles.ts";

/** Sentences between what a text tells first and the visit on which it took place. */
const REACH = 2;

/**
 * "X a rencontré son homologue à la faveur de sa visite à Paris", "X fue recibido por Y con motivo de su visita a Rabat": where a text begins with what
 * somebody did abroad and tells of his visit there, the visit is what it tells, and the talks are a part of it. Whoever is visited tells of the
 * talks: "X a reçu Y, en visite au Maroc".
 */
export function underVisit(grouped: readonly Draft[], events: readonly Event[]): Draft[] {
  const drafts = withoutQualifying(grouped);
  const [first] = drafts;
  const guest = first && guestOf(first);
  if (!first || !guest) return [...drafts];
  const told = drafts.find(
    (draft) => draft.kind === "visit" && draft.parent === null && isOf(draft.events[0], guest) && isNear(draft, first),
  );
  const visit = told ?? visitOf(guest, first, events);
  if (visit === undefined) return [...drafts];
  const within = (draft: Draft): boolean =>
    draft === first || (draft.parent === null && PARTS.has(draft.kind) && sharesGuest(draft, guest));
  return [visit, ...drafts.filter((draft) => draft !== visit).map((draft) => (within(draft) ? { ...draft, parent: visit } : draft))];
}

/**
 * "En visite de travail à Hanoï, A a été reçu par B", "resmi ziyaret kapsamında geldiği Ankara'da kabul edildi": a noun before the verb that tells of a
 * reception only says on what occasion the guest is there, unless more is told of the visit.
 */
function withoutQualifying(drafts: readonly Draft[]): Draft[] {
  const [visit, ...others] = drafts;
  const [told] = visit?.events ?? [];
  if (visit?.kind !== "visit" || told === undefined || told.verb || visit.events.length > 1) return [...drafts];
  const reception = others.find((draft) => draft.kind === "reception" && isBehind(draft.events[0], told));
  if (reception === undefined) return [...drafts];
  const whole: Draft = { ...reception, events: [...reception.events, ...visit.events], parent: null };
  return [whole, ...others.flatMap((draft) => (draft === reception ? [] : [draft.parent === visit ? { ...draft, parent: null } : draft]))];
}

function isBehind(event: Event | undefined, { sentence, hit }: Event): boolean {
  return (
    event?.verb === true &&
    event.sentence === sentence &&
    event.hit.first > hit.last &&
    event.roles.subject !== null &&
    event.roles.objects.length > 0
  );
}

const PARTS: ReadonlySet<string> = new Set(["talks", "reception"]);

/** Who acts in talks, or is received. */
function guestOf({ kind, parent, events: [event] }: Draft): Candidate | null {
  if (parent !== null || !PARTS.has(kind) || event === undefined || !event.verb) return null;
  const { subject } = event.roles;
  const isGuest = subject !== null && event.hit.entry.frame?.subject !== "host" && subject.phrase?.name != null;
  return isGuest ? subject : null;
}

const isOf = (event: Event | undefined, guest: Candidate): boolean => event?.roles.subject != null && isSame(event.roles.subject, guest);

const isNear = ({ events: [visit] }: Draft, { events: [first] }: Draft): boolean =>
  visit !== undefined && first !== undefined && visit.located && visit.sentence - first.sentence <= REACH && visit.status === first.status;

function sharesGuest({ events }: Draft, guest: Candidate): boolean {
  return events.some(({ roles }) => roles.subject !== null && isSame(roles.subject, guest));
}

/** "su visita a Rabat", "en visite officielle à Alger": a noun that names nobody else, beside what its guest did. */
function visitOf(guest: Candidate, first: Draft, events: readonly Event[]): Draft | undefined {
  const [told] = first.events;
  const event = events.find(
    (own) =>
      own.kind === "visit" &&
      own.hit.entry.key === "visit" &&
      !own.background &&
      TELLING.has(own.hit.entry.key) &&
      own.located &&
      own.status === told?.status &&
      Math.abs(own.sentence - (told?.sentence ?? 0)) <= REACH &&
      (own.roles.subject === null || isSame(own.roles.subject, guest) || own.roles.subject.last < own.hit.first) &&
      !isBehindAnother(own, guest) &&
      own.roles.objects.length === 0 &&
      !(first.kind === "reception" && own.sentence === told?.sentence && own.hit.last < told.hit.first),
  );
  if (event === undefined) return undefined;
  const roles = { ...event.roles, subject: guest, implied: false, weak: false, loose: false };
  return { kind: "visit", events: [{ ...event, roles }], parent: null, lastSentence: event.sentence };
}

/** "X s'est entretenu avec Y, en visite à Tunis": the visit is that of whoever stands right before it. */
function isBehindAnother({ hit, candidates }: Event, guest: Candidate): boolean {
  return candidates.some((own) => own.person !== null && !isSame(own, guest) && own.last < hit.first && hit.first - own.last <= BESIDE);
}

const BESIDE = 3;
