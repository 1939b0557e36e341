import { type ReactNode, useId, useState } from "react";
import type { EngagementDetails } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { Correction } from "./correction.tsx";
import { Evidence } from "./evidence.tsx";
import { toldOf } from "./readings.ts";

interface ValueProps {
  /** Path of the field, as evidence has it. */
  readonly field: string;
  readonly details: EngagementDetails;
  readonly isOpenAtFirst: boolean;
  readonly children: ReactNode;
}

/** A value, by how many origins it is told, and on demand in which words. The address keeps what is open. */
export function Value({ field, details, isOpenAtFirst, children }: ValueProps) {
  const { say } = useSpeech();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const place = useId();
  const told = toldOf(details, field);
  const differs = told?.readings.some(({ chosen }) => !chosen) ?? false;
  const turn = (): void => {
    setOpen(!isOpen);
    history.replaceState(history.state, "", isOpen ? location.pathname : `#${field}`);
  };
  return (
    <div className="value" data-open={isOpen}>
      <span>{children}</span>
      {told && (
        <button type="button" className="origins" aria-expanded={isOpen} aria-controls={place} onClick={turn} data-differs={differs}>
          {told.origins === 0 ? say("origins.words") : say("count.origins", { n: told.origins })}
          {differs && <span className="differ"> · {say("origins.differ")}</span>}
        </button>
      )}
      {isOpen && told && (
        <div id={place} className="evidence">
          <Evidence told={told} documents={details.documents} />
          <Correction engagement={details.card.id} told={told} />
        </div>
      )}
    </div>
  );
}
