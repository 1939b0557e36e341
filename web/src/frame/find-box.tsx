import { useEffect, useState } from "react";
import { useLocation, useSearchParams } from "wouter";
import { useSpeech } from "../languages/language.tsx";

/** The one box in which anything is looked for, in any script. */
export function FindBox() {
  const { say } = useSpeech();
  const [path, navigate] = useLocation();
  const [search] = useSearchParams();
  const asked = path === "/find" ? (search.get("q") ?? "") : "";
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  const find = (form: FormData): void => {
    const words = String(form.get("q") ?? "").trim();
    if (words !== "") navigate(`/find?q=${encodeURIComponent(words)}`);
  };
  return (
    <search className="find-box">
      <form action={find}>
        <input
          type="search"
          name="q"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          placeholder={say("find.placeholder")}
          aria-label={say("find.label")}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
        />
      </form>
    </search>
  );
}
