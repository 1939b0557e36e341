import { Link } from "wouter";
import type { Brief, StateDetails } from "../../../../src/api/types.ts";
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

const SHOWN = ["person", "organisation", "topic", "place", "year", "occasion"] as const;

/** One state: with which others, who acts for it, what is to come. */
export function StatePage({ code }: { readonly code: string }) {
  const { say, region } = useSpeech();
  usePageTitle(region(code));
  const query = `state=${encodeURIComponent(code)}`;
  const answer = useAnswer<StateDetails>(`/api/states/${encodeURIComponent(code)}`);
  const brief = useAnswer<Brief>(answer.data && `/api/brief?of=${encodeURIComponent(code)}`);
  return (
    <Answered answer={answer}>
      {({ engagements, partners }) => (
        <article className="reading">
          <header>
            <p className="overline">{say("party.state")}</p>
            <h1>{region(code)}</h1>
            <p className="quiet">{say("count.engagements", { n: engagements.total })}</p>
          </header>
          <States code={code} partners={partners} />
          <Latest title={say("latest.title")} cards={engagements.latest} total={engagements.total} href={`/engagements?${query}`} />
          {brief.data?.changed && <Changed changed={brief.data.changed} contacts={brief.data.last} />}
          {brief.data && <Ahead brief={brief.data} />}
          <section>
            <h2>{say("ranks.title")}</h2>
            <FacetRanks facets={partners} shown={SHOWN} query={query} except={[code]} />
          </section>
          {brief.data && <Holders holders={brief.data.holders.filter(({ state }) => state === code)} />}
        </article>
      )}
    </Answered>
  );
}

interface StatesProps {
  readonly code: string;
  readonly partners: StateDetails["partners"];
}

/** With which other states, each pair a page of its own. */
function States({ code, partners }: StatesProps) {
  const { say, region, number } = useSpeech();
  const others = (partners.find(({ facet }) => facet === "state")?.values ?? []).filter(({ value }) => value !== code);
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{say("state.partners")}</h2>
      <ul className="partners">
        {others.map(({ value, count }) => (
          <li key={value}>
            <Link href={`/pairs/${code}/${value}`}>{region(value)}</Link> <span className="quiet">{number(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
