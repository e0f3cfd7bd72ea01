// node ask-finder.mjs SITE SCRIPT < questions
// Asks the script of the search box. Answers each question, one a line, with a line of JSON: its answers, best first, and what was loaded for it.
// "=" before a text asks for its words, "?" for all that is found.
import { text } from 'node:stream/consumers';
import { openPage, weight } from './script-page.mjs';

const [site, script] = process.argv.slice(2);

for (const question of (await text(process.stdin)).split('\n').filter(Boolean)) {
  const { archive, loaded } = openPage(site, script);
  const [words, deep] = question.startsWith('?') ? [question.slice(1), true] : [question, false];
  const answers = question.startsWith('=') ? [] : await archive.finder('search/index.js').find(words, { deep, limit: deep ? Infinity : 8 });
  console.log(JSON.stringify({
    question: words,
    words: question.startsWith('=') ? [...archive.text.wordsOf(question.slice(1))] : [],
    answers: answers.map(({ path, title, detail, kind, score }) => ({ path, title, detail, kind, score })),
    files: loaded.length,
    bytes: weight(loaded),
  }));
}
