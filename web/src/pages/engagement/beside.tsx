import { useState } from "react";
import type { Comparison, EngagementDetails } from "../../../../src/api/types.ts";
import { useAnswer } from "../../ask/use-answer.ts";
import { Answered } from "../../frame/answered.tsx";
import { useSpeech } from "../../languages/language.tsx";
import { documentName } from "../../pieces/document-name.tsx";
import { isolated } from "../../pieces/isolated.ts";
import { BesidePair } from "./beside-pair.tsx";

type Documents = EngagementDetails["documents"];

/** On demand, two texts laid beside each other passage by passage; to find what corresponds takes some seconds. */
export function Beside({ details: { card, documents } }: { readonly details: EngagementDetails }) {
  const { say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const answer = useAnswer<Comparison>(isOpen ? `/api/stories/${card.story}/comparison` : null);
  if (documents.length < 2) return null;
  if (!isOpen)
    return (
      <p className="more">
        <button type="button" onClick={() => setOpen(true)}>
          {say("beside.open")}
        </button>
      </p>
    );
  return (
    <section className="beside">
      <h3>{say("beside.title")}</h3>
      <Answered answer={answer}>{({ pairs }) => <Pairs pairs={pairs} documents={documents} />}</Answered>
    </section>
  );
}

/** One pair at a time, of those that were laid beside each other. */
function Pairs({ pairs, documents }: { readonly pairs: Comparison["pairs"]; readonly documents: Documents }) {
  const speech = useSpeech();
  const { say, name } = speech;
  const [chosen, setChosen] = useState(0);
  const known = pairs.filter(
    ({ left, right, passages }) => passages !== null && [left, right].every((id) => documents.some((one) => one.id === id)),
  );
  const pair = known[chosen];
  if (pair === undefined) return <p className="quiet">{say("beside.none")}</p>;
  const nameOf = (id: string): string => {
    const card = documents.find((one) => one.id === id);
    return isolated(card === undefined ? id : (card.outlet ?? documentName(card, speech)));
  };
  return (
    <>
      {known.length > 1 && (
        <p>
          <label>
            {say("beside.which")}{" "}
            <select value={chosen} onChange={({ target }) => setChosen(Number(target.value))}>
              {known.map(({ left, right, relation }, at) => (
                <option key={`${left} ${right}`} value={at}>
                  {`${nameOf(left)} – ${nameOf(right)} (${name("relation", relation)})`}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      <BesidePair pair={pair} documents={documents} />
    </>
  );
}
