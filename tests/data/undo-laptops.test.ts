import { afterEach, describe, expect, test } from 'vitest';
import { binned } from '../../src/core/bin.ts';
import { conflictsIn } from '../../src/core/register.ts';
import type { Write } from '../../src/data/batch.ts';
import type { Catalogue } from '../../src/data/catalogue.ts';
import { throwOut } from '../../src/data/erasure.ts';
import { newId } from '../../src/data/ids.ts';
import { Laptops, measureIn, recordsOf, send, setIn } from './two-laptops.ts';

const laptops = new Laptops();
afterEach(() => laptops.close());

/** Both laptops hold the same after each has taken in what the other holds. */
async function expectAgreement(a: Catalogue, b: Catalogue): Promise<void> {
	await send(a, b);
	await send(b, a);
	expect(await a.rows()).toEqual(await b.rows());
}

describe('case 46: undo and redo', () => {
	test('across edits, bulk edits, a list and a file leave the work of the other laptop alone', async () => {
		const [a, b, id] = await laptops.pair({ title: 'Sprachcafé', tags: ['Sprache'] });
		const [theirs, mine] = [newId(), newId()];
		await setIn(b, id, { summary: 'Von drüben', tags: ['Sprache', 'Treff'] });
		await b.commit({ kind: 'create' }, [
			{ entity: 'measure', id: theirs, create: { title: 'Sportfest' } }
		]);
		await setIn(a, id, { title: 'Sprachcafé am Markt' });
		const bulk: Write[] = [{ entity: 'measure', id, set: { priority: 'high' } }];
		await a.commit({ kind: 'bulk', count: 1 }, bulk);
		await send(b, a);
		await a.commit({ kind: 'import', about: 'liste.csv' }, [
			{ entity: 'measure', id: mine, create: { title: 'Aus der Liste' } },
			{ entity: 'measure', id, set: { note: 'Aus der Liste' } }
		]);
		await setIn(a, theirs, { title: 'Sportfest im Park' });

		for (let i = 0; i < 5; i++) await a.undo();
		expect(measureIn(a, id)).toMatchObject({ title: 'Sprachcafé', note: '', priority: '' });
		expect(a.table('measure').get(mine)).toBeUndefined();
		for (let i = 0; i < 5; i++) await a.redo();
		expect(measureIn(a, id)).toMatchObject({
			title: 'Sprachcafé am Markt',
			note: 'Aus der Liste',
			priority: 'high'
		});
		expect(a.table('measure').get(mine)?.title).toBe('Aus der Liste');
		for (let i = 0; i < 5; i++) await a.undo();

		await expectAgreement(a, b);
		expect(measureIn(b, id)).toMatchObject({
			title: 'Sprachcafé',
			summary: 'Von drüben',
			tags: ['Sprache', 'Treff']
		});
		expect(conflictsIn(measureIn(b, id))).toEqual([]);
		expect(b.table('measure').get(theirs)?.title).toBe('Sportfest');
	});

	test('of a file that was taken in can be followed by the same file again', async () => {
		const [a, b, id] = await laptops.pair({ title: 'Sprachcafé' });
		await setIn(b, id, { title: 'Neu' });
		const file = await recordsOf(b);
		for (let i = 0; i < 3; i++) {
			await a.takeIn({ kind: 'take-in', about: 'b' }, file);
			expect(measureIn(a, id).title).toBe('Neu');
			await a.undo();
			expect(measureIn(a, id).title).toBe('Sprachcafé');
		}
		await expectAgreement(a, b);
		expect(measureIn(a, id).title).toBe('Neu');
	});

	test('of a file leaves a record alone that was edited since, and says so', async () => {
		const [a, b, id] = await laptops.pair({ title: 'Sprachcafé' });
		await setIn(b, id, { title: 'Neu' });
		await send(b, a);
		await setIn(a, id, { summary: 'Hier danach' });
		await a.undo();
		await setIn(a, id, { summary: 'Hier danach, noch einmal' });
		await a.undo();
		const undone = await a.undo();
		expect(undone?.kept).toBe(1);
		expect(measureIn(a, id).title).toBe('Neu');
	});

	test('of a deletion that came with a file, and of one that both made', async () => {
		const [a, b, id] = await laptops.pair({ title: 'Sprachcafé' });
		await b.remove({ kind: 'delete' }, 'measure', [id]);
		await a.remove({ kind: 'delete' }, 'measure', [id]);
		await send(b, a);
		expect(a.table('measure').get(id)).toBeUndefined();
		await a.undo(); // the file: its mark goes, ours stays
		expect(a.table('measure').get(id)).toBeUndefined();
		await a.undo(); // our own deletion
		expect(a.table('measure').get(id)?.title).toBe('Sprachcafé');
		await a.redo();
		await a.redo();
		expect(a.table('measure').get(id)).toBeUndefined();
		await expectAgreement(a, b);
		expect(b.table('measure').get(id)).toBeUndefined();
	});

	test('of an edit after the measure was deleted elsewhere does not bring it back', async () => {
		const [a, b, id] = await laptops.pair({ title: 'Sprachcafé' });
		await setIn(a, id, { title: 'Neu' });
		const edit = a.last;
		await send(a, b);
		await b.remove({ kind: 'delete' }, 'measure', [id]);
		await send(b, a);
		const undone = await a.undo(edit);
		expect(undone?.kept).toBe(1);
		expect(a.table('measure').get(id)).toBeUndefined();
		await a.undo(); // the file
		expect(a.table('measure').get(id)?.title).toBe('Neu');
		await expectAgreement(a, b);
		expect(b.table('measure').get(id)).toBeUndefined();
	});

	test('of a restored value and of a record fetched back out of the bin', async () => {
		const [a, b, id] = await laptops.pair({ title: 'Sprachcafé' });
		await setIn(a, id, { title: 'Neu' });
		const restore = { entity: 'measure', id, set: { title: 'Sprachcafé' } } as const;
		await a.commit({ kind: 'restore' }, [restore]);
		await a.undo();
		expect(measureIn(a, id).title).toBe('Neu');
		await a.remove({ kind: 'delete' }, 'measure', [id]);
		await a.commit({ kind: 'restore' }, [{ entity: 'measure', id, fetchBack: true }]);
		await a.undo();
		expect(a.table('measure').get(id)).toBeUndefined();
		await a.redo();
		await expectAgreement(a, b);
		expect(b.table('measure').get(id)?.title).toBe('Neu');
	});
});

