// node read-marks.mjs SITE SCRIPT < lines of "kind<TAB>text"
// What the script of the page of questions makes of each mark: its value and precision in ten-thousandths, or null, one a line.
import { text } from 'node:stream/consumers';
import { openPage } from './script-page.mjs';

const [site, script] = process.argv.slice(2);
const { archive: { marks } } = openPage(site, script);
for (const line of (await text(process.stdin)).split('\n').filter(Boolean)) {
  const [kind, mark] = line.split('\t');
  const read = marks.markOf(mark, kind);
  console.log(JSON.stringify(read && [read.value, read.precision]));
}
