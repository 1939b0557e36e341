import type { CreateCommand } from "./command.ts";

/** A command by its name, made when it is asked for. */
export interface NamedCommand {
  readonly name: string;
  readonly load: () => Promise<CreateCommand>;
}

/** Every command, in the order of the help. Each with all that it needs is loaded by itself: whoever reads one text waits for no exporter. */
export const COMMANDS: readonly NamedCommand[] = [
  { name: "ingest", load: async () => (await import("./commands/ingest.ts")).ingestCommand },
  { name: "list", load: async () => (await import("./commands/list.ts")).listCommand },
  { name: "show", load: async () => (await import("./commands/show.ts")).showCommand },
  { name: "brief", load: async () => (await import("./commands/brief.ts")).briefCommand },
  { name: "export", load: async () => (await import("./commands/export.ts")).exportCommand },
  { name: "read", load: async () => (await import("./commands/read.ts")).readCommand },
  { name: "compare", load: async () => (await import("./commands/compare.ts")).compareCommand },
  { name: "explain", load: async () => (await import("./commands/explain.ts")).explainCommand },
  { name: "names", load: async () => (await import("./commands/names.ts")).namesCommand },
  { name: "same", load: async () => (await import("./commands/judge.ts")).sameCommand },
  { name: "different", load: async () => (await import("./commands/judge.ts")).differentCommand },
  { name: "undo", load: async () => (await import("./commands/judge.ts")).undoCommand },
  { name: "rebuild", load: async () => (await import("./commands/rebuild.ts")).rebuildCommand },
  { name: "rejected", load: async () => (await import("./commands/rejected.ts")).rejectedCommand },
  { name: "packs", load: async () => (await import("./commands/packs.ts")).packsCommand },
  { name: "demo", load: async () => (await import("./commands/demo.ts")).demoCommand },
import { briefCommand } from "./commands/brief.ts";
import { compareCommand } from "./commands/compare.ts";
import { demoCommand } from "./commands/demo.ts";
import { explainCommand } from "./commands/explain.ts";
import { exportCommand } from "./commands/export.ts";
import { ingestCommand } from "./commands/ingest.ts";
import { differentCommand, sameCommand, undoCommand } from "./commands/judge.ts";
import { listCommand } from "./commands/list.ts";
import { namesCommand } from "./commands/names.ts";
import { packsCommand } from "./commands/packs.ts";
import { readCommand } from "./commands/read.ts";
import { rebuildCommand } from "./commands/rebuild.ts";
import { rejectedCommand } from "./commands/rejected.ts";
import { serveCommand } from "./commands/serve.ts";
import { showCommand } from "./commands/show.ts";
import { tokenCommand } from "./commands/token.ts";

/** Every command, in the order of the help. */
export const COMMANDS: readonly CreateCommand[] = [
  ingestCommand,
  listCommand,
  showCommand,
  briefCommand,
  serveCommand,
  exportCommand,
  readCommand,
  compareCommand,
  explainCommand,
  namesCommand,
  sameCommand,
  differentCommand,
  undoCommand,
  rebuildCommand,
  rejectedCommand,
  packsCommand,
  tokenCommand,
  demoCommand,
];
