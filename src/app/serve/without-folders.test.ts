import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { withoutFolders } from "./without-folders.ts";

it("leaves of a path the name", () => {
  const register = join("kept", "somewhere", "press.sqlite");
  for (const path of [register, resolve(register)])
    expect(withoutFolders(`${path} is not a register`, register)).toBe("press.sqlite is not a register");
  expect(withoutFolders(`no such file '${join(tmpdir(), "dragoman-1", "0")}'`, "press.sqlite")).toBe(
    `no such file '${join("dragoman-1", "0")}'`,
  );
});

it("leaves the rest as it is", () => {
  for (const message of ["wait and/or ask again", "see https://example.org/a"])
    expect(withoutFolders(message, "press.sqlite")).toBe(message);
});
