import type { Shown } from "../../app/show-record.ts";
import type { Output } from "../terminal/output.ts";
import { documentView, reportLines } from "./document.ts";
import { documentLines } from "./document-name.ts";
import { engagementLines } from "./engagement.ts";
import { inventedLine } from "./invented.ts";
import { occasionLines, partyLines } from "./party.ts";

/**
 * Whatever has an id, for people.
 * @param all the words of every document, not of the first three
 */
export function linesOf(shown: Shown, output: Output, all: boolean): string[] {
  switch (shown.is) {
    case "engagement":
      return engagementLines(shown, output, all);
    case "party":
      return partyLines(shown, output);
    case "occasion":
      return occasionLines(shown, output);
    case "document":
      return documentView(shown, output, all);
    case "report":
      return [...inventedLine(Object.values(shown.documents), output), ...reportLines(shown.record, shown, output, all)];
    case "story":
      return shown.record.documents.flatMap((id) => {
        const document = shown.documents[id];
        return document ? documentLines(document, output) : [];
      });
  }
}
