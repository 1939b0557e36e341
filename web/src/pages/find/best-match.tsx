import type { EngagementPage, FoundThings } from "../../../../src/api/types.ts";
import { useAnswer } from "../../ask/use-answer.ts";
import { useSpeech } from "../../languages/language.tsx";
import { isolated } from "../../pieces/isolated.ts";
import { Latest } from "../../pieces/latest.tsx";

type Party = FoundThings["parties"][number];

const SHOWN = 5;

/** The engagements of whoever was found first: most come for them. */
export function BestMatch({ party: { id, name, type } }: { readonly party: Party }) {
  const { say } = useSpeech();
  const query = `${type === "organisation" ? "organisation" : "person"}=${encodeURIComponent(id)}`;
  const { data } = useAnswer<EngagementPage>(`/api/engagements?${query}&limit=${SHOWN}`);
  if (data === null) return null;
  return (
    <Latest title={say("find.latest", { name: isolated(name) })} cards={data.items} total={data.total} href={`/engagements?${query}`} />
  );
}
