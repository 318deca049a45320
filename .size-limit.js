import { firstLoad } from './tests/tools/first-load.mjs';

/** The screens on which a visit begins: the first one, and every later one. */
const screens = {
	'first visit': 'src/views/start/start.svelte',
	'later visits': 'src/views/overview/overview.svelte'
};

export default Object.entries(screens).flatMap(([visit, screen]) => {
	const { scripts, styles } = firstLoad(screen);
	return [
		{
			name: `JavaScript of the first screen, ${visit}`,
			path: scripts,
			limit: '110 kB',
			gzip: true
		},
		{ name: `CSS of the first screen, ${visit}`, path: styles, limit: '45 kB', gzip: true }
	];
});
