import type { Comparison, DocumentCard } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { cut, type Mark } from "../../pieces/cut.ts";
import { directionOf } from "../../pieces/direction.ts";
import { SourceLine } from "../../pieces/source-line.tsx";

type Pair = Comparison["pairs"][number];
type Passage = NonNullable<Pair["passages"]>[number];
type Side = "left" | "right";

interface BesidePairProps {
  readonly pair: Pair;
  readonly documents: readonly DocumentCard[];
}

/** Two texts, passage by passage, in the order of the first; what they tell differently is marked. */
export function BesidePair({ pair, documents }: BesidePairProps) {
  const { say } = useSpeech();
  const cardOf = (side: Side) => documents.find(({ id }) => id === pair[side]);
  const [left, right] = [cardOf("left"), cardOf("right")];
  return (
    <table className="passages">
      <caption className="unseen">{say("beside.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{left && <SourceLine card={left} />}</th>
          <th scope="col">{right && <SourceLine card={right} />}</th>
        </tr>
      </thead>
      <tbody>
        {pair.passages?.map((passage) => (
          <tr key={`${passage.left[0]?.from} ${passage.right[0]?.from}`} className={`is-${passage.is}`}>
            <Told passage={passage} side="left" language={left?.language ?? null} />
            <Told passage={passage} side="right" language={right?.language ?? null} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ToldProps {
  readonly passage: Passage;
  readonly side: Side;
  readonly language: string | null;
}

function Told({ passage, side, language }: ToldProps) {
  const { say } = useSpeech();
  const spans = passage[side];
  if (spans.length === 0) return <td className="quiet">{say("beside.not-here")}</td>;
  const marks: Mark<"differs" | "own">[] = [
    ...passage.differences.flatMap((one) => one[side]).map(({ from, to }) => ({ from, to, of: "differs" as const })),
    ...(passage.words?.[side] ?? []).map(({ from, to }) => ({ from, to, of: "own" as const })),
  ];
  return (
    <td lang={language ?? undefined} dir={directionOf(language)}>
      {spans.map(({ from, to, exact }) => (
        <span key={from}>
          {pieces(exact, from, to, marks).map((piece) =>
            piece.marks.length > 0 ? (
              <mark key={piece.from} className={piece.marks.includes("differs") ? "" : "faint"}>
                {piece.text}
              </mark>
            ) : (
              piece.text
            ),
          )}{" "}
        </span>
      ))}
    </td>
  );
}

/** Marks are told by their place in the whole text, of which only this passage is here. */
function pieces<T>(exact: string, from: number, to: number, marks: readonly Mark<T>[]) {
  const here = marks.map((mark) => ({ ...mark, from: mark.from - from, to: mark.to - from }));
  return cut(exact, 0, to - from, here);
}
