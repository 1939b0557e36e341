import type { Facets } from "../../../../src/api/types.ts";
import { useAnswer } from "../../ask/use-answer.ts";
import { useSpeech } from "../../languages/language.tsx";
import { valueLabel } from "../../pieces/value-label.ts";
import { MOST } from "./facet-list.tsx";
import { type SetSearch, toggled, without } from "./search.ts";

interface ChosenProps {
  readonly search: URLSearchParams;
  readonly onChange: SetSearch;
}

/** What the list is narrowed by now; each can be taken back. */
export function Chosen({ search, onChange }: ChosenProps) {
  const { say } = useSpeech();
  const { data } = useAnswer<Facets>(`/api/facets?most=${MOST}&${without(search, "sort")}`);
  const chosen = [...search].filter(([name]) => name !== "sort");
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen" aria-label={say("chosen.title")}>
      {chosen.map(([name, value]) => (
        <li key={`${name} ${value}`}>
          <ChosenOne name={name} value={value} facets={data} onRemove={() => onChange((now) => toggled(now, name, value))} />
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <button type="button" className="plain" onClick={() => onChange(() => new URLSearchParams())}>
            {say("chosen.none")}
          </button>
        </li>
      )}
    </ul>
  );
}

interface ChosenOneProps {
  readonly name: string;
  readonly value: string;
  readonly facets: Facets | null;
  readonly onRemove: () => void;
}

function ChosenOne({ name, value, facets, onRemove }: ChosenOneProps) {
  const speech = useSpeech();
  const known = facets?.facets.find(({ facet }) => facet === name)?.values.find((one) => one.value === value);
  const isDate = name === "from" || name === "to";
  const label = isDate ? speech.date(value) : valueLabel(name, known ?? { value, label: null }, speech);
  const group = isDate ? speech.say(`period.${name}`) : speech.name("facet", name);
  return (
    <button type="button" onClick={onRemove} aria-label={speech.say("chosen.remove", { facet: group, value: label })}>
      <span className="quiet">{group}</span> <bdi>{label}</bdi> <span aria-hidden="true">×</span>
    </button>
  );
}
