import { useSpeech } from "../../languages/language.tsx";
import { type SetSearch, withOnly } from "./search.ts";

interface PeriodProps {
  readonly search: URLSearchParams;
  readonly onChange: SetSearch;
}

/** From when to when, at any precision. */
export function Period({ search, onChange }: PeriodProps) {
  const { say } = useSpeech();
  const choose = (form: FormData): void =>
    onChange((now) => ["from", "to"].reduce((next, name) => withOnly(next, name, String(form.get(name) ?? "").trim()), now));
  return (
    <form className="period" action={choose}>
      {(["from", "to"] as const).map((name) => (
        <label key={name}>
          {say(`period.${name}`)}
          <input
            name={name}
            key={search.get(name)}
            defaultValue={search.get(name) ?? ""}
            placeholder={name === "from" ? "2024-09" : "2025"}
            pattern="\d{4}(-\d{2}){0,2}"
            title={say("period.how")}
            dir="ltr"
            size={9}
          />
        </label>
      ))}
      <button type="submit">{say("period.apply")}</button>
    </form>
  );
}
