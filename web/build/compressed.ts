import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const TEXTS = /\.(css|js|json|svg)$/;
/** Of less there is nothing to be gained, in bytes. */
const LEAST = 1_000;
/** More takes five times as long, for a hundredth less. */
const QUALITY = 9;
const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Lays beside each text of the build the same compressed, which the server sends to whoever can read it. */
export function compressed(): Plugin {
  return {
    name: "compressed",
    apply: "build",
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const texts = Object.values(bundle).filter(({ fileName }) => TEXTS.test(fileName));
        const compressing = texts.map(async (file) => {
          const bytes = Buffer.from(file.type === "chunk" ? file.code : file.source);
          if (bytes.length < LEAST) return;
          const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } };
          this.emitFile({ type: "asset", fileName: `${file.fileName}.br`, source: await toBrotli(bytes, quality) });
          this.emitFile({ type: "asset", fileName: `${file.fileName}.gz`, source: await toGzip(bytes, { level: 9 }) });
        });
        await Promise.all(compressing);
      },
    },
  };
}
