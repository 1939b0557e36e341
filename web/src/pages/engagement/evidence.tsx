import { useState } from "react";
import type { EngagementDetails } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { readingText } from "../../pieces/reading-text.ts";
import { Quote } from "./quote.tsx";
import type { Reading, Told } from "./readings.ts";

type Documents = EngagementDetails["documents"];

/** Each is fetched with its text: of a text with a thousand copies, so many first. */
const SHOWN = 6;

/** The words of every source for a value, and for what others say instead. */
export function Evidence({ told, documents }: { readonly told: Told; readonly documents: Documents }) {
  const speech = useSpeech();
  const { say, name } = speech;
  const own = told.readings.filter(({ chosen }) => chosen);
  const against = told.readings.filter(({ chosen }) => !chosen);
  return (
    <>
      <Words readings={own} documents={documents} />
      {against.map((reading) => (
        <div key={reading.value} className="against">
          <p className="differ">
            {say("evidence.against", {
              value: readingText(told.field, reading.value, speech),
              origins: say("count.origins", { n: reading.origins }),
            })}
          </p>
          <Words readings={[reading]} documents={documents} />
        </div>
      ))}
      {told.rule !== null && <p className="quiet">{name("rule", told.rule)}</p>}
    </>
  );
}

/** Document by document: every origin first, then the copies. */
function Words({ readings, documents }: { readonly readings: readonly Reading[]; readonly documents: Documents }) {
  const { say } = useSpeech();
  const [isWhole, setWhole] = useState(false);
  const all = readings.flatMap(({ words }) => words);
  const byDocument = Map.groupBy(all, ({ document }) => document);
  const order = documents
    .filter(({ id }) => byDocument.has(id))
    .toSorted((a, b) => Number(a.copyOf !== null) - Number(b.copyOf !== null) || a.origin - b.origin);
  const shown = isWhole ? order : order.slice(0, SHOWN);
  return (
    <>
      <ul className="quotes">
        {shown.map((card) => (
          <li key={card.id}>
            <Quote card={card} words={byDocument.get(card.id) ?? []} />
          </li>
        ))}
      </ul>
      {shown.length < order.length && (
        <button type="button" className="plain" onClick={() => setWhole(true)}>
          {say("list.show-all", { n: order.length })}
        </button>
      )}
    </>
  );
}
