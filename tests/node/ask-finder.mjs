// node ask-finder.mjs SITE FINDER < questions
// Runs the script that the site serves on the index that the build wrote, without a browser: a page of one script loader.
// Answers each question, one a line, with a line of JSON: the paths of its answers, best first, and what was loaded for it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';

const [site, finderScript] = process.argv.slice(2);
const weight = (path) => gzipSync(readFileSync(path)).length;

function openPage() {
  const loaded = [];
  const page = { console };
  page.document = {
    createElement: () => ({}),
    head: {
      append: (script) => {
        loaded.push(script.src);
        vm.runInContext(readFileSync(script.src, 'utf8'), page);
      },
    },
  };
  vm.createContext(page);
  vm.runInContext(readFileSync(finderScript, 'utf8'), page);
  return { finder: page.trackArchive.finder(join(site, '/'), join(site, 'search/index.js')), page, loaded };
}

for (const question of (await text(process.stdin)).split('\n').filter(Boolean)) {
  const { finder, page, loaded } = openPage();
  const [words, deep] = question.startsWith('?') ? [question.slice(1), true] : [question, false];
  const answers = question.startsWith('=') ? [] : await finder.find(words, { deep, limit: deep ? Infinity : 8 });
  console.log(JSON.stringify({
    question: words,
    words: question.startsWith('=') ? [...page.trackArchive.words(question.slice(1))] : [],
    answers: answers.map(({ path, title, detail, kind, score }) => ({ path, title, detail, kind, score })),
    files: loaded.length,
    bytes: loaded.reduce((sum, path) => sum + weight(path), 0),
  }));
}
