import { type ReactNode, useState } from "react";
import type { EngagementDetails } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { directionOf } from "../../pieces/direction.ts";
import { PartyLink, StateLink } from "../../pieces/party-link.tsx";
import { placeName } from "../../pieces/place-name.ts";
import { OccasionName } from "./occasion-name.tsx";
import { Participants } from "./participants.tsx";
import { Row } from "./row.tsx";
import { Value } from "./value.tsx";

/** Every value with the number of its origins, each opening at its words. */
export function Record({ details }: { readonly details: EngagementDetails }) {
  const speech = useSpeech();
  const { say, name, span } = speech;
  const { card, record, parties, occasions } = details;
  const { when, where } = card;
  const party = (id: string) => parties.find((one) => one.id === id) ?? { id, name: id };
  const [first] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const value = (field: string, children: ReactNode) => (
    <Value key={field} field={field} details={details} isOpenAtFirst={field === first}>
      {children}
    </Value>
  );
  return (
    <section aria-label={say("record.title")}>
      <dl className="record">
        {when && (
          <Row label={say("field.when")}>
            {value(
              "when",
              <Basis
                text={span(when.start, when.end)}
                notes={[when.within && say("when.within"), when.basis !== "stated" && name("basis-of", when.basis)]}
              />,
            )}
          </Row>
        )}
        {where && (
          <Row label={say("field.where")}>
            {value("where", <Basis text={placeName(where, speech)} notes={[where.basis !== "stated" && name("basis-of", where.basis)]} />)}
          </Row>
        )}
        <Participants details={details} value={value} />
        {record.invitedBy.length > 0 && (
          <Row label={say("field.invitedBy")}>{record.invitedBy.map((id) => value(`invitedBy/${id}`, <PartyLink {...party(id)} />))}</Row>
        )}
        {record.occasion && (
          <Row label={say("field.occasion")}>
            {value(`occasion/${record.occasion}`, <OccasionName id={record.occasion} occasions={occasions} />)}
          </Row>
        )}
        {card.topics.length > 0 && (
          <Row label={say("field.topics")}>
            {card.topics.map(({ code, label, basis }) =>
              value(`topics/${code}`, <Basis text={name("topic", code, label)} notes={[basis !== "discussed" && name("basis", basis)]} />),
            )}
          </Row>
        )}
        {record.outcomes.length > 0 && (
          <Row label={say("field.outcomes")}>
            {record.outcomes.map(({ kind, text, language }, at) =>
              value(
                `outcomes/${at}`,
                <>
                  {name("outcome", kind)}:{" "}
                  <q lang={language} dir={directionOf(language)}>
                    {text}
                  </q>
                </>,
              ),
            )}
          </Row>
        )}
        {record.upcoming.length > 0 && (
          <Row label={say("field.upcoming")}>
            {record.upcoming.map((id) => value(`upcoming/${id}`, <OccasionName id={id} occasions={occasions} />))}
          </Row>
        )}
        {record.mentioned.length > 0 && (
          <Row label={say("field.mentioned")}>{record.mentioned.map((id) => value(`mentioned/${id}`, <PartyLink {...party(id)} />))}</Row>
        )}
        <Row label={say("field.kind")}>{value("kind", name("kind", card.kind))}</Row>
        <Row label={say("field.status")}>{value("status", say(`claim.${card.status}`))}</Row>
        {card.states.length > 0 && (
          <Row label={say("field.states")}>
            <div className="states">
              {card.states.map((code, at) => (
                <span key={code}>
                  {at > 0 && " · "}
                  <StateLink code={code} />
                </span>
              ))}
            </div>
          </Row>
        )}
      </dl>
    </section>
  );
}

function Basis({ text, notes }: { readonly text: string; readonly notes: readonly (string | false)[] }) {
  const said = notes.filter((note) => note !== false);
  return (
    <>
      {text}
      {said.length > 0 && <span className="quiet"> ({said.join("; ")})</span>}
    </>
  );
}
