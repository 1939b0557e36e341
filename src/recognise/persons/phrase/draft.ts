import type { NameFound, OfficeFound } from "../../../types/found.ts";
import type { Hit } from "../../../types/lexicon.ts";
import type { Span } from "../../../types/span.ts";
import type { StateCode } from "../../../types/vocabulary.ts";

export interface Draft {
  next: number;
  name: NameFound | null;
  offices: OfficeFound[];
  before: number;
  honorific: boolean;
  titled: boolean;
  counterpart: Hit | null;
  state: StateCode | null;
  stateSpan: Span | null;
}
