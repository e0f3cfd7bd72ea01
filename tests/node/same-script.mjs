// node same-script.mjs ONE OTHER
// Whether two scripts say the same but for comments and white space, as TypeScript reads them; exit code 1 where they do not.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const printer = ts.createPrinter({ removeComments: true });
const [one, other] = process.argv.slice(2).map((path) =>
  printer.printFile(ts.createSourceFile('script.js', readFileSync(path, 'utf8').replaceAll('"use strict";\n', ''), ts.ScriptTarget.ES2022)));
process.exitCode = one === other ? 0 : 1;
