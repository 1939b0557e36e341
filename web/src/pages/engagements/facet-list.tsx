import type { Facets } from "../../../../src/api/types.ts";
import { useAnswer } from "../../ask/use-answer.ts";
import { Answered } from "../../frame/answered.tsx";
import { useSpeech } from "../../languages/language.tsx";
import { FacetGroup } from "./facet-group.tsx";
import { Period } from "./period.tsx";
import { type SetSearch, without } from "./search.ts";

/** In the order in which people ask. */
const SHOWN = [
  "state",
  "person",
  "topic",
  "year",
  "office",
  "organisation",
  "country",
  "place",
  "kind",
  "status",
  "occasion",
  "series",
  "announces",
  "topicBasis",
  "language",
  "says",
  "side",
  "medium",
  "outlet",
  "origins",
  "disagreement",
  "position",
  "synthetic",
] as const;
const OPEN: ReadonlySet<string> = new Set(["state", "person", "topic", "year"]);

export const MOST = 7;

interface FacetListProps {
  readonly search: URLSearchParams;
  readonly onChange: SetSearch;
}

/** What the list can be narrowed by, and how many engagements each choice would leave. */
export function FacetList({ search, onChange }: FacetListProps) {
  const { say } = useSpeech();
  const query = without(search, "sort").toString();
  const answer = useAnswer<Facets>(`/api/facets?most=${MOST}&${query}`);
  return (
    <details className="facets" open={matchMedia("(min-width: 52rem)").matches}>
      <summary>{say("facets.title")}</summary>
      <Period search={search} onChange={onChange} />
      {answer.refusal === null && (
        <Answered answer={answer}>
          {({ facets }) =>
            SHOWN.map((name) => {
              const facet = facets.find((one) => one.facet === name);
              if (facet === undefined || (facet.values.length < 2 && !search.has(name) && facet.distinct < 2)) return null;
              return <FacetGroup key={name} facet={facet} search={search} onChange={onChange} isOpen={OPEN.has(name)} />;
            })
          }
        </Answered>
      )}
    </details>
  );
}
