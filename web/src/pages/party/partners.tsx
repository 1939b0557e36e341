import { Link } from "wouter";
import type { PartyDetails } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";

interface PartnersProps {
  readonly id: string;
  readonly partners: PartyDetails["partners"];
  readonly isPerson: boolean;
}

/** With whom, each pair a page of its own. */
export function Partners({ id, partners, isPerson }: PartnersProps) {
  const { say, number } = useSpeech();
  const persons = (partners.find(({ facet }) => facet === "person")?.values ?? []).filter(({ value }) => value !== id);
  if (persons.length === 0) return null;
  return (
    <>
      <h3>{say("party.with")}</h3>
      <ul className="partners">
        {persons.map(({ value, label, count }) => (
          <li key={value}>
            <Link href={isPerson ? `/pairs/${id}/${value}` : `/parties/${value}`}>
              <bdi>{label ?? value}</bdi>
            </Link>{" "}
            <span className="quiet">{number(count)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
