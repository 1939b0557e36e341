import { Link } from "wouter";
import { useSpeech } from "../languages/language.tsx";

interface PartyLinkProps {
  readonly id: string;
  readonly name: string;
  readonly country?: string | null;
  readonly type?: string;
}

/** A person, body or office by name; a state by its name in the reader's language. */
export function PartyLink({ id, name, country, type }: PartyLinkProps) {
  const { region } = useSpeech();
  if (type === "state" && country) return <StateLink code={country} />;
  return (
    <>
      <Link href={`/parties/${id}`}>
        <bdi>{name}</bdi>
      </Link>
      {country && <span className="quiet"> ({region(country)})</span>}
    </>
  );
}

export function StateLink({ code }: { readonly code: string }) {
  const { region } = useSpeech();
  return <Link href={`/states/${code}`}>{region(code)}</Link>;
}
