import { parse } from "yaml";
import type { PackFile } from "./pack-files.ts";
import type { Labels, Problem } from "./types.ts";
import { yamlFault } from "./yaml-fault.ts";

/** Reads the codes.yaml of all domains: sections of slugs, each with `{ label: … }` or the label itself. */
export function readLabels(files: readonly PackFile[]): { readonly labels: Labels; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const sections = new Map<string, Map<string, string>>();
  for (const { path, text, told } of files)
    for (const [section, slugs] of entries(parseYaml(text, told ?? path.replace(/^domains\//, ""), problems))) {
      const labels = sectionOf(sections, section);
      for (const [slug, value] of entries(slugs)) {
        const fields = new Map(typeof value === "string" ? [["label", value] as const] : entries(value));
        const label = fields.get("label");
        if (typeof label === "string") labels.set(slug, label);
        // How it stands behind "Director General of": with an article, or under another name.
        const behind = fields.get("of");
        if (typeof behind === "string") sectionOf(sections, `${section}:of`).set(slug, behind);
      }
    }
  return { labels: { sections, of: (section, slug) => sections.get(section)?.get(slug) ?? null }, problems };
}

function sectionOf(sections: Map<string, Map<string, string>>, section: string): Map<string, string> {
  const labels = sections.get(section) ?? new Map<string, string>();
  sections.set(section, labels);
  return labels;
}

function parseYaml(text: string, file: string, problems: Problem[]): unknown {
  try {
    return parse(text);
  } catch (error) {
    const what = `the file is not YAML: ${yamlFault(error)}`;
    problems.push({ where: file, what, remedy: "Mend the line that the message names." });
    return null;
  }
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
