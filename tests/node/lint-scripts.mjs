// node lint-scripts.mjs FOLDER PATTERNS…
// What eslint says of the scripts in a folder, by eslint.config.mjs beside this file; exit code 1 where it complains.
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const [cwd, ...patterns] = process.argv.slice(2);
const eslint = new ESLint({ cwd, overrideConfigFile: fileURLToPath(new URL('eslint.config.mjs', import.meta.url)) });
const results = await eslint.lintFiles(patterns);
const complaints = results.flatMap(({ filePath, messages }) => messages.map(({ line, column, message, ruleId }) => `${filePath}:${line}:${column}: ${message} (${ruleId})`));
for (const complaint of complaints) console.log(complaint);
console.log(`${results.length} scripts`);
process.exitCode = complaints.length > 0 || results.length === 0 ? 1 : 0;