describe('taking the creation of a record back', () => {
	test('puts it into the bin where somebody else has worked on it since', async () => {
		const [a, b, id] = await laptops.pair({ title: 'Sprachcafé' });
		await setIn(b, id, { summary: 'Drei Seiten von drüben' });
		await send(b, a);
		await setIn(a, id, { title: 'Sprachcafé am Markt' });
		await a.undo();
		expect((await a.undo())?.kept).toBe(1); // the file: the measure was written since
		await a.undo();
		await expectAgreement(a, b);
		const [lying] = binned((entity) => b.table(entity).gone);
		expect(lying?.record).toMatchObject({ id, summary: 'Drei Seiten von drüben' });
	});

	test('leaves nothing in the bin where nobody else has', async () => {
		const [a, b, id] = await laptops.pair({ title: 'Sprachcafé' });
		await setIn(a, id, { title: 'Treff' });
		await a.undo();
		await a.undo();
		await expectAgreement(a, b);
		expect(measureIn(b, id).deleted?.how).toBe('undone');
	});
});

describe('a record that is thrown out of the bin', () => {
	test('leaves neither values nor history, and nothing brings it back', async () => {
		const [a, b, id] = await laptops.pair({ title: 'Sprachcafé', summary: 'Geheim' });
		await setIn(a, id, { summary: 'Doch nicht geheim' });
		await a.remove({ kind: 'delete', about: 'Sprachcafé' }, 'measure', [id]);
		await throwOut(a, [{ entity: 'measure', id }]);
		const kept = JSON.stringify([await a.rows(), await a.lastActions(100)]);
		expect(kept).not.toMatch(/geheim|Geheim|Sprachcafé/u);
		expect(await a.lastActions(1)).toMatchObject([{ action: { kind: 'erase', count: 1 } }]);
		while (a.canUndo) await a.undo();
		while (a.canRedo) await a.redo();
		await send(b, a);
		expect(a.table('measure').get(id)).toBeUndefined();
		await send(a, b);
		expect(b.table('measure').get(id)).toBeUndefined();
		expect(JSON.stringify(await b.rows())).not.toContain('Sprachcafé');
	});

	test('waits for a decision where somebody changed it meanwhile', async () => {
		const [a, b, id] = await laptops.pair({ title: 'Sprachcafé' });
		await setIn(b, id, { summary: 'Neues von drüben' });
		await a.remove({ kind: 'delete' }, 'measure', [id]);
		await throwOut(a, [{ entity: 'measure', id }]);
		await send(b, a);
		expect(a.table('measure').get(id)?.summary).toBe('Neues von drüben');
	});

	test('stays where another window fetched it back before that was confirmed', async () => {
		const [a, , id] = await laptops.pair({ title: 'Sprachcafé' });
		const window = await laptops.reopen(a.id);
		await a.remove({ kind: 'delete' }, 'measure', [id]);
		await window.commit({ kind: 'restore' }, [{ entity: 'measure', id, fetchBack: true }]);
		await setIn(window, id, { summary: 'Geht weiter' });
		await throwOut(a, [{ entity: 'measure', id }]);
		const stored = (await a.rows()).measure.find((row) => row.id === id);
		expect(stored).toMatchObject({ title: 'Sprachcafé', summary: 'Geht weiter' });
		expect((await a.history(id)).length).toBeGreaterThan(0);
	});
});
