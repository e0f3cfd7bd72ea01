// node ask-questions.mjs INDEX SCRIPTS… < questions
// Runs the scripts of the page of questions on the files that the build wrote, without a browser: a page of one script loader.
// Answers each question, one a line, with a line of JSON: what is wrong with it, or what the page would say and the first lines that it would list.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';

const [indexPath, ...scripts] = process.argv.slice(2);
const site = join(dirname(indexPath), '../../');
const loaded = [];
const most = 300;
const page = { console, URLSearchParams };
page.document = {
  createElement: () => ({}),
  head: {
    append: (script) => {
      loaded.push(script.src);
      vm.runInContext(readFileSync(script.src, 'utf8'), page);
      script.onload();
    },
  },
};
vm.createContext(page);
for (const script of scripts) vm.runInContext(readFileSync(script, 'utf8'), page, { filename: basename(script) });

const { question: language, finals: open } = page.trackArchive;
const finals = open(site, indexPath);
const index = await finals.open();
const gap = (value) => value === null ? '' : String(value.value);

function lineOf(row) {
  return [
    row.final.id, row.key, row.place || '', row.text, row.name, row.medal || '', row.outcome, gap(row.margin), gap(row.behind), row.age || '', row.wind ?? '', row.agreement, row.final.coverage,
    row.records.join(' '), row.removed ?? '', row.final.date,
  ].map(String);
}

function lineOfGroup(group) {
  return [group.key, group.rows.length, group.gold, group.silver, group.bronze, group.best?.text ?? '', group.first.final.id, group.last.final.id].map(String);
}

for (const asked of (await text(process.stdin)).split('\n').filter(Boolean)) {
  const { question, mistakes } = language.read(asked, index);
  if (mistakes.length > 0) {
    console.log(JSON.stringify({ mistakes }));
    continue;
  }
  const parts = await finals.rows(language.eventsOf(question, index));
  const { rows, groups, scope } = language.answer(question, index, parts);
  console.log(JSON.stringify({
    mistakes, written: language.write(question), sentence: language.sentence(question, index), known: language.known(scope),
    count: rows.length, rows: rows.slice(0, most).map(lineOf), groups: (groups ?? []).slice(0, most).map(lineOfGroup),
  }));
}
console.error(JSON.stringify({ bytes: loaded.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0), files: loaded.length }));
