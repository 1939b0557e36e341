import { useState } from "react";
import type { DocumentDetails } from "../../../../src/api/types.ts";
import { useAnswer } from "../../ask/use-answer.ts";
import { Answered } from "../../frame/answered.tsx";
import { usePageTitle } from "../../frame/page-title.tsx";
import { useSpeech } from "../../languages/language.tsx";
import { DocumentName, documentName } from "../../pieces/document-name.tsx";
import { Departing } from "./departing.tsx";
import "./document.css";
import { DocumentFacts } from "./document-facts.tsx";
import { GROUPS, type Group } from "./groups.ts";
import { Related } from "./related.tsx";
import { Text } from "./text.tsx";
import { Told } from "./told.tsx";

/** One text with all that was recognised in it. */
export function DocumentPage({ id }: { readonly id: string }) {
  const speech = useSpeech();
  const { say } = speech;
  const answer = useAnswer<DocumentDetails>(`/api/documents/${encodeURIComponent(id)}`);
  const [shown, setShown] = useState<ReadonlySet<Group>>(new Set(GROUPS));
  usePageTitle(answer.data && documentName(answer.data.card, speech));
  const turn = (group: Group): void => setShown(shown.symmetricDifference(new Set([group])));
  return (
    <Answered answer={answer}>
      {(details) => (
        <article className="document">
          <header>
            <p className="overline">{say("document.title")}</p>
            <h1>
              <DocumentName card={details.card} />
            </h1>
            <DocumentFacts details={details} />
          </header>
          <div className="document-columns">
            <div>
              <fieldset className="legend">
                <legend>{say("document.marks")}</legend>
                {GROUPS.map((group) => (
                  <label key={group}>
                    <input type="checkbox" checked={shown.has(group)} onChange={() => turn(group)} />
                    <span className={`is-${group}`}>{say(`mark.${group}`)}</span>
                  </label>
                ))}
              </fieldset>
              <Text details={details} shown={shown} />
            </div>
            <aside aria-label={say("document.about")}>
              <Told details={details} />
              <Departing details={details} />
              <Related details={details} />
            </aside>
          </div>
        </article>
      )}
    </Answered>
  );
}
