// node ask-questions.mjs SITE INDEX SCRIPT < questions
// Asks the script of the page of questions; "~" before a line has it read as a sentence, "=" has it written in SQL.
// Answers each question, one a line, with a line of JSON: what is wrong with it, or what the page would say and
// the first lines that it would list.
import { text } from 'node:stream/consumers';
import { openPage, weight } from './script-page.mjs';

const [site, indexPath, script] = process.argv.slice(2);
const most = 300;
const { archive: { language, results, answering, sentences, asking, questionSql }, loaded } = openPage(site, script);
const finals = results.finals(indexPath);
const index = await finals.open();
const gap = (value) => value === null ? '' : String(value.value);
const between = (value) => !value ? '' : value.min === value.max ? `${value.min ?? '?'}` : `${value.min ?? ''}..${value.max ?? ''}`;

function lineOf(row, rank) {
  return [
    row.final.id, row.key, between(row.placeKnown), row.text, row.name, row.club?.id ?? '', row.entryClass, row.round, row.medal || '', row.outcome, gap(row.margin), gap(row.behind), between(row.age), row.wind ?? '', row.agreement,
    row.final.coverage, row.records.join(' '), row.removed ?? '', row.date, between(row.before), between(row.dayPlace), row.shared ? 'shared' : '', row.led ?? '', row.decided, rank ? `${rank.shared ? '=' : ''}${between(rank)}` : '',
  ].map(String);
}

function lineOfGroup(group) {
  return [group.key, between(group.results), between(group.gold), between(group.silver), between(group.bronze), between(group.events), between(group.editions), between(group.nations), between(group.streak), between(group.span), between(group.gap), group.best?.text ?? '', group.first.final.id, group.last.final.id].map(String);
}

for (const asked of (await text(process.stdin)).split('\n').filter(Boolean)) {
  if (asked.startsWith('~')) {
    console.log(JSON.stringify(asking.ask(asked.slice(1), index)));
    continue;
  }
  const { question, mistakes } = language.read(asked.replace(/^=/, ''), index);
  if (asked.startsWith('=')) {
    console.log(JSON.stringify({ sql: questionSql.sqlOf(question, index) ?? '' }));
    continue;
  }
  if (mistakes.length > 0) {
    console.log(JSON.stringify({ mistakes }));
    continue;
  }
  const { rows, undecided, groups, ranks, limits, scope } = await answering.answerOf(finals, question, index);
  console.log(JSON.stringify({
    mistakes, written: language.write(question), sentence: sentences.sentence(question, index), known: sentences.known(scope), limits: limits.map(sentences.limit),
    count: rows.length, rows: rows.slice(0, most).map((row) => lineOf(row, ranks?.get(row))), undecided: undecided.slice(0, most).map((row) => lineOf(row)),
    groups: (groups ?? []).slice(0, most).map(lineOfGroup),
  }));
}
console.error(JSON.stringify({ bytes: weight(loaded), files: loaded.length }));
