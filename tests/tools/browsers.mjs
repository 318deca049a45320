/** `npm run test:engines`, `npm run test:kill [runs]`: the tests that start browsers by themselves. */
import { installEngines } from './engines.mjs';
import { installPackages } from './packages.mjs';
import { programOf, root, run } from './steps.mjs';

const [suite = 'engines', runs] = process.argv.slice(2);

process.chdir(root);
installPackages(root);
installEngines();
const steps = [
	{ name: 'vite build', command: [programOf('vite'), 'build', '--logLevel', 'warn'] },
	{
		name: suite,
		command: [programOf('vitest'), 'run', '--config', `tests/${suite}/vitest.config.ts`],
		...(runs && { env: { WEGMARKE_KILLS: runs } }),
		live: true
	}
];
for (const step of steps) {
	const { result } = await run(step);
	if (result === 'passed') continue;
	process.exitCode = 1;
	break;
}
