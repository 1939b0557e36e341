import { Redirect } from "wouter";
import type { EngagementDetails } from "../../../../src/api/types.ts";
import { useAnswer } from "../../ask/use-answer.ts";
import { Answered } from "../../frame/answered.tsx";
import { usePageTitle } from "../../frame/page-title.tsx";
import { useSpeech } from "../../languages/language.tsx";
import { engagementName } from "../../pieces/engagement-name.ts";
import { Cite } from "./cite.tsx";
import { Departures } from "./departures.tsx";
import "./engagement.css";
import { Record } from "./record.tsx";
import { Surroundings } from "./surroundings.tsx";
import { Tellings } from "./tellings.tsx";
import { TitleBlock } from "./title-block.tsx";
import { Undertakings } from "./undertakings.tsx";

/** One engagement as a page to read: what is told of it, and the words. */
export function EngagementPage({ id }: { readonly id: string }) {
  const answer = useAnswer<EngagementDetails>(`/api/engagements/${encodeURIComponent(id)}`);
  const speech = useSpeech();
  const current = answer.data?.card.id ?? id;
  usePageTitle(answer.data && engagementName(answer.data.card, speech));
  if (current !== id) return <Redirect to={`/engagements/${current}`} replace />;
  return (
    <Answered answer={answer}>
      {(details) => (
        <article className="engagement">
          <TitleBlock details={details} />
          <Record details={details} />
          <Undertakings details={details} />
          <Surroundings details={details} />
          <Tellings details={details} />
          <Departures details={details} />
          <Cite card={details.card} />
        </article>
      )}
    </Answered>
  );
}
