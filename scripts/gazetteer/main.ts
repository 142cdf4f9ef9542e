// npm run gazetteer: writes the names of places again from the packages installed, the same byte for byte.
import { writeFileSync } from 'node:fs';
import { PLACES_FILE, placesFile } from './places-file.ts';

const text = placesFile();
writeFileSync(PLACES_FILE, text);
console.log(`wrote ${PLACES_FILE}: ${Math.round(Buffer.byteLength(text) / 1024)} kB`);
