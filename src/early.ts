import { lastKey, readEarly } from './data/early.ts';
import { local } from './data/local.ts';
import { topOf } from './data/top.ts';
import { screenFor, withoutCatalogue } from './views/routes.ts';

// Runs as soon as it is there, while the program itself is still on its way: the data of the first
// screen and its code are asked for at once.
const last = local.get(lastKey);
const [name = ''] = location.hash.replace(/^#\/?/u, '').split(/[/?]/u);
readEarly(last, last === null ? [] : topOf(last, location.hash));
screenFor(last === null ? withoutCatalogue(name) : name).catch(() => undefined); // asked for again
