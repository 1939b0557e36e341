import type { DocumentDetails } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { Original } from "../../pieces/original.tsx";
import { readingText } from "../../pieces/reading-text.ts";

/** Where it departs, from what, and why; and what gives a translation away. */
export function Departing({ details: { record, translationSigns } }: { readonly details: DocumentDetails }) {
  const speech = useSpeech();
  const { say, name } = speech;
  return (
    <>
      {record.departures.length > 0 && (
        <section>
          <h2>{say("departures.title")}</h2>
          <ul className="plain-list">
            {record.departures.map(({ from, to, exact, expected, field, cause, against }) => (
              <li key={`${from} ${to} ${field} ${cause}`}>
                <mark className="departs">
                  <Original lang={record.language}>{exact}</Original>
                </mark>
                {expected !== null && <p>{say("departure.expected", { value: readingText(field, expected, speech) })}</p>}
                <p className="quiet">
                  {name("cause", cause)} · {name("against", against)}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {translationSigns.length > 0 && (
        <section>
          <h2>{say("document.signs")}</h2>
          <ul className="plain-list">
            {translationSigns.map(({ from, exact, sign }) => (
              <li key={`${from} ${sign}`}>
                <Original lang={record.language}>{exact}</Original>
                <p className="quiet" lang="en" dir="auto">
                  {sign}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
