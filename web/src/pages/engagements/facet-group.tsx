import { useState } from "react";
import type { Facets } from "../../../../src/api/types.ts";
import { useAnswer } from "../../ask/use-answer.ts";
import { useSpeech } from "../../languages/language.tsx";
import { type FacetValue, valueLabel } from "../../pieces/value-label.ts";
import { type SetSearch, toggled, without } from "./search.ts";

type Facet = Facets["facets"][number];

interface FacetGroupProps {
  readonly facet: Facet;
  readonly search: URLSearchParams;
  readonly onChange: SetSearch;
  readonly isOpen: boolean;
}

const ALL = 300;

/** One facet: its values with most engagements, and all of them on demand. */
export function FacetGroup({ facet, search, onChange, isOpen }: FacetGroupProps) {
  const speech = useSpeech();
  const { say, name, number } = speech;
  const [isWhole, setWhole] = useState(false);
  const query = without(search, "sort").toString();
  const whole = useAnswer<Facets>(isWhole ? `/api/facets?facets=${facet.facet}&most=${ALL}&${query}` : null);
  const values = whole.data?.facets[0]?.values ?? facet.values;
  const shown = withChosen(values, search.getAll(facet.facet));
  return (
    <details className="facet" open={isOpen || search.has(facet.facet)}>
      <summary>{name("facet", facet.facet)}</summary>
      <ul>
        {shown.map((value) => (
          <li key={value.value}>
            <label>
              <input
                type="checkbox"
                checked={search.has(facet.facet, value.value)}
                onChange={() => onChange((now) => toggled(now, facet.facet, value.value))}
              />
              <bdi>{valueLabel(facet.facet, value, speech)}</bdi>
              <span className="quiet">{number(value.count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {!isWhole && facet.distinct > facet.values.length && (
        <button type="button" className="plain" onClick={() => setWhole(true)}>
          {say("facets.all", { n: facet.distinct })}
        </button>
      )}
    </details>
  );
}

/** What is chosen is shown even where little is left of it. */
function withChosen(values: readonly FacetValue[], chosen: readonly string[]): FacetValue[] {
  const missing = chosen.filter((value) => !values.some((one) => one.value === value));
  return [...missing.map((value) => ({ value, label: null, count: 0 })), ...values];
}
