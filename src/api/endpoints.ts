import type { Endpoint } from "./endpoint.ts";
import { showBrief } from "./endpoints/briefs.ts";
import {
  compareStory,
  listDocuments,
  listRejections,
  listStatements,
  listStories,
  listUndertakings,
  showDocument,
  showStatus,
  showStory,
} from "./endpoints/documents.ts";
import { countFacets, listEngagements, pinEngagement, showEngagement, showStatistics, showUpcoming } from "./endpoints/engagements.ts";
import { listExports, makeExport } from "./endpoints/exports.ts";
import { addDocuments, showIngest, watchIngest } from "./endpoints/ingests.ts";
import { find, listOccasions, listParties, showOccasion, showParty, showState } from "./endpoints/parties.ts";

/** Everything that can be asked, in the order of the documentation. */
export const ENDPOINTS: readonly Endpoint[] = [
  find,
  listEngagements,
  showEngagement,
  pinEngagement,
  countFacets,
  showStatistics,
  showUpcoming,
  listUndertakings,
  listParties,
  showParty,
  showState,
  listOccasions,
  showOccasion,
  listDocuments,
  showDocument,
  listStories,
  showStory,
  compareStory,
  listStatements,
  showBrief,
  listExports,
  makeExport,
  addDocuments,
  showIngest,
  watchIngest,
  listRejections,
  showStatus,
];
