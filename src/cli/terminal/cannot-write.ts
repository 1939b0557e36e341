import { UsageError } from "../context.ts";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "its folder is not there: make it first",
  ENOTDIR: "a part of its path is a file, not a folder",
  EISDIR: "it is a folder: name a file in it",
  EACCES: "you have no right to write there",
  EPERM: "you have no right to write there",
  EROFS: "nothing can be written there",
};

/** Why a file that somebody named cannot be written, in one line; any other error stays as it is. */
export function cannotWrite(path: string, error: unknown): unknown {
  const reason = error instanceof Error && "code" in error ? REASONS[String(error.code)] : undefined;
  return reason === undefined ? error : new UsageError(`${path} cannot be written: ${reason}`);
}
