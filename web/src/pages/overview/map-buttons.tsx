import { useSpeech } from "../../languages/language.tsx";
import { type MapView, WHOLE_MAP, zoomedMap } from "./map-view.ts";
import { CLOSER, WHOLE, WIDER, type ZoomButton, ZoomButtons } from "./zoom-buttons.tsx";

interface MapButtonsProps {
  readonly view: MapView;
  readonly onShow: (next: MapView) => void;
}

/** Closer, wider, the whole. */
export function MapButtons({ view, onShow }: MapButtonsProps) {
  const { say } = useSpeech();
  const closer = zoomedMap(view, 2);
  const isWhole = view.zoom === 1;
  const buttons: readonly ZoomButton[] = [
    { text: "zoom.closer", sign: CLOSER, isOff: closer.zoom === view.zoom, onPress: () => onShow(closer) },
    { text: "zoom.wider", sign: WIDER, isOff: isWhole, onPress: () => onShow(zoomedMap(view, 0.5)) },
    { text: "zoom.whole", sign: WHOLE, isOff: isWhole, onPress: () => onShow(WHOLE_MAP) },
  ];
  return <ZoomButtons title={say("zoom.title", { what: say("places.title") })} buttons={buttons} />;
}
