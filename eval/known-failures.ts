import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { LoadedProgram } from "../src/app/load-program.ts";
import { documentId, textHash } from "../src/text/ids.ts";
import { sourceRecord } from "../src/text/source-record.ts";
import type { Analysis, Report } from "../src/types/report.ts";

type Asked = "engagements" | "people" | "hosts" | "start" | "city";

/** A text of this project's own, one thing about it that is right, and why the program reads another. */
export interface KnownFailure {
  readonly what: string;
  readonly text: string;
  readonly asked: Asked;
  readonly right: string;
  readonly why: string;
}

export interface FailureRead extends KnownFailure {
  readonly read: string;
}

export function readKnownFailures(): readonly KnownFailure[] {
  return parse(readFileSync(join(import.meta.dirname, "known-failures.yaml"), "utf8")) as readonly KnownFailure[];
}

/** What the program reads of each. */
export function readFailures(failures: readonly KnownFailure[], program: Pick<LoadedProgram, "analyse">): readonly FailureRead[] {
  return failures.map((failure) => {
    const record = sourceRecord({ text: failure.text });
    const analysis = program.analyse({ ...record, id: documentId(record), textHash: textHash(failure.text) });
    return { ...failure, read: READ[failure.asked](analysis) || "none" };
  });
}

/** Those that still fail, as Markdown; what is read rightly by now is counted. */
export function printedFailures(all: readonly FailureRead[]): string {
  const failing = all.filter(({ read, right }) => read !== right);
  const rows = failing.map(({ what, text, asked, right, read, why }) =>
    [`**${what}**: ${why}`, `> ${text}`, `${asked}: ${right}; read: ${read}`].join("\n\n"),
  );
  const mended = all.length - failing.length;
  return [
    ...rows,
    `${failing.length} of ${all.length} known failures fail${mended === 0 ? "" : `; ${mended} are read rightly by now`}.`,
  ].join("\n\n");
}

const READ: Readonly<Record<Asked, (analysis: Analysis) => string>> = {
  engagements: ({ reports }) => reports.map(({ kind, where }) => `${kind.value}${where ? ` in ${where.value.name}` : ""}`).join(", "),
  people: (analysis) =>
    mainOf(analysis)
      .flatMap((report) => peopleOf(report, analysis))
      .join(", "),
  hosts: (analysis) => analysis.reports.flatMap((report) => peopleOf(report, analysis, "host")).join(", "),
  start: (analysis) =>
    mainOf(analysis)
      .flatMap(({ when }) => when?.value.start ?? [])
      .join(),
  city: (analysis) =>
    mainOf(analysis)
      .flatMap(({ where }) => where?.value.name ?? [])
      .join(),
};

function mainOf({ reports, mainReport }: Analysis): readonly Report[] {
  return reports.filter(({ id }) => id === mainReport);
}

function peopleOf({ participants }: Report, { parties }: Analysis, capacity?: "host"): string[] {
  return participants
    .filter(({ capacities }) => capacity === undefined || capacities.some((own) => own === capacity))
    .flatMap(({ party }) => parties[party.value] ?? [])
    .flatMap(({ type, names }) => (type === "person" ? (names[0]?.text ?? []) : []));
}
