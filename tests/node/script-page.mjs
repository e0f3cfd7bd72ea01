// A page of one script loader, without a browser: runs the scripts that the site serves on the files that the build wrote.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';

// What was loaded is in `loaded`, the paths of its files.
export function openPage(site, script) {
  const root = pathToFileURL(join(site, '/')).href;
  const loaded = [];
  const run = (element, path) => {
    page.document.currentScript = element;
    vm.runInContext(readFileSync(path, 'utf8'), page);
    page.document.currentScript = null;
  };
  const page = { console, URL, URLSearchParams };
  page.document = {
    baseURI: root,
    createElement: () => ({ remove() {} }),
    head: {
      append: (element) => {
        const path = fileURLToPath(element.src);
        loaded.push(path);
        run(element, path);
        element.onload();
      },
    },
  };
  vm.createContext(page);
  run({ src: new URL('assets/site.js', root).href }, script);
  return { archive: page.TrackArchive, loaded };
}

export const weight = (paths) => paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
