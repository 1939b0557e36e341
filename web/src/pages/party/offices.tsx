import type { Party, PartyDetails } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { directionOf } from "../../pieces/direction.ts";
import { OfficeLabel } from "../../pieces/office-label.tsx";
import { PartyLink } from "../../pieces/party-link.tsx";

interface OfficesProps {
  readonly offices: Party["offices"];
  readonly parties: PartyDetails["parties"];
}

/** Offices as they are told through time, on one line of time. */
export function Offices({ offices, parties }: OfficesProps) {
  const { say, span } = useSpeech();
  if (offices.length === 0) return null;
  const days = offices.flatMap(({ seen }) => seen.map(dayOf));
  const first = Math.min(...days);
  const length = Math.max(1, Math.max(...days) - first);
  return (
    <section>
      <h2>{say("offices.title")}</h2>
      <ul className="offices">
        {offices.map(({ label, original, language, organisation, seen: [begin, end] }) => {
          const body = parties.find(({ id }) => id === organisation);
          return (
            <li key={`${label} ${organisation}`}>
              <p>
                <OfficeLabel label={label} />
                {original !== label && (
                  <>
                    {" "}
                    <q lang={language} dir={directionOf(language)} className="quiet">
                      {original}
                    </q>
                  </>
                )}
              </p>
              <p className="quiet">
                {body && (
                  <>
                    <PartyLink id={body.id} name={body.name} /> ·{" "}
                  </>
                )}
                {begin === undefined ? say("when.unknown") : say("offices.told", { span: span(begin, end ?? null) })}
              </p>
              {begin !== undefined && (
                <svg className="span-line" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
                  <line x1="0" x2="1000" y1="4" y2="4" />
                  <rect
                    x={((dayOf(begin) - first) / length) * 985}
                    width={Math.max(15, ((dayOf(end ?? begin) - dayOf(begin)) / length) * 985)}
                    y="0"
                    height="8"
                    rx="3"
                  />
                </svg>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function dayOf(iso: string): number {
  return Date.parse(iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso) / 86_400_000;
}
