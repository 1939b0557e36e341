import type { Draft } from "./engagements.ts";
import type { Person } from "./parties.ts";

export function isHost(person: Person, draft: Draft): boolean {
  return hasRole(person, draft, "host");
}

export function hasRole(person: Person, draft: Draft, wanted: "host" | "visitor"): boolean {
  return draft.events.some(({ hit, roles }) => {
    const role =
      roles.subject?.person === person
        ? hit.entry.frame?.subject
        : roles.objects.some((own) => own.person === person)
          ? (hit.entry.frame?.with ?? hit.entry.frame?.object)
          : null;
    return role === wanted;
  });
}

/** "الدورة التي تولى افتتاحها وزير الداخلية": who opens a gathering is at home where it is held. */
export function isOpener(person: Person, draft: Draft): boolean {
  return draft.kind === "conference" && draft.events.some(({ hit, roles }) => hit.entry.key === "open" && roles.subject?.person === person);
}

export function isActor(person: Person, draft: Draft): boolean {
  return draft.events.some(({ roles }) => roles.subject?.person === person);
}

export function isAtFirst(person: Person, { events }: Draft): boolean {
  const roles = events[0]?.roles;
  return roles !== undefined && [roles.subject, ...roles.also, ...roles.objects].some((own) => own?.person === person);
}
