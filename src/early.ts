import { lastKey, readEarly } from './data/early.ts';
import { local } from './data/local.ts';
import { screenFor } from './views/routes.ts';

// Runs as soon as it is there, while the program itself is still on its way: the data of the first
// screen and its code are asked for at once.
readEarly(local.get(lastKey));
screenFor(location.hash.replace(/^#\/?/u, '').split(/[/?]/u)[0] ?? '').catch(() => undefined); // asked for again
