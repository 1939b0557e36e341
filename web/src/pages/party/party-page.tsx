import type { Brief, PartyDetails } from "../../../../src/api/types.ts";
import { useAnswer } from "../../ask/use-answer.ts";
import { Ahead } from "../../brief/ahead.tsx";
import "../../brief/brief.css";
import { Changed } from "../../brief/changed.tsx";
import { Answered } from "../../frame/answered.tsx";
import { usePageTitle } from "../../frame/page-title.tsx";
import { useSpeech } from "../../languages/language.tsx";
import { FacetRanks } from "../../pieces/facet-ranks.tsx";
import { Latest } from "../../pieces/latest.tsx";
import { OfficeLabel } from "../../pieces/office-label.tsx";
import { Original } from "../../pieces/original.tsx";
import { StateLink } from "../../pieces/party-link.tsx";
import { Names } from "./names.tsx";
import { Offices } from "./offices.tsx";
import { Partners } from "./partners.tsx";
import { Questions } from "./questions.tsx";

const SHOWN = ["topic", "place", "state", "year", "occasion", "says"] as const;

/** A person, a body or an office: names, offices, engagements, partners, what changed. */
export function PartyPage({ id }: { readonly id: string }) {
  const { say, name } = useSpeech();
  const answer = useAnswer<PartyDetails>(`/api/parties/${encodeURIComponent(id)}`);
  const brief = useAnswer<Brief>(answer.data && answer.data.engagements.total > 0 ? `/api/brief?of=${encodeURIComponent(id)}` : null);
  usePageTitle(answer.data?.card.name ?? null);
  return (
    <Answered answer={answer}>
      {({ card, record, filter, engagements, partners, questions, parties }) => (
        <article className="reading">
          <header>
            <p className="overline">{name("party", card.type)}</p>
            <h1>
              <Original>{card.name}</Original>
            </h1>
            <p className="lead">
              {card.office && <OfficeLabel label={card.office} />}
              {card.office && card.country && " · "}
              {card.country && <StateLink code={card.country} />}
            </p>
            <p className="quiet">{say("count.engagements", { n: engagements.total })}</p>
          </header>
          <Questions questions={questions} />
          <Latest
            title={say("latest.title")}
            cards={engagements.latest}
            total={engagements.total}
            href={`/engagements?${filter.facet}=${encodeURIComponent(filter.value)}`}
          />
          {brief.data?.changed && <Changed changed={brief.data.changed} contacts={brief.data.last} />}
          {brief.data && <Ahead brief={brief.data} />}
          {engagements.total > 0 && (
            <section>
              <h2>{say("ranks.title")}</h2>
              <Partners id={id} partners={partners} isPerson={card.type === "person"} />
              <FacetRanks
                facets={partners}
                shown={SHOWN}
                query={`${filter.facet}=${encodeURIComponent(filter.value)}`}
                except={[id, card.country ?? ""]}
              />
            </section>
          )}
          <Offices offices={record.offices} parties={parties} />
          <Names names={record.names} />
        </article>
      )}
    </Answered>
  );
}
