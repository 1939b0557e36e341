import type { Brief, EngagementPage, Facets } from "../../../../src/api/types.ts";
import { useAnswer } from "../../ask/use-answer.ts";
import { Ahead } from "../../brief/ahead.tsx";
import { Changed } from "../../brief/changed.tsx";
import { Holders } from "../../brief/holders.tsx";
import { Answered } from "../../frame/answered.tsx";
import { usePageTitle } from "../../frame/page-title.tsx";
import { useSpeech } from "../../languages/language.tsx";
import { FacetRanks } from "../../pieces/facet-ranks.tsx";
import { Latest } from "../../pieces/latest.tsx";
import { PartyLink, StateLink } from "../../pieces/party-link.tsx";
import "../../brief/brief.css";
import { pairQuery } from "./pair-query.ts";

const SHOWN = ["topic", "person", "place", "year", "kind", "occasion"] as const;

/** Two states, bodies or persons: when they last met, what changed, what is to come. */
export function PairPage({ a, b }: { readonly a: string; readonly b: string }) {
  const { say, region } = useSpeech();
  const query = pairQuery(a, b);
  const brief = useAnswer<Brief>(`/api/brief?of=${encodeURIComponent(a)}&of=${encodeURIComponent(b)}`);
  const engagements = useAnswer<EngagementPage>(`/api/engagements?${query}&limit=10`);
  const facets = useAnswer<Facets>(`/api/facets?most=9&${SHOWN.map((name) => `facets=${name}`).join("&")}&${query}`);
  const names = [a, b].map((one) => (one.startsWith("par_") ? (brief.data?.subject.name ?? one) : region(one)));
  usePageTitle(a.startsWith("par_") ? (brief.data?.subject.name ?? null) : names.join(" – "));
  return (
    <Answered answer={engagements}>
      {({ items, total }) => (
        <article className="reading">
          <header>
            <p className="overline">{say("pair.title")}</p>
            <h1>
              <Side of={a} facets={facets.data} /> – <Side of={b} facets={facets.data} />
            </h1>
            <p className="quiet">
              {say("count.engagements", { n: total })}
              {brief.data && (
                <> · {say("pair.contacts", { n: brief.data.counts.contacts, corroborated: brief.data.counts.corroborated })}</>
              )}
            </p>
          </header>
          {total === 0 && <p className="empty">{say("pair.none")}</p>}
          <Latest title={say("latest.title")} cards={items} total={total} href={`/engagements?${query}`} />
          {brief.data?.changed && <Changed changed={brief.data.changed} contacts={brief.data.last} />}
          {brief.data && <Ahead brief={brief.data} />}
          {facets.data && (
            <section>
              <h2>{say("ranks.title")}</h2>
              <FacetRanks facets={facets.data.facets} shown={SHOWN} query={query} except={[a, b]} />
            </section>
          )}
          {brief.data && <Holders holders={brief.data.holders} />}
        </article>
      )}
    </Answered>
  );
}

function Side({ of, facets }: { readonly of: string; readonly facets: Facets | null }) {
  if (!of.startsWith("par_")) return <StateLink code={of} />;
  const known = facets?.facets.flatMap(({ values }) => values).find(({ value }) => value === of);
  return <PartyLink id={of} name={known?.label ?? of} />;
}
