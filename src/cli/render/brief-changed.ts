import type { Changed, CitedBrief, Interlocutor } from "../../app/brief/brief-about.ts";
import { stateName } from "../../text/region-names.ts";
import { isolated, plain } from "../terminal/quoted.ts";
import type { ShownValue } from "./value-lines.ts";
import { spoken } from "./wording.ts";

/** What is otherwise in the last contact than in the one before; their words stand with the contacts. */
export function changedValues({ changed, last: [after, before] }: CitedBrief): ShownValue[] {
  if (changed === null || after === undefined || before === undefined) return [];
  const days = [before, after].map(({ when, engagement }) => `${when?.start ?? "undated"} (${engagement})`);
  const lines = differences(changed);
  return [
    { label: "", value: `from ${days.join(" to ")}`, words: [] },
    ...(lines.length > 0 ? lines : [{ label: "", value: "nothing that the texts tell", words: [] }]),
  ];
}

function differences({ kind, where, levels, offices, came, gone, newTopics, droppedTopics }: Changed): ShownValue[] {
  const line = (label: string, value: string): ShownValue => ({ label, value, words: [] });
  const arrow = (before: string, after: string): string => `${before || "not told"} → ${after || "not told"}`;
  return [
    ...(kind === null ? [] : [line("kind", arrow(spoken(kind[0]), spoken(kind[1])))]),
    ...(where === null ? [] : [line("where", arrow(plain(where[0] ?? ""), plain(where[1] ?? "")))]),
    ...levels.map(({ state, before, after }) => line("level", `${stateName(state)}: ${arrow(spoken(before ?? ""), spoken(after ?? ""))}`)),
    ...offices.map(({ state, before, after }) =>
      line("offices", `${stateName(state)}: ${arrow(plain(before.join("; ")), plain(after.join("; ")))}`),
    ),
    ...people("new", came),
    ...people("no longer", gone),
    ...(newTopics.length === 0 ? [] : [line("new topics", newTopics.map(spoken).join(", "))]),
    ...(droppedTopics.length === 0 ? [] : [line("dropped", droppedTopics.map(spoken).join(", "))]),
  ];
}

function people(label: string, who: readonly Interlocutor[]): ShownValue[] {
  return who.map(({ name, state, party }) => ({
    label,
    value: `${isolated(name)}${state === null ? "" : `, ${stateName(state)}`}`,
    note: party,
    words: [],
  }));
}
