import { type ReactNode, useState } from "react";
import { useAnswer } from "../ask/use-answer.ts";
import { Answered } from "../frame/answered.tsx";
import { useSpeech } from "../languages/language.tsx";

interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly next: string | null;
}

interface PagesOfProps<T> {
  /** With its question mark. */
  readonly path: string;
  readonly empty: ReactNode;
  /** What stands above the first page. */
  readonly above?: (total: number) => ReactNode;
  readonly show: (items: readonly T[]) => ReactNode;
}

/** A list that is fetched page by page, as far as somebody wants to read. */
export function PagesOf<T>({ path, empty, above, show }: PagesOfProps<T>) {
  const { say } = useSpeech();
  const [opened, setOpened] = useState<readonly string[]>([""]);
  const first = useAnswer<Page<T>>(path);
  return (
    <Answered answer={first}>
      {(page) => (
        <>
          {above?.(page.total)}
          {page.total === 0 && empty}
          {opened.map((cursor, at) => (
            <OnePage<T>
              key={cursor}
              path={cursor === "" ? path : `${path}&after=${encodeURIComponent(cursor)}`}
              show={show}
              isLast={at === opened.length - 1}
              onMore={(next) => setOpened([...opened, next])}
              more={say("list.more")}
            />
          ))}
        </>
      )}
    </Answered>
  );
}

interface OnePageProps<T> {
  readonly path: string;
  readonly show: PagesOfProps<T>["show"];
  readonly isLast: boolean;
  readonly onMore: (next: string) => void;
  readonly more: string;
}

function OnePage<T>({ path, show, isLast, onMore, more }: OnePageProps<T>) {
  const answer = useAnswer<Page<T>>(path);
  return (
    <Answered answer={answer}>
      {({ items, next }) => (
        <>
          {show(items)}
          {isLast && next !== null && (
            <p className="more">
              <button type="button" onClick={() => onMore(next)}>
                {more}
              </button>
            </p>
          )}
        </>
      )}
    </Answered>
  );
}
