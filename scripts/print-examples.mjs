// Prints the examples of README.md, docs/commands.md and docs/names.md anew, so that what they show is what the program prints: below a comment
// `<!-- run: COMMAND -->` the block is replaced by the command and its output; `<!-- run 20: COMMAND -->` keeps the first twenty lines.
// Commands run in a folder that holds the samples as `press/` and a register of them; $VISIT, $PERSON and the like are looked up in it.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const FILES = ["README.md", "docs/commands.md", "docs/names.md"];
const BLOCK = /<!-- run( \d+)?: (.+?) -->\n```console\n[\s\S]*?\n?```/g;

const folder = mkdtempSync(join(tmpdir(), "dragoman-examples-"));
const bin = join(folder, ".bin");
mkdirSync(bin);
cpSync(join(ROOT, "samples/press"), join(folder, "press"), { recursive: true });
const wrapper = `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, "bin/dragoman.mjs")}" "$@"\n`;
writeFileSync(join(bin, "dragoman"), wrapper, { mode: 0o755 });
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };

/** What a command prints on both ways out, in the order of a terminal. */
function run(command, variables) {
  const { stdout } = spawnSync("bash", ["-c", `exec 2>&1; ${command}`], { cwd: folder, env: { ...env, ...variables }, encoding: "utf8" });
  return stdout;
}

function rows(...filters) {
  const printed = execFileSync(join(bin, "dragoman"), ["list", "--json", ...filters], { cwd: folder, env, encoding: "utf8" });
  return printed
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Ids for the examples: the visit that most languages tell, a call, and the two sides of it. */
function ids() {
  const most = rows("--place", "Cairo", "--to", "2024-02").sort((a, b) => b.languages.length - a.languages.length)[0];
  const call = rows("--kind", "call", "--state", "DZ")[0];
  return {
    VISIT: most.id,
    PERSON: most.participants[0].party,
    CALL: call.id,
    ONE: call.participants[0].party,
    OTHER: call.participants[1].party,
  };
}

try {
  run("dragoman ingest press/", {});
  const variables = ids();
  for (const file of FILES) {
    const path = join(ROOT, file);
    const text = readFileSync(path, "utf8").replace(BLOCK, (_, most, command) => {
      const shown = command.replace(/\$([A-Z]+)/g, (whole, name) => variables[name] ?? whole);
      const lines = run(command, variables).trimEnd().split("\n");
      const kept = most && lines.length > Number(most) ? [...lines.slice(0, Number(most)), "…"] : lines;
      return `<!-- run${most ?? ""}: ${command} -->\n\`\`\`console\n$ ${shown}\n${kept.join("\n")}\n\`\`\``;
    });
    writeFileSync(path, text);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
