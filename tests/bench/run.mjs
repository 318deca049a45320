/**
 * `npm run bench [app | merge] [sizes…]`: how quick the built app is beside floors measured in the same
 * run, and the merge of two laptops' work beside that of known libraries. It asserts nothing: a timed
 * assertion fails on a busy machine and proves nothing on a quiet one.
 */
import { benchApp } from './app.mjs';
import { compareMerges } from './merge.mjs';

const runs = Number(process.env['BENCH_RUNS'] ?? 3);
const [part] = process.argv.slice(2);
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
if (part !== 'merge') await benchApp(runs, sizes.length > 0 ? sizes : [1000, 10_000]);
if (part !== 'app') await compareMerges(runs);
