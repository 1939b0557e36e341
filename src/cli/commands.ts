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
  { name: "serve", load: async () => (await import("./commands/serve.ts")).serveCommand },
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
  { name: "token", load: async () => (await import("./commands/token.ts")).tokenCommand },
  { name: "demo", load: async () => (await import("./commands/demo.ts")).demoCommand },
];
