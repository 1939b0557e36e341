import { existsSync, readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";

const changed = (path) => statSync(path).mtimeMs;

/**
 * Whether the site has to be built: it never was, or something that it is built of has changed since.
 * @param {string} root of the repository
 */
export function siteIsStale(root) {
  const [web, built] = [join(root, "web"), join(root, "web/dist/index.html")];
  if (!existsSync(built)) return true;
  const sources = readdirSync(web, { recursive: true })
    .filter((path) => path !== "dist" && !path.startsWith(`dist${sep}`))
    .map((path) => join(web, path));
  return [...sources, join(root, "package-lock.json")].some((path) => existsSync(path) && changed(path) > changed(built));
}
