import { writeFile } from 'node:fs/promises';
import { generatedSchemaFiles } from './generated-schema-files.ts';

for (const [path, contents] of Object.entries(await generatedSchemaFiles())) {
  await writeFile(path, contents);
  console.log(`wrote ${path}`);
}
