import { byCodeUnits } from "../text/order.ts";
import type { EvidenceRecord, ParticipantRecord, RecordFields } from "../types/record.ts";
import { CAPACITIES } from "../types/vocabulary.ts";
import type { Account, Participant } from "./account.ts";
import { oneOfEach } from "./one-of-each.ts";
import { type Cited, evidence, type Told } from "./told.ts";

/**
 * An account as a record: lists in the order of their ids or codes (outcomes by kind, language and text), every value's
 * words in the order of the fields.
 */
export function recordOfAccount(account: Account): RecordFields {
  const participants = sorted(
    oneOfEach(account.participants, ({ value }) => value.party),
    ({ party }) => party,
  );
  const delegations = sorted(
    oneOfEach(account.delegations, ({ value }) => value.state),
    ({ state }) => state,
  );
  const invitedBy = sorted(
    oneOfEach(account.invitedBy, ({ value }) => value),
    (id) => id,
  );
  const topics = sorted(account.topics, ({ code }) => code);
  const outcomes = sorted(account.outcomes, ({ kind, language, text }) => `${kind} ${language} ${text}`);
  const upcoming = sorted(
    oneOfEach(account.upcoming, ({ value }) => value.id),
    ({ id }) => id,
  );
  const mentioned = sorted(
    oneOfEach(account.mentioned, ({ value }) => value),
    (id) => id,
  );
  const sortedAccount = { ...account, participants, delegations, invitedBy, topics, outcomes, upcoming, mentioned };
  return {
    kind: account.kind.value,
    status: account.status.value,
    when: account.when?.value ?? null,
    where: account.where?.value ?? null,
    participants: participants.map(({ value }) => participantRecord(value)),
    others: account.others !== null,
    delegations: delegations.map(({ value }) => value),
    states: [...new Set(participants.flatMap(({ value }) => value.state ?? []))].sort(),
    invitedBy: invitedBy.map(({ value }) => value),
    occasion: account.occasion?.value.id ?? null,
    topics: topics.map(({ value }) => value),
    outcomes: outcomes.map(({ value: { kind, text, language } }) => ({ kind, text, language })),
    upcoming: upcoming.map(({ value }) => value.id),
    mentioned: mentioned.map(({ value }) => value),
    evidence: evidenceOf(sortedAccount),
  };
}

/** Each field's words, in the order of the fields of a record. */
function evidenceOf(account: Account): EvidenceRecord[] {
  const { kind, status, when, where, others, occasion } = account;
  const list = <T>(field: string, values: readonly Told<T>[], key: (value: T, index: number) => string | number) =>
    values.flatMap(({ value, words }, index) => evidence(`${field}/${key(value, index)}`, words));
  const one = (field: string, value: { readonly words: readonly Cited[] } | null) => (value === null ? [] : evidence(field, value.words));
  return [
    ...one("kind", kind),
    ...one("status", status),
    ...one("when", when),
    ...one("where", where),
    ...account.participants.flatMap(({ value, words }) => [
      ...evidence(`participants/${value.party}`, words),
      ...one(`participants/${value.party}/office`, value.office),
    ]),
    ...one("others", others),
    ...list("delegations", account.delegations, ({ state }) => state),
    ...list("invitedBy", account.invitedBy, (id) => id),
    ...(occasion === null ? [] : evidence(`occasion/${occasion.value.id}`, occasion.words)),
    ...list("topics", account.topics, ({ code }) => code),
    ...list("outcomes", account.outcomes, (_, index) => index),
    ...list("upcoming", account.upcoming, ({ id }) => id),
    ...list("mentioned", account.mentioned, (id) => id),
  ];
}

function participantRecord({ party, capacities, represents, office }: Participant): ParticipantRecord {
  const told = office && { original: office.value.original, language: office.value.language, label: office.value.label };
  return { party, capacities: CAPACITIES.filter((capacity) => capacities.includes(capacity)), represents, office: told };
}

function sorted<T>(values: readonly Told<T>[], key: (value: T) => string): Told<T>[] {
  return values.toSorted((a, b) => byCodeUnits(key(a.value), key(b.value)));
}
