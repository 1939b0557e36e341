import { Link } from "wouter";
import type { Brief } from "../../../src/api/types.ts";
import { useSpeech } from "../languages/language.tsx";
import { isolated } from "../pieces/isolated.ts";

type Change = NonNullable<Brief["changed"]>;

/** What is different from the time before, thing by thing. */
export function Changed({ changed }: { readonly changed: Change }) {
  const { say, name, region } = useSpeech();
  const { before, after, kind, where, came, gone, newTopics, droppedTopics, offices } = changed;
  const topics = (codes: readonly string[]) => codes.map((code) => name("topic", code)).join(" · ");
  const persons = (people: Change["came"]) => people.map((one) => isolated(one.name)).join(" · ");
  const rows: readonly (readonly [label: string, value: string])[] = [
    [say("changed.kind"), kind ? say("changed.from-to", { before: name("kind", kind[0]), after: name("kind", kind[1]) }) : ""],
    [
      say("changed.where"),
      where ? say("changed.from-to", { before: where[0] ?? say("changed.nowhere"), after: where[1] ?? say("changed.nowhere") }) : "",
    ],
    [say("changed.came"), persons(came)],
    [say("changed.gone"), persons(gone)],
    [say("changed.new-topics"), topics(newTopics)],
    [say("changed.dropped-topics"), topics(droppedTopics)],
    ...offices.map(
      (one) =>
        [
          say("changed.offices", { state: region(one.state) }),
          say("changed.from-to", {
            before: one.before.join(", ") || say("changed.nowhere"),
            after: one.after.join(", ") || say("changed.nowhere"),
          }),
        ] as const,
    ),
  ];
  const told = rows.filter(([, value]) => value !== "");
  return (
    <section>
      <h2>{say("changed.title")}</h2>
      <p className="quiet">
        <Link href={`/engagements/${before}`}>{say("changed.before")}</Link> ·{" "}
        <Link href={`/engagements/${after}`}>{say("changed.after")}</Link>
      </p>
      {told.length === 0 && <p>{say("changed.nothing")}</p>}
      <dl className="record">
        {told.map(([label, value]) => (
          <div className="row" key={label + value}>
            <dt>{label}</dt>
            <dd>
              <span>{value}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
