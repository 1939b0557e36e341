import type { ReactNode } from "react";
import type { Answer } from "../ask/use-answer.ts";
import { Refused } from "./refused.tsx";
import { Waiting } from "./waiting.tsx";

interface AnsweredProps<T> {
  readonly answer: Answer<T>;
  readonly children: (data: T) => ReactNode;
}

/** What was answered, or why not; while something else is waited for, what was there before, faintly. */
export function Answered<T>({ answer: { data, refusal, isWaiting }, children }: AnsweredProps<T>) {
  if (refusal !== null) return <Refused refusal={refusal} />;
  if (data === null) return <Waiting />;
  return (
    <div className="answered" aria-busy={isWaiting}>
      {children(data)}
    </div>
  );
}
