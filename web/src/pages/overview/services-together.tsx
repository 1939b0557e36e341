import type { Statistics } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { isolated } from "../../pieces/isolated.ts";
import { Ranked } from "../../pieces/ranked.tsx";

interface ServicesTogetherProps {
  readonly services: Statistics["organisations"];
  readonly pairs: Statistics["organisationPairs"];
}

const MOST = 12;

/** Which services meet which, and which meet most. */
export function ServicesTogether({ services, pairs }: ServicesTogetherProps) {
  const { say } = useSpeech();
  if (services.length === 0) return <p className="quiet">{say("together.no-services")}</p>;
  return (
    <div className="ranks">
      <Ranked
        title={say("together.most")}
        items={pairs.slice(0, MOST).map(({ a, b, labels: [first, second], count }) => ({
          key: `${a} ${b}`,
          name: say("pair.name", { a: isolated(first ?? a), b: isolated(second ?? b) }),
          count,
          href: `/engagements?organisation=${a}&organisation=${b}`,
        }))}
      />
      <Ranked
        title={say("together.services")}
        items={services.slice(0, MOST).map(({ value, label, count }) => ({
          key: value,
          name: <bdi>{label ?? value}</bdi>,
          count,
          href: `/engagements?organisation=${value}`,
        }))}
      />
    </div>
  );
}
