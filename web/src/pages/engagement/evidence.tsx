import type { EngagementDetails } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { readingText } from "../../pieces/reading-text.ts";
import { Quote } from "./quote.tsx";
import type { Reading, Told } from "./readings.ts";

type Documents = EngagementDetails["documents"];

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

/** Document by document, copies after what was copied. */
function Words({ readings, documents }: { readonly readings: readonly Reading[]; readonly documents: Documents }) {
  const all = readings.flatMap(({ words }) => words);
  const byDocument = Map.groupBy(all, ({ document }) => document);
  const order = documents
    .filter(({ id }) => byDocument.has(id))
    .toSorted((a, b) => a.origin - b.origin || Number(a.copyOf !== null) - Number(b.copyOf !== null));
  return (
    <ul className="quotes">
      {order.map((card) => (
        <li key={card.id}>
          <Quote card={card} words={byDocument.get(card.id) ?? []} />
        </li>
      ))}
    </ul>
  );
}
