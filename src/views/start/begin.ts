import type { ExampleRecord } from '../../data/example/records.ts';
import { newId } from '../../data/ids.ts';
import { start as t } from '../../i18n/de/start.ts';
import type { Rec } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';
import { handOver } from '../import/handover.ts';
import { link } from '../router.svelte.ts';
import { screenFor } from '../routes.ts';

/** What the start page asks for about the town. */
export type Town = Pick<Rec<'catalogue'>, 'municipality' | 'kind' | 'ags'>;

/** Makes a catalogue for a town and goes to its first screen. */
export async function beginEmpty(app: App, town: Town): Promise<void> {
	await create(app, town);
	app.go('');
}

/** Makes a catalogue for the list that a file holds and goes on to taking it in. */
export async function beginWithFile(app: App, town: Town, file: File): Promise<void> {
	handOver(file);
	screenFor('einlesen').catch(() => undefined); // its code comes meanwhile; asked for again there
	await create(app, town);
	app.go('einlesen');
}

/** Opens the example: the one that is already here, with what was tried out in it, or a new one. */
export async function openExample(app: App): Promise<void> {
	const known = app.browser.catalogues.find(({ kind }) => kind === 'example');
	if (known) {
		await app.open(known);
	} else {
		const { exampleRecords } = await import('../../data/example/records.ts');
		const records = exampleRecords(newId);
		const isConcept = ({ entity }: ExampleRecord): boolean => entity === 'catalogue';
		const others = records.filter((record) => !isConcept(record));
		await whileStarting(app, () =>
			app.create(records.find(isConcept)?.values ?? {}, 'example', others)
		);
	}
	app.go('');
}

function create(app: App, town: Town): Promise<void> {
	const title = t.catalogueTitle(town.municipality);
	return whileStarting(app, () => app.create({ title, ...town }));
}

// The catalogue is open a moment before the way leads on: until then the start page stays.
async function whileStarting(app: App, work: () => Promise<void>): Promise<void> {
	app.router.go(link('start'), { replace: true });
	await work();
}
