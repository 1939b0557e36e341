import type { ReactNode } from "react";
import type { EngagementDetails } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { directionOf } from "../../pieces/direction.ts";
import { OfficeLabel } from "../../pieces/office-label.tsx";
import { PartyLink } from "../../pieces/party-link.tsx";
import { Row } from "./row.tsx";

interface ParticipantsProps {
  readonly details: EngagementDetails;
  readonly value: (field: string, children: ReactNode) => ReactNode;
}

/** Who took part, in which office, as what. */
export function Participants({ details: { card, record }, value }: ParticipantsProps) {
  const { say, name, region } = useSpeech();
  if (record.participants.length === 0) return null;
  return (
    <Row label={say("field.participants")}>
      {record.participants.map(({ party: id, office, capacities }) => {
        const own = card.participants.find(({ party }) => party === id);
        return (
          <div className="participant" key={id}>
            {value(
              `participants/${id}`,
              <>
                <PartyLink id={id} name={own?.name ?? id} country={own?.country ?? null} type={own?.type ?? "person"} />
                {capacities.length > 0 && <span className="quiet">, {capacities.map((one) => name("capacity", one)).join(", ")}</span>}
              </>,
            )}
            {office &&
              value(
                `participants/${id}/office`,
                <span className="office">
                  <OfficeLabel label={office.label} />
                  {office.original !== office.label && (
                    <>
                      {" "}
                      <q lang={office.language} dir={directionOf(office.language)} className="quiet">
                        {office.original}
                      </q>
                    </>
                  )}
                </span>,
              )}
          </div>
        );
      })}
      {record.others && value("others", say("participants.others"))}
      {record.delegations.map(({ state, level, size }) => (
        <div key={state}>
          {value(
            `delegations/${state}`,
            [say("delegation.of", { state: region(state) }), level && name("level", level), size && say("delegation.size", { n: size })]
              .filter(Boolean)
              .join(", "),
          )}
        </div>
      ))}
    </Row>
  );
}
