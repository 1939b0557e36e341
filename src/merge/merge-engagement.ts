import { byCodeUnits } from "../text/order.ts";
import type { When } from "../types/date.ts";
import type { DisagreementRecord } from "../types/record.ts";
import type { Place } from "../types/report.ts";
import type { NonEmpty } from "../types/span.ts";
import type { Status } from "../types/vocabulary.ts";
import type { Account, OccasionRef, Office, Participant } from "./account.ts";
import { type Choice, choose, type ToldBy, type Weighing } from "./choose.ts";
import { mergeOutcomes } from "./merge-outcomes.ts";
import { oneOfEach } from "./one-of-each.ts";
import { Origins, originFacts } from "./origins.ts";
import { preferredOffice } from "./preferred-office.ts";
import type { Telling } from "./telling.ts";
import type { Told } from "./told.ts";
import { kindWeighing, occasionWeighing, statusWeighing, whenOfWholeWeighing, whenWeighing, whereWeighing } from "./weighings.ts";
import { joinParticipants, joinTopics, withoutStandIns, withParts } from "./with-parts.ts";

/** What the reports of one engagement tell together. */
export interface Merged {
  readonly account: Account;
  readonly origins: number;
  readonly disagreements: readonly DisagreementRecord[];
  readonly status: Choice<Status> | null;
  readonly when: Choice<When> | null;
  readonly where: Choice<Place> | null;
  readonly occasion: Choice<OccasionRef> | null;
}

/**
 * Merges what several reports tell of one engagement; `parts` are its parts, merged. Of a field with one value, the best
 * reading stands (`choose`); of a list, everything stands that people tell. What only machine translations tell enters a
 * list where nothing but machine translations tells the engagement. The outcome does not depend on the order of the reports.
 */
export function mergeEngagement(tellings: NonEmpty<Telling>, parts: readonly Account[]): Merged {
  const origins = new Origins(tellings.map(({ source, report }) => originFacts(source, report.statements)));
  const human = tellings.filter(({ source }) => !source.machine);
  const sorted = (human.length > 0 ? human : tellings).toSorted((a, b) => byCodeUnits(a.report.id, b.report.id));
  const all = <T>(list: (account: Account) => readonly Told<T>[]): Told<T>[] => sorted.flatMap(({ account }) => list(account));
  const one = <T>(field: (account: Account) => Told<T> | null, weighing: Weighing<T>): Choice<T> | null =>
    choose(toldBy(tellings, field), weighing, origins);

  const kind = one(({ kind: own }) => own, kindWeighing);
  const status = one(({ status: own }) => own, statusWeighing);
  const when = one(({ when: own }) => own, tellings[0].report.level === "container" ? whenOfWholeWeighing : whenWeighing);
  const where = one(({ where: own }) => own, whereWeighing);
  const occasion = one(({ occasion: own }) => own, occasionWeighing);
  const [first] = tellings;
  const participants = mergeParticipants(sorted, tellings);
  const taking = new Set(participants.map(({ value }) => value.party));
  const account: Account = {
    kind: kind?.told ?? first.account.kind,
    status: status?.told ?? first.account.status,
    when: when?.told ?? null,
    where: where?.told ?? null,
    participants,
    others:
      oneOfEach(
        all(({ others }) => (others ? [others] : [])),
        () => "",
      )[0] ?? null,
    delegations: oneOfEach(
      all(({ delegations }) => delegations),
      ({ value }) => value.state,
      (a, b) => ({
        state: a.state,
        level: a.level ?? b.level,
        size: a.size ?? b.size,
        head: a.head ?? b.head,
      }),
    ),
    invitedBy: oneOfEach(
      all(({ invitedBy }) => invitedBy),
      ({ value }) => value,
    ),
    occasion: occasion?.told ?? null,
    topics: joinTopics(all(({ topics }) => topics)),
    outcomes: mergeOutcomes(all(({ outcomes }) => outcomes)),
    upcoming: oneOfEach(
      all(({ upcoming }) => upcoming),
      ({ value }) => value.id,
    ),
    mentioned: oneOfEach(
      all(({ mentioned }) => mentioned),
      ({ value }) => value,
    ).filter(({ value }) => !taking.has(value)),
  };
  const disagreements = [kind, status, when, where, occasion].flatMap((choice) => choice?.disagreement ?? []);
  return {
    account: withParts(account, parts),
    origins: origins.count(tellings.map(({ source }) => source.id)),
    disagreements,
    status,
    when,
    where,
    occasion,
  };
}

function toldBy<T>(tellings: readonly Telling[], field: (account: Account) => Told<T> | null): ToldBy<T>[] {
  return tellings.flatMap((telling) => {
    const told = field(telling.account);
    return told === null ? [] : [{ telling, told }];
  });
}

/**
 * Participants by party, with the words of every telling that has them, machine translations too; an office whose holder
 * another telling names is that person.
 */
function mergeParticipants(telling: readonly Telling[], all: readonly Telling[]): Told<Participant>[] {
  const taking = new Set(telling.flatMap(({ account }) => account.participants.map(({ value }) => value.party)));
  const others = all.filter((own) => !telling.includes(own)).toSorted((a, b) => byCodeUnits(a.report.id, b.report.id));
  const told = [...telling, ...others].flatMap(({ account }) => account.participants.filter(({ value }) => taking.has(value.party)));
  const merged = oneOfEach(told, ({ value }) => value.party, joinParticipants);
  const offices = Map.groupBy(told, ({ value }) => value.party);
  const best = merged.map(({ value, words }) => ({
    words,
    value: {
      ...value,
      office: preferredOffice(
        (offices.get(value.party) ?? []).flatMap((own): Told<Office>[] => (own.value.office ? [own.value.office] : [])),
      ),
    },
  }));
  const named = new Set(
    best.flatMap(({ value }) =>
      value.type === "person" && value.office?.value.key ? `${value.office.value.key}@${value.state ?? ""}` : [],
    ),
  );
  return withoutStandIns(best.filter(({ value }) => value.type !== "office" || value.key === null || !named.has(value.key)));
}
