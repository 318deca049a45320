/** What the comparison of merges needs of the program, as one module. */
export { writeExchange } from '../../src/core/exchange/write.ts';
export { readExchange } from '../../src/core/exchange/read.ts';
export { mergeRows } from '../../src/core/merge.ts';
export { conflictsIn } from '../../src/core/register.ts';
export { createRow, writeRow } from '../../src/core/write.ts';
