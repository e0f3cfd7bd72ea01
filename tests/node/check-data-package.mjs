// Checks a data package as its specification's own library does: the descriptor against the profile, every row against the types
// and constraints of its columns. Every reference is looked up among the keys that the library has read, since its own search of
// whole tables for each row takes minutes. The folder of datapackage.json is the argument; what is wrong is a JSON list of sentences
// on the standard output.
import { Package } from 'datapackage';

const folder = process.argv[2];
const wrong = [];
const data = await Package.load(`${folder}/datapackage.json`, { basePath: folder, strict: false });
for (const error of data.errors) wrong.push(error.message);
const tables = new Map();
for (const resource of data.resources) {
  try {
    tables.set(resource.name, await resource.read({ keyed: true, relations: false }));
  } catch (error) {
    for (const one of error.errors?.length ? error.errors : [error]) wrong.push(`${resource.name}: ${one.message}`);
  }
}

const key = (row, fields) => JSON.stringify(fields.map(field => row[field]));
for (const resource of data.resources) {
  for (const { fields, reference } of resource.schema.foreignKeys) {
    const known = new Set((tables.get(reference.resource || resource.name) ?? []).map(row => key(row, reference.fields)));
    (tables.get(resource.name) ?? []).forEach((row, i) => {
      const isAbsent = fields.every(field => row[field] === null);
      if (!isAbsent && !known.has(key(row, fields))) wrong.push(`${resource.name}: row ${i + 2} refers to ${key(row, fields)}, which ${reference.resource || resource.name} does not have`);
    });
  }
}

process.stdout.write(JSON.stringify(wrong));
