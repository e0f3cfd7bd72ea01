// node index-site.mjs SITE BUNDLE < pages
// Indexes the pages of SITE that standard input names, one path a line, and writes Pagefind's files to BUNDLE.
// Pages are handed over one by one, because Pagefind's own walk over a folder follows the file system's order, and the
// index's bytes depend on the order of the pages.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { close, createIndex } from 'pagefind';

const PAGES_AT_ONCE = 32;
const [site, bundle] = process.argv.slice(2);

async function succeed(answer) {
  const { errors, ...result } = await answer;
  if (errors.length > 0) throw new Error(errors.join('; '));
  return result;
}

// Pagefind takes its messages up in the order in which they were sent, so the reading may run ahead but not the sending.
async function add(index, pages) {
  const contents = await Promise.all(pages.map((page) => readFile(join(site, page), 'utf8')));
  await Promise.all(pages.map((sourcePath, i) => succeed(index.addHTMLFile({ sourcePath, content: contents[i] }))));
}

try {
  const pages = (await text(process.stdin)).split('\n').filter((page) => page !== '');
  // Tables and lines of results are names and marks, which the index of names has.
  const { index } = await succeed(createIndex({ keepIndexUrl: true, excludeSelectors: ['table', 'svg', '.podiums', '.final-lines'] }));
  for (let start = 0; start < pages.length; start += PAGES_AT_ONCE) {
    await add(index, pages.slice(start, start + PAGES_AT_ONCE));
  }
  await succeed(index.writeFiles({ outputPath: bundle }));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await close();
}
