import { useSpeech } from "../../languages/language.tsx";
import { ExportMenu } from "../../pieces/export-menu.tsx";
import type { SetSearch } from "./search.ts";
import { withOnly, without } from "./search.ts";

const SORTS = ["latest", "earliest", "origins", "documents", "disagreements"] as const;

interface ListActionsProps {
  readonly total: number;
  readonly sort: string;
  readonly search: URLSearchParams;
  readonly onChange: SetSearch;
}

/** How many there are, in which order, and all of them as a file. */
export function ListActions({ total, sort, search, onChange }: ListActionsProps) {
  const { say } = useSpeech();
  return (
    <div className="list-actions">
      <p role="status">{say("count.engagements", { n: total })}</p>
      <label>
        {say("sort.label")}{" "}
        <select value={sort} onChange={({ target }) => onChange((now) => withOnly(now, "sort", target.value))}>
          {SORTS.map((one) => (
            <option key={one} value={one}>
              {say(`sort.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {total > 0 && <ExportMenu query={without(search, "sort").toString()} />}
    </div>
  );
}
