import { useState } from "react";
import type { EngagementDetails } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { Original } from "../../pieces/original.tsx";
import { readingText } from "../../pieces/reading-text.ts";
import { SourceLine } from "../../pieces/source-line.tsx";

/** More than these are opened on demand. */
const SHOWN = 8;

/** Where texts depart from what can be established, and why. */
export function Departures({ details: { departures, documents } }: { readonly details: EngagementDetails }) {
  const speech = useSpeech();
  const { say, name } = speech;
  const [isWhole, setWhole] = useState(false);
  if (departures.length === 0) return null;
  const shown = isWhole ? departures : departures.slice(0, SHOWN);
  return (
    <section>
      <h2>{say("departures.title")}</h2>
      <p className="quiet">{say("departures.about")}</p>
      <ul className="plain-list departures">
        {shown.map((departure) => {
          const { document, from, to, exact, field, expected, cause } = departure;
          const card = documents.find(({ id }) => id === document);
          return (
            <li key={`${document} ${from} ${field}`}>
              <p>
                <mark className="departs">
                  <Original lang={card?.language ?? null}>{exact}</Original>
                </mark>{" "}
                {expected !== null && say("departure.expected", { value: readingText(field, expected, speech) })}
              </p>
              <p className="quiet">{name("cause", cause)}</p>
              {card && <SourceLine card={card} at={{ from, to }} />}
            </li>
          );
        })}
      </ul>
      {shown.length < departures.length && (
        <button type="button" className="plain" onClick={() => setWhole(true)}>
          {say("list.show-all", { n: departures.length })}
        </button>
      )}
    </section>
  );
}
