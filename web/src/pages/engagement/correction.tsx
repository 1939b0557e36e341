import { useState } from "react";
import { useSpeech } from "../../languages/language.tsx";
import { correctionNote } from "./correction-note.ts";
import type { Told } from "./readings.ts";

interface CorrectionProps {
  readonly engagement: string;
  readonly told: Told;
}

/** Where a reader says that a value is wrong. The register takes no corrections yet: what it would need to know is copied. */
export function Correction({ engagement, told }: CorrectionProps) {
  const { say } = useSpeech();
  const [answer, setAnswer] = useState("");
  const copy = (): void => {
    navigator.clipboard.writeText(correctionNote(engagement, told)).then(
      () => setAnswer(say("correction.copied")),
      () => setAnswer(say("cite.not-copied")),
    );
  };
  return (
    <p className="correction">
      <button type="button" className="plain" onClick={copy}>
        {say("correction.copy")}
      </button>{" "}
      <span role="status" className="quiet">
        {answer}
      </span>
    </p>
  );
}
