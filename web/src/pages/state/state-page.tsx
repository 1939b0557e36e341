import { Link } from "wouter";
import type { Brief, EngagementPage, Facets } from "../../../../src/api/types.ts";
import { useAnswer } from "../../ask/use-answer.ts";
import { Ahead } from "../../brief/ahead.tsx";
import "../../brief/brief.css";
import { Changed } from "../../brief/changed.tsx";
import { Holders } from "../../brief/holders.tsx";
import { Answered } from "../../frame/answered.tsx";
import { usePageTitle } from "../../frame/page-title.tsx";
import { useSpeech } from "../../languages/language.tsx";
import { FacetRanks } from "../../pieces/facet-ranks.tsx";
import { Latest } from "../../pieces/latest.tsx";

const SHOWN = ["person", "organisation", "topic", "place", "year", "kind"] as const;

/** One state: with which others, who acts for it, what is to come. */
export function StatePage({ code }: { readonly code: string }) {
  const { say, region, number } = useSpeech();
  usePageTitle(region(code));
  const query = `state=${encodeURIComponent(code)}`;
  const engagements = useAnswer<EngagementPage>(`/api/engagements?${query}&limit=8`);
  const facets = useAnswer<Facets>(`/api/facets?most=40&facets=state&${SHOWN.map((name) => `facets=${name}`).join("&")}&${query}`);
  const brief = useAnswer<Brief>(`/api/brief?of=${encodeURIComponent(code)}`);
  const partners = (facets.data?.facets.find(({ facet }) => facet === "state")?.values ?? []).filter(({ value }) => value !== code);
  return (
    <Answered answer={engagements}>
      {({ items, total }) => (
        <article className="reading">
          <header>
            <p className="overline">{say("party.state")}</p>
            <h1>{region(code)}</h1>
            <p className="quiet">{say("count.engagements", { n: total })}</p>
          </header>
          {total === 0 && <p className="empty">{say("party.none")}</p>}
          {partners.length > 0 && (
            <section>
              <h2>{say("state.partners")}</h2>
              <ul className="partners">
                {partners.map(({ value, count }) => (
                  <li key={value}>
                    <Link href={`/pairs/${code}/${value}`}>{region(value)}</Link> <span className="quiet">{number(count)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Latest title={say("latest.title")} cards={items} total={total} href={`/engagements?${query}`} />
          {brief.data?.changed && <Changed changed={brief.data.changed} contacts={brief.data.last} />}
          {brief.data && <Ahead brief={brief.data} />}
          {facets.data && (
            <section>
              <h2>{say("ranks.title")}</h2>
              <FacetRanks facets={facets.data.facets} shown={SHOWN} query={query} except={[code]} />
            </section>
          )}
          {brief.data && <Holders holders={brief.data.holders.filter(({ state }) => state === code)} />}
        </article>
      )}
    </Answered>
  );
}
