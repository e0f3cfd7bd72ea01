// Reads citations in BibTeX and CSL-JSON as reference managers do: a JSON list of texts on the standard input, a list of
// [{ id, type, title, URL, author, issued, … }] on the standard output.
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { text } from 'node:stream/consumers';

const forms = { '@bibtex/text': /^@/, '@csl/list+object': /^\[/ };

function read(citation) {
  const form = Object.keys(forms).find(name => forms[name].test(citation));
  const data = form === '@bibtex/text' ? citation : JSON.parse(citation);
  return plugins.input.chain(data, { forceType: form, generateGraph: false });
}

process.stdout.write(JSON.stringify(JSON.parse(await text(process.stdin)).map(read)));
