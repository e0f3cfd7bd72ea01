// Checks a data package as its specification's own library does: the descriptor against the profile, every row against the types
// and constraints of its columns, every reference against the table that it leads to. The folder of datapackage.json is the
// argument; what is wrong is a JSON list of sentences on the standard output.
import { Package } from 'datapackage';

const folder = process.argv[2];
const wrong = [];
const data = await Package.load(`${folder}/datapackage.json`, { basePath: folder, strict: false });
for (const error of data.errors) wrong.push(error.message);
for (const resource of data.resources) {
  try {
    await resource.read({ relations: false });
    await resource.checkRelations();
  } catch (error) {
    for (const one of error.errors?.length ? error.errors : [error]) wrong.push(`${resource.name}: ${one.message}`);
  }
}

process.stdout.write(JSON.stringify(wrong));
