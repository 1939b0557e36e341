import type { CreateCommand } from "./command.ts";
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
import { showCommand } from "./commands/show.ts";

/** Every command, in the order of the help. */
export const COMMANDS: readonly CreateCommand[] = [
  ingestCommand,
  listCommand,
  showCommand,
  briefCommand,
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
  demoCommand,
];
