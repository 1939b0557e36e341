import type { GoldDocument, GoldEngagement, GoldPerson } from "../../eval/gold.ts";

/** What a register says of gold, without what the scorer does not look at; tests take things away from it. */
export interface MadeUpRegister {
  readonly documents: Row[];
  readonly statements: Row[];
  readonly reports: Row[];
  readonly engagements: Row[];
  readonly parties: Row[];
  readonly occasions: Row[];
}
// biome-ignore lint/suspicious/noExplicitAny: tests take away and change whatever they like
export type Row = Record<string, any>;

/** A register that says of each document exactly what gold says. */
export function registerOf(golds: readonly GoldDocument[]): MadeUpRegister {
  const register: MadeUpRegister = { documents: [], statements: [], reports: [], engagements: [], parties: [], occasions: [] };
  for (const gold of golds) tell(gold, golds, register);
  for (const [story, members] of Map.groupBy(
    golds.filter(({ engagement }) => engagement),
    ({ story: own }) => own,
  )) {
    const people = members.flatMap(({ engagement }) => engagement?.people ?? []);
    const start = members.map(({ engagement }) => engagement?.start).find(Boolean);
    register.engagements.push({
      id: `eng_${story}`,
      parent: null,
      participants: [...new Set(people.map((person) => partyOf(person, register)))].map((party) => ({ party })),
      when: start ? { start } : null,
    });
  }
  // Nothing of gold itself is taken away with what a test takes away.
  return structuredClone(register);
}

function tell(gold: GoldDocument, golds: readonly GoldDocument[], register: MadeUpRegister): void {
  const { id, lang, story, engagement, further = [], leads = [], departures = [], issuers = [], copy_of, translated_from } = gold;
  const text = textOf(gold);
  const document = `doc_${id}`;
  const reports = engagement ? [mainReport(gold, engagement, text, register), ...partsOf(gold, engagement, register)] : [];
  for (const [at, { story: other, kind, status, start, countries }] of engagement ? further.entries() : [])
    reports.push({ ...bare(`rep_${id}_further_${at}`, document, `eng_${other}`), kind, status, when: { start }, states: countries });
  register.reports.push(...reports);
  for (const [at, issuer] of issuers.entries())
    register.statements.push({ id: `sta_${id}_${at}`, document, issuer: partyOf({ name: issuer }, register, "organisation") });
  register.documents.push({
    id: document,
    externalId: id,
    paths: [],
    language: lang,
    text,
    story: `sto_${story}`,
    reports: reports.map((report) => report.id),
    mainReport: reports[0]?.id ?? null,
    leads: leads.map((lead) => spanOf(text, lead)),
    departures: departures.map((passage) => spanOf(text, passage)),
    translated: translated_from === undefined ? null : { machine: true, from: translated_from },
    copyOf: copy_of && golds.some((own) => own.id === copy_of.id) ? { document: `doc_${copy_of.id}`, relation: copy_of.relation } : null,
  });
}

function mainReport(gold: GoldDocument, engagement: GoldEngagement, text: string, register: MadeUpRegister): Row {
  const {
    kind,
    status,
    start,
    end,
    when_basis,
    city,
    country,
    people,
    countries,
    topics = [],
    occasion,
    invited_by = [],
    others,
    outcomes = [],
  } = engagement;
  const inviters = invited_by.map((state) => partyOf({ name: state, country: state }, register, "state"));
  const report = {
    ...bare(`rep_${gold.id}`, `doc_${gold.id}`, `eng_${gold.story}`),
    kind,
    status,
    when: start ? { start, end: end ?? null, basis: when_basis } : null,
    where: country ? { name: city ?? country, country, latitude: city ? 1 : null } : null,
    participants: people.map((person) => ({
      party: partyOf(person, register),
      represents: person.country,
      office: { label: person.office },
    })),
    states: countries,
    topics,
    occasion: occasion ? occasionOf(occasion, register) : null,
    invitedBy: inviters,
    others: others ?? false,
    outcomes: outcomes.map((own) => ({ kind: own })),
    upcoming: (gold.upcoming ?? []).map((name) => occasionOf(name, register)),
  };
  return { ...report, evidence: evidenceOf(report, engagement, text) };
}

/** Every value has words: those that gold tells, or else a word that stands for all others. */
function evidenceOf(report: Row, { people, words = {} }: GoldEngagement, text: string): Row[] {
  const cite = (field: string, string = ANY_WORD): Row => ({ field, document: report.document, ...spanOf(text, string) });
  return [
    cite("kind"),
    ...(report.when ? [cite("when", words.when?.[0])] : []),
    ...(report.where ? [cite("where", words.where?.[0])] : []),
    ...(report.occasion ? [cite(`occasion/${report.occasion}`)] : []),
    ...report.participants.flatMap(({ party }: Row, at: number) => [
      cite(`participants/${party}`, people[at]?.surface?.[0]),
      cite(`participants/${party}/office`),
    ]),
    ...report.topics.map(({ code }: Row) => cite(`topics/${code}`)),
    ...report.outcomes.map((_: unknown, at: number) => cite(`outcomes/${at}`)),
    ...report.upcoming.map((id: string) => cite(`upcoming/${id}`)),
    ...report.invitedBy.map((id: string) => cite(`invitedBy/${id}`)),
  ];
}

function partsOf({ id, story }: GoldDocument, { parts_with = [], people }: GoldEngagement, register: MadeUpRegister): Row[] {
  return parts_with.map((side, at) => {
    const person = people.find(({ name }) => name === side);
    const told = person ? { participants: [{ party: partyOf(person, register) }] } : { states: [side] };
    return { ...bare(`rep_${id}_part_${at}`, `doc_${id}`, `eng_${story}_part_${at}`), parent: `rep_${id}`, ...told };
  });
}

function bare(id: string, document: string, engagement: string): Row {
  return {
    id,
    document,
    engagement,
    parent: null,
    when: null,
    where: null,
    participants: [],
    states: [],
    outcomes: [],
    topics: [],
    evidence: [],
  };
}

function partyOf({ name, country = null, surface = [] }: GoldPerson, { parties }: MadeUpRegister, type = "person"): string {
  const known = parties.find((party) => party.name === name && party.type === type);
  if (known) return known.id;
  const id = `par_${parties.length}`;
  parties.push({ id, type, name, country, names: surface.map((text) => ({ text })) });
  return id;
}

function occasionOf(name: string, { occasions }: MadeUpRegister): string {
  const known = occasions.find((occasion) => occasion.name === name);
  if (known) return known.id;
  const id = `occ_${occasions.length}`;
  occasions.push({ id, name });
  return id;
}

const ANY_WORD = "words";

function textOf({ engagement, leads = [], departures = [] }: GoldDocument): string {
  const surfaces = engagement?.people.flatMap(({ surface = [] }) => surface) ?? [];
  const words = Object.values(engagement?.words ?? {}).flat();
  return [ANY_WORD, ...surfaces, ...words, ...leads, ...departures].join(" ; ");
}

function spanOf(text: string, exact: string): Row {
  const from = text.indexOf(exact);
  return { from, to: from + exact.length, exact };
}
