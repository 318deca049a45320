import { firstLoad } from './tests/tools/first-load.mjs';

const { scripts, styles } = firstLoad();

export default [
	{ name: 'JavaScript of the first screen', path: scripts, limit: '110 kB', gzip: true },
	{ name: 'CSS of the first screen', path: styles, limit: '45 kB', gzip: true }
];
