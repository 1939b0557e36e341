import type { Facets } from "../../../src/api/types.ts";
import { useSpeech } from "../languages/language.tsx";
import { Ranked } from "./ranked.tsx";
import { valueLabel } from "./value-label.ts";

interface FacetRanksProps {
  readonly facets: Facets["facets"];
  /** Which of them, in this order. */
  readonly shown: readonly string[];
  /** The conditions that all counted engagements meet. */
  readonly query: string;
  /** What need not be told: the thing itself. */
  readonly except: readonly string[];
}

const MOST = 8;

/** With whom, where, on what: the values of facets, each leading to its engagements. */
export function FacetRanks({ facets, shown, query, except }: FacetRanksProps) {
  const speech = useSpeech();
  return (
    <div className="ranks">
      {shown.map((name) => (
        <Ranked
          key={name}
          title={speech.name("facet", name)}
          items={(facets.find(({ facet }) => facet === name)?.values ?? [])
            .filter(({ value }) => !except.includes(value))
            .slice(0, MOST)
            .map((value) => ({
              key: value.value,
              name: <bdi>{valueLabel(name, value, speech)}</bdi>,
              count: value.count,
              href: `/engagements?${query}&${name}=${encodeURIComponent(value.value)}`,
            }))}
        />
      ))}
    </div>
  );
}
