import type { Row } from '../../src/model/record.ts';
import type { Content, Person } from './drive/person.ts';

/** As Excel on Windows saves it: Windows-1252, semicolons. */
export const list: Content = {
	name: 'Maßnahmen 2026.csv',
	bytes: Buffer.from(
		[
			'Nr.;Maßnahme;Kurzfassung;Status',
			'1-1;Elterncafé;Für Eltern;läuft',
			'1-2;Sprachförderung – „früh“;Für Kinder;umgesetzt',
			'1-3;Ämterlotsen;Für alle;offen'
		]
			.join('\r\n')
			// The signs that Windows-1252 has where Latin-1 has none.
			.replaceAll('–', '\x96')
			.replaceAll('„', '\x84')
			.replaceAll('“', '\x93'),
		'latin1'
	)
};

export const titles = ['Elterncafé', 'Sprachförderung – „früh“', 'Ämterlotsen'];

export async function beginEmpty(person: Person, town: string): Promise<void> {
	await person.fill('Name der Kommune', town);
	await person.click('button', 'Leer beginnen');
	await person.see('heading', 'Übersicht');
}

export async function importList(person: Person, file: Content): Promise<void> {
	await person.goto('einlesen');
	await person.give(file);
	await person.click('button', 'Weiter: Wörter prüfen');
	await person.click('button', 'Weiter: Vorschau');
	await person.click('button', /^\d+ Maßnahmen einlesen$/u);
	await person.see('heading', 'Eingelesen');
}

/** Writes the summary of the first measure; done when the program says that it is stored. */
export async function write(person: Person, summary: string): Promise<void> {
	const [measure] = await measures(person);
	await person.goto(`massnahme/${measure!.id}`);
	await person.click('button', /^Kurzfassung: .*ändern$/u);
	await person.fill('Kurzfassung', summary);
	await person.until('the text to be stored', async () => {
		const [row] = await measures(person);
		return row?.['summary'] === summary;
	});
}

export async function handOn(person: Person): Promise<Content> {
	await person.goto('austausch');
	return person.take('Wegmarke-Datei herunterladen');
}

/** Begins with the file of another laptop. */
export async function join(person: Person, file: Content): Promise<void> {
	await person.give(file);
	await person.click('button', 'Katalog öffnen');
	await person.see('text', /ist geöffnet\.$/u);
}

export async function takeIn(person: Person, file: Content): Promise<void> {
	await person.goto('austausch');
	await person.give(file);
	await person.click(
		'button',
		/^(\d+ Eintr(ag|äge) einlesen|Einlesen( und \d+ (Fall|Fälle) später klären)?$)/u
	);
	await person.see('heading', 'Eingelesen');
}

/** Decides the only open question for the version of the other laptop. */
export async function decideForTheOther(person: Person): Promise<void> {
	await person.goto('klaeren');
	await person.click('radio', /Ein anderes Gerät/u);
	await person.click('button', /übernehmen$/u);
	await person.until('the decision to be stored', async () =>
		(await measures(person)).every((row) => !('also' in row))
	);
}

/** Waits until the whole program lies in the browser. */
export async function keptForOffline(person: Person): Promise<void> {
	await person.until('the service worker', () =>
		person.page.run(
			async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'
		)
	);
	await person.reload();
	await person.until('the page to be in its hands', () =>
		person.page.run(() => navigator.serviceWorker.controller !== null)
	);
}

/** What lies in the browser's storage, without the program's help. */
export async function stored(person: Person): Promise<Record<string, Row[]>> {
	return person.page.run(async () => {
		const done = <T>(request: IDBRequest<T>): Promise<T> =>
			new Promise((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('not read'));
			});
		const db = await done(indexedDB.open(`wegmarke-${localStorage.getItem('wegmarke.last')}`));
		const rows: Record<string, Row[]> = {};
		for (const name of db.objectStoreNames) {
			if (name === 'history' || name === 'meta') continue;
			const all: IDBRequest<unknown[]> = db.transaction(name).objectStore(name).getAll();
			rows[name] = (await done(all)) as Row[];
		}
		db.close();
		return rows;
	});
}

export async function measures(person: Person): Promise<Row[]> {
	const { measure = [] } = await stored(person);
	return measure.sort((a, b) => String(a['number']).localeCompare(String(b['number'])));
}
