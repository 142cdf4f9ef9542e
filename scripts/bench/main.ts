// npm run bench: what an article costs in time and memory, beside a reference in the same run. Ratios, not verdicts.
import { articleSpeed } from './article-speed.ts';
import { coldStart } from './cold-start.ts';
import { growth } from './growth.ts';
import { hostileFiles } from './hostile-files.ts';
import { languagePeers } from './language-peers.ts';
import { peakMemory } from './peak-memory.ts';
import { builtSizes, readerStart } from './reader-start.ts';
import { withSubjects } from './subjects.ts';

console.log(`Node ${process.version}, ${process.arch}`);
await withSubjects(async (subjects, folder) => {
  console.log(`\nCold start, medians\n${await coldStart(subjects, folder)}`);
  console.log(`\nThe first file of each format, in a fresh process, medians\n${await readerStart(subjects, folder)}`);
  console.log(`\nFiles of the built function over 10 kB\n${await builtSizes()}`);
  console.log(`\nFiles as hard to read as the bounds allow\n${await hostileFiles()}`);
  console.log(`\nTime an article, warm\n${await articleSpeed(subjects)}`);
  console.log(`\nSentences and tagged words, beside language libraries\n${await languagePeers(subjects, folder)}`);
  console.log(`\nPeak memory of a process, Node included\n${await peakMemory(subjects, folder)}`);
  console.log(
    `\nGrowth: ratio of the times at each doubling of the text, near 2 when linear\n${await growth(subjects)}`,
  );
});
