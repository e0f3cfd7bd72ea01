// node check-structured-data.mjs < [[path, json-ld], …]
// Says what in JSON-LD is not schema.org's: unknown types, properties that a type does not have, and values that a property does not take. The vocabulary
// is read from the typings of schema-dts, which are made from schema.org's own.
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

const typings = await readFile(new URL('node_modules/schema-dts/dist/schema.d.ts', import.meta.url), 'utf8');

// interface PersonBase extends ThingBase { "name"?: SchemaValue<Text | IdReference, "name">; … }
const bases = new Map();
for (const [, name, parents, body] of typings.matchAll(/^interface (\w+)Base extends ([^{]+?) \{\n([\s\S]*?)^\}/gm)) {
  const properties = new Map([...body.matchAll(/^ {4}"([^"]+)"\?: SchemaValue<([^;]+), "\1">/gm)].map(([, property, values]) => [property, values.split(' | ')]));
  bases.set(name, { parents: parents.split(/,\s*/).map(p => p.replace(/Base$/, '')), properties });
}
// export interface PersonLeaf extends PersonBase { "@type": "Person" }: the type, and where its properties begin.
const types = new Map([...typings.matchAll(/^export interface \w+Leaf extends (\w+)Base \{\n {4}"@type": "(\w+)";/gm)].map(([, base, type]) => [type, base]));
// export type Event = EventLeaf | BusinessEvent | …
const unions = new Map([...typings.matchAll(/^export type (\w+) = ([\w| ]+);$/gm)].map(([, name, members]) => [name, members.split(' | ')]));

const ancestors = base => bases.has(base) ? [base, ...bases.get(base).parents.flatMap(ancestors)] : [];
const takes = (type, property) => ancestors(types.get(type)).flatMap(a => bases.get(a).properties.get(property) ?? []);
const isKindOf = (type, wider) => type === wider || (unions.get(wider) ?? []).some(member => member === type + 'Leaf' || (member !== wider && !member.endsWith('Leaf') && isKindOf(type, member)));
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const WRITTEN = {
  Text: () => true,
  URL: value => URL.canParse(value),
  Date: value => DATE.test(value),
  DateTime: value => DATE.test(value),
  Number: value => typeof value === 'number',
  Integer: value => Number.isInteger(value),
  Boolean: value => typeof value === 'boolean',
};

function complaints(node, at, found) {
  const type = node['@type'];
  if (!types.has(type)) return found.push(`${at}: no type '${type}'`);
  for (const [property, value] of Object.entries(node).filter(([name]) => !name.startsWith('@'))) {
    const here = `${at} ${type}.${property}`;
    const taken = takes(type, property);
    if (taken.length === 0) { found.push(`${here}: no such property`); continue; }
    for (const one of [value].flat()) {
      if (one !== null && typeof one === 'object' && Object.keys(one).join() === '@id') {
        if (!taken.includes('IdReference') || !URL.canParse(one['@id'])) found.push(`${here}: takes ${taken.join(', ')} and no reference`);
      } else if (one !== null && typeof one === 'object') {
        if (!taken.some(wider => isKindOf(one['@type'], wider))) found.push(`${here}: takes ${taken.join(', ')} and no ${one['@type']}`);
        complaints(one, here, found);
      } else if (one === null || one === '' || !taken.some(t => WRITTEN[t]?.(one))) {
        found.push(`${here}: takes ${taken.join(', ')} and not ${JSON.stringify(one)}`);
      }
    }
  }
}

if (types.size < 800 || bases.size < 400) throw new Error(`the typings were not understood: ${types.size} types, ${bases.size} with properties`);
const found = [];
for (const [path, json] of JSON.parse(await text(process.stdin))) {
  const page = JSON.parse(json);
  if (page['@context'] !== 'https://schema.org') found.push(`${path}: not in schema.org's context`);
  for (const node of page['@graph']) complaints(node, path, found);
}
console.log(JSON.stringify(found));
