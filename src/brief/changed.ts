import type { StateCode } from "../types/vocabulary.ts";
import type { Changed, Contact, Interlocutor } from "./brief.ts";

/** How the last of two contacts differs from the one before: level, interlocutors, subjects. */
export function changedBetween(before: Contact, after: Contact): Changed {
  const without = (one: Contact, other: Contact): Interlocutor[] => {
    const there = new Set(other.interlocutors.map(({ party }) => party));
    return one.interlocutors.filter(({ party }) => !there.has(party));
  };
  const places = [before.where?.name ?? null, after.where?.name ?? null] as const;
  return {
    before: before.engagement,
    after: after.engagement,
    kind: before.kind === after.kind ? null : [before.kind, after.kind],
    where: places[0] === places[1] ? null : places,
    levels: statesOf(before, after).flatMap((state) => {
      const [was, is] = [levelOf(state, before), levelOf(state, after)];
      return was === is ? [] : [{ state, before: was, after: is }];
    }),
    offices: statesOf(before, after).flatMap((state) => {
      const [were, are] = [officesOf(state, before), officesOf(state, after)];
      return were.join("\n") === are.join("\n") ? [] : [{ state, before: were, after: are }];
    }),
    came: without(after, before),
    gone: without(before, after),
    newTopics: after.topics.filter((code) => !before.topics.includes(code)),
    droppedTopics: before.topics.filter((code) => !after.topics.includes(code)),
  };
}

function statesOf(...contacts: readonly Contact[]): StateCode[] {
  const states = contacts.flatMap(({ interlocutors, levels }) => [...interlocutors, ...levels].flatMap(({ state }) => state ?? []));
  return [...new Set(states)].sort();
}

function levelOf(state: StateCode, { levels }: Contact): string | null {
  return levels.find((own) => own.state === state)?.level ?? null;
}

function officesOf(state: StateCode, { interlocutors }: Contact): string[] {
  return [...new Set(interlocutors.flatMap(({ state: own, office }) => (own === state && office !== null ? [office.label] : [])))].sort();
}
