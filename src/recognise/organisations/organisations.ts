import type { Packs } from "../../packs/types.ts";
import type { OfficeFound, OrganisationFound } from "../../types/found.ts";
import type { Hit } from "../../types/lexicon.ts";
import type { Segmented } from "../../types/segmented.ts";
import { afterConnector } from "../connectors.ts";
import { hitAt } from "../hits.ts";

const HEAD: ReadonlySet<string> = new Set(["org-head"]);
const OPENERS: ReadonlySet<string> = new Set(["org-head", "body"]);

/** "Direction générale de la sûreté nationale", "وزارة الداخلية التونسية", "DGSN": never inside an office's name. */
export function findOrganisations(segmented: Segmented, offices: ReadonlyMap<number, OfficeFound>, packs: Packs): OrganisationFound[] {
  const found: OrganisationFound[] = [];
  for (let at = 0; at < segmented.tokens.length; at++) {
    const office = offices.get(at);
    if (office) {
      at = office.last;
      continue;
    }
    const organisation = hitAt(segmented, at, OPENERS)
      ? (headedAt(at, segmented, packs) ?? tailedAt(at, segmented) ?? namedAt(at, segmented))
      : null;
    if (!organisation) continue;
    const own = withState(organisation, segmented, packs);
    found.push(own);
    at = own.last;
  }
  return found;
}

function headedAt(at: number, segmented: Segmented, packs: Packs): OrganisationFound | null {
  const head = segmented.starts[at]?.find(({ entry }) => entry.kind === "org-head");
  if (!head) return null;
  // "le ministère marocain de l'Intérieur", "el Ministerio español del Interior"
  const between = stateAt(head.next, segmented);
  const behind = between?.next ?? head.next;
  for (const next of new Set([behind, afterConnector(behind, segmented, packs)])) {
    const body = segmented.starts[next]?.find(({ entry }) => entry.kind === "body");
    if (body)
      return {
        first: head.first,
        last: body.last,
        from: head.from,
        to: body.to,
        language: head.entry.language,
        by: body.entry.source,
        body: body.entry.key,
        state: between?.entry.key ?? body.entry.flags.get("state"),
        international: body.entry.flags.has("intl"),
      };
  }
  return null;
}

/** A nationality between words of a name, with no letters written on to it. */
function stateAt(at: number, { starts }: Segmented): Hit | undefined {
  return starts[at]?.find(({ entry, proclitic }) => entry.kind === "state" && entry.flags.has("adj") && proclitic === "");
}

/** "Turkish Interior Ministry", "Katar İçişleri Bakanlığı": body before head, and the state before both. */
function tailedAt(at: number, segmented: Segmented): OrganisationFound | null {
  for (const body of segmented.starts[at] ?? []) {
    const head = body.entry.kind === "body" ? hitAt(segmented, body.next, HEAD) : undefined;
    if (!head || segmented.tokens[at]?.script === "Arab") continue;
    const state = [at - 1, at - 2, at - 3]
      .flatMap((first) => segmented.starts[first] ?? [])
      .find((hit) => hit.entry.kind === "state" && hit.next === at);
    return {
      first: state?.first ?? body.first,
      last: head.last,
      from: state?.from ?? body.from,
      to: head.to,
      language: head.entry.language,
      by: body.entry.source,
      body: body.entry.key,
      state: state?.entry.key ?? body.entry.flags.get("state"),
      international: body.entry.flags.has("intl"),
    };
  }
  return null;
}

function namedAt(at: number, segmented: Segmented): OrganisationFound | null {
  const body = segmented.starts[at]?.find(({ entry }) => entry.kind === "body" && entry.flags.has("name"));
  if (!body) return null;
  return {
    first: body.first,
    last: body.last,
    from: body.from,
    to: body.to,
    language: body.entry.language,
    by: body.entry.source,
    body: body.entry.key,
    state: body.entry.flags.get("state"),
    international: body.entry.flags.has("intl"),
  };
}

function withState(organisation: OrganisationFound, segmented: Segmented, packs: Packs): OrganisationFound {
  if (organisation.state !== null || organisation.international) return organisation;
  const at = organisation.last + 1;
  for (const next of new Set([at, afterConnector(at, segmented, packs)])) {
    const state = segmented.starts[next]?.find(({ entry }) => entry.kind === "state");
    if (state) return { ...organisation, state: state.entry.key, last: state.last, to: state.to };
  }
  return withStateBefore(organisation, segmented);
}

/** "the Vietnamese Ministry of Public Security": where nationalities stand before their noun. */
function withStateBefore(organisation: OrganisationFound, { starts, tokens }: Segmented): OrganisationFound {
  const { first } = organisation;
  if (tokens[first]?.script === "Arab") return organisation;
  const before = starts[first - 1]?.find(({ entry, next }) => entry.kind === "state" && entry.flags.has("adj") && next === first);
  return before ? { ...organisation, state: before.entry.key, first: before.first, from: before.from } : organisation;
}
