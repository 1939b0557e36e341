import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Brief } from "../../../src/api/types.ts";
import { useSpeech } from "../languages/language.tsx";
import type { Speech } from "../languages/speech.ts";
import { OfficeLabel } from "../pieces/office-label.tsx";
import { PartyLink } from "../pieces/party-link.tsx";

type Change = NonNullable<Brief["changed"]>;

interface ChangedProps {
  readonly changed: Change;
  /** Among them the last time, and the time before. */
  readonly contacts: Brief["last"];
}

/** The last time beside the time before, as far as they differ. */
export function Changed({ changed, contacts }: ChangedProps) {
  const speech = useSpeech();
  const { say } = speech;
  const rows = rowsOf(changed, speech);
  return (
    <section>
      <h2>{say("changed.title")}</h2>
      {rows.length === 0 && <p>{say("changed.nothing")}</p>}
      <table className="names changed">
        <thead>
          <tr>
            <td />
            {(["before", "after"] as const).map((side) => (
              <th key={side} scope="col">
                <Link href={`/engagements/${changed[side]}`}>{say(`changed.${side}`)}</Link>
                <Day of={changed[side]} contacts={contacts} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, before, after }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Day({ of, contacts }: { readonly of: string; readonly contacts: Brief["last"] }) {
  const { span } = useSpeech();
  const when = contacts.find(({ engagement }) => engagement === of)?.when;
  return when ? <span className="quiet"> · {span(when.start, when.end)}</span> : null;
}

interface ChangedRow {
  readonly label: string;
  readonly before: ReactNode;
  readonly after: ReactNode;
}

/** Whatever is the same both times is left out. */
function rowsOf(changed: Change, { say, name, region, city }: Speech): readonly ChangedRow[] {
  const { kind, where, came, gone, newTopics, droppedTopics, levels, offices } = changed;
  const rows: (ChangedRow | null)[] = [
    kind && { label: say("changed.kind"), before: name("kind", kind[0]), after: name("kind", kind[1]) },
    where && {
      label: say("changed.where"),
      before: <Told value={where[0] && city(where[0])} />,
      after: <Told value={where[1] && city(where[1])} />,
    },
    came.length + gone.length > 0 ? { label: say("changed.who"), before: <Persons of={gone} />, after: <Persons of={came} /> } : null,
    newTopics.length + droppedTopics.length > 0
      ? { label: say("changed.about"), before: <Topics of={droppedTopics} />, after: <Topics of={newTopics} /> }
      : null,
    ...levels.map(({ state, before, after }) => ({
      label: say("changed.level", { state: region(state) }),
      before: <Told value={before && name("level", before)} />,
      after: <Told value={after && name("level", after)} />,
    })),
    ...offices.map(({ state, before, after }) => ({
      label: say("changed.offices", { state: region(state) }),
      before: <OfficesTold of={before} />,
      after: <OfficesTold of={after} />,
    })),
  ];
  return rows.filter((row) => row !== null);
}

function Told({ value }: { readonly value: string | null }) {
  const { say } = useSpeech();
  return value ? <bdi>{value}</bdi> : <span className="quiet">{say("changed.nowhere")}</span>;
}

function Persons({ of }: { readonly of: Change["came"] }) {
  return of.map(({ party, name, state }) => (
    <p key={party}>
      <PartyLink id={party} name={name} country={state} />
    </p>
  ));
}

function Topics({ of }: { readonly of: readonly string[] }) {
  const { name } = useSpeech();
  return of.map((code) => <p key={code}>{name("topic", code)}</p>);
}

function OfficesTold({ of }: { readonly of: readonly string[] }) {
  if (of.length === 0) return <Told value={null} />;
  return of.map((label) => (
    <p key={label}>
      <OfficeLabel label={label} />
    </p>
  ));
}
