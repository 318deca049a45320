import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Browser } from '../../../src/data/browser.ts';
import { newId } from '../../../src/data/ids.ts';
import { App } from '../../../src/views/app.svelte.ts';
import { step, Wizard } from '../../../src/views/import/wizard.svelte.ts';
import { wizardOf } from '../../../src/views/import/wizards.ts';

let app: App;
let wizard: Wizard;

beforeEach(async () => {
	app = new App(await Browser.open());
	await app.create({ title: 'Konzept', municipality: 'Musterstadt' });
	wizard = new Wizard(app);
});
afterEach(async () => {
	const { id } = app.catalogue;
	await app.shut();
	await app.browser.forget(id);
});

const rows = (count: number): string =>
	`Nr.;Titel;Stand\n${Array.from({ length: count }, (_, i) => `${i + 1};Maßnahme ${i + 1};in Arbeit`).join('\n')}`;
const file = (text: string, name = 'liste.csv'): File => new File([text], name);

describe('from the file to what was created', () => {
	test('nothing is written before it is confirmed, then all at once with one undo', async () => {
		await wizard.take(file(rows(3)));
		expect(wizard.step).toBe(step.columns);
		await wizard.go(step.words);
		await wizard.go(step.preview);
		expect(wizard.plan?.counts).toEqual({ measure: 3 });
		expect(app.catalogue.table('measure').size).toBe(0);
		await wizard.confirm();
		expect(wizard.step).toBe(step.done);
		expect(app.catalogue.table('measure').all.map(({ status }) => status.value)).toEqual(
			Array(3).fill('ongoing')
		);
		await wizard.undo();
		expect(app.catalogue.table('measure').size).toBe(0);
	});

	test('case 34: cancelled in the middle, nothing is applied and the preview is still there', async () => {
		await wizard.take(file(rows(2500)));
		await wizard.go(step.preview);
		const confirming = wizard.confirm();
		wizard.cancel();
		await confirming;
		expect(wizard.step).toBe(step.preview);
		expect(wizard.busy).toBeUndefined();
		expect((await app.catalogue.rows()).measure).toEqual([]);
		await wizard.confirm();
		expect(app.catalogue.table('measure').size).toBe(2500);
	});

	test('case 34: without a safety copy nothing is taken in', async () => {
		await wizard.take(file(rows(2)));
		await wizard.go(step.preview);
		const secure = vi.spyOn(app, 'secure').mockResolvedValueOnce(false);
		await wizard.confirm();
		expect(secure).toHaveBeenCalledWith('import', 'liste.csv');
		expect(wizard.step).toBe(step.preview);
		expect((await app.catalogue.rows()).measure).toEqual([]);
		await wizard.confirm();
		expect(app.catalogue.table('measure').size).toBe(2);
	});

	test('the last step follows undo and redo, wherever they are pressed', async () => {
		await wizard.take(file(rows(2)));
		await wizard.go(step.preview);
		await wizard.confirm();
		expect([wizard.undone, wizard.canUndo]).toEqual([false, true]);
		await app.undo();
		expect(wizard.undone).toBe(true);
		await app.redo();
		expect(wizard.undone).toBe(false);
	});

	test('undo on the last step takes nothing else back', async () => {
		await wizard.take(file(rows(1)));
		await wizard.go(step.preview);
		await wizard.confirm();
		const id = newId();
		await app.commit({ kind: 'create' }, [{ entity: 'field', id, create: { title: 'Sprache' } }]);
		expect(wizard.canUndo).toBe(false);
		await wizard.undo();
		expect(app.catalogue.table('field').get(id)).toBeDefined();
		expect(app.catalogue.table('measure').size).toBe(1);
	});

	test('given up while it is written, nothing is applied and the next file is not taken for done', async () => {
		await wizard.take(file(rows(2500)));
		await wizard.go(step.preview);
		const confirming = wizard.confirm();
		const next = wizard.take(file(rows(1), 'andere.csv'));
		await Promise.all([confirming, next]);
		expect((await app.catalogue.rows()).measure).toEqual([]);
		expect(wizard.step).toBe(step.columns);
		expect(wizard.name).toBe('andere.csv');
	});

	test('half done, it waits in its catalogue and does not let the page be left', async () => {
		const own = app.browser.catalogues.find(({ id }) => id === app.catalogue.id)!;
		const waiting = wizardOf(app);
		await waiting.take(file(rows(1)));
		expect(await app.drafts.settle()).toBe(false);
		expect(app.drafts.state).toBe('saved');
		await app.create({ title: 'Ein anderer' });
		expect(wizardOf(app)).not.toBe(waiting);
		await app.browser.forget(app.catalogue.id);
		await app.open(own);
		expect(wizardOf(app)).toBe(waiting);
		waiting.reset();
		expect(await app.drafts.settle()).toBe(true);
	});

	test('an answer changes the plan', async () => {
		await wizard.takeText(rows(2));
		const [question] = wizard.plan?.questions ?? [];
		expect(question && wizard.answerTo(question)).toBe('ongoing');
		await wizard.answer(question?.id ?? '', 'done');
		const statuses = wizard.plan?.records.map(({ values }) => values['status']);
		expect(statuses).toEqual([
			{ value: 'done', date: '' },
			{ value: 'done', date: '' }
		]);
	});

	test('a column that is left out is said', async () => {
		await wizard.take(file(rows(2)));
		const column = wizard.opened?.recognition.columns[2];
		await wizard.setTarget(column!, 'leave-out');
		expect(wizard.plan?.leftOut.map(({ label }) => label)).toEqual(['Stand']);
		expect(wizard.plan?.records.some(({ values }) => 'status' in values)).toBe(false);
	});
});

describe('what is remembered', () => {
	test('the next list with these headers begins with the same decisions', async () => {
		await wizard.take(file(rows(2)));
		await wizard.setTarget(wizard.opened!.recognition.columns[2]!, 'measure.tags');
		await wizard.confirm();
		const next = new Wizard(app);
		await next.take(file(rows(5), 'liste-2027.csv'));
		expect(next.recalled).toBe(true);
		expect(next.mapping?.columns[2]?.target).toBe('measure.tags');
		await next.recogniseAnew();
		expect(next.mapping?.columns[2]?.target).toBe('measure.status.value');
	});

	test('a list that was not taken in leaves nothing behind', async () => {
		await wizard.take(file('Kennung;Titel;Farbe\n1;A;rot'));
		wizard.reset();
		const next = new Wizard(app);
		await next.take(file('Kennung;Titel;Farbe\n1;A;rot'));
		expect(next.recalled).toBe(false);
	});
});

describe('files that go another way', () => {
	test('the file of a catalogue is put aside, by its name or by what stands in it', async () => {
		await wizard.take(file('{}', 'Musterstadt.wegmarke.json'));
		expect(wizard.catalogueFile).toBeInstanceOf(File);
		await wizard.take(file('{"format": "wegmarke"}', 'umbenannt.txt'));
		expect(wizard.catalogueFile).toBeInstanceOf(File);
		expect(wizard.trouble).toBeUndefined();
	});

	test('after trouble the next file begins from the start', async () => {
		await wizard.take(file(''));
		expect(wizard.trouble?.text).toContain('leer');
		await wizard.take(file(rows(1)));
		expect(wizard.trouble).toBeUndefined();
		expect(wizard.step).toBe(step.columns);
	});
});
