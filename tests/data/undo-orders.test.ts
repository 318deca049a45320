import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Catalogue } from '../../src/data/catalogue.ts';
import { foreignOf } from '../../src/data/foreign.ts';
import { newId } from '../../src/data/ids.ts';
import type { Row } from '../../src/model/record.ts';
import type { EntityKey } from '../../src/model/registry.ts';
import { openCatalogue, withMeasure } from './open-catalogue.ts';

const withTag = () => withMeasure({ title: 'Sprachcafé', tags: ['Sprache'] });

/** The same catalogue on another laptop. */
async function colleagueOf(catalogue: Catalogue): Promise<Catalogue> {
	const colleague = await openCatalogue();
	await colleague.takeIn({ kind: 'begin' }, await recordsOf(catalogue));
	return colleague;
}

async function recordsOf(catalogue: Catalogue): Promise<{ entity: EntityKey; row: Row }[]> {
	const rows = Object.entries(await catalogue.rows()) as [EntityKey, Row[]][];
	return rows.flatMap(([entity, some]) => some.map((row) => ({ entity, row })));
}

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('what was typed', () => {
	test('comes back by redo after it was taken back at once', async () => {
		const { catalogue, id } = await withTag();
		const set = { title: 'Sprachcafé am Markt' };
		await catalogue.commit({ kind: 'edit', typing: true }, [{ entity: 'measure', id, set }]);
		await catalogue.undo();
		expect(catalogue.table('measure').get(id)?.title).toBe('Sprachcafé');
		await catalogue.redo();
		expect(catalogue.table('measure').get(id)?.title).toBe('Sprachcafé am Markt');
		await catalogue.undo();
		expect(catalogue.table('measure').get(id)?.title).toBe('Sprachcafé');
	});

	test('twice from the same ground is one value, not two side by side', async () => {
		const { catalogue, id } = await withTag();
		const shown = catalogue.table('measure').get(id)!;
		const write = { entity: 'measure', id, set: { title: 'Neu' }, shown } as const;
		await catalogue.commit({ kind: 'edit' }, [write]);
		await catalogue.commit({ kind: 'edit' }, [write]);
		expect(catalogue.table('measure').get(id)).toMatchObject({ title: 'Neu' });
		expect(catalogue.table('measure').get(id)?.also).toBeUndefined();
	});
});

describe('a file from another laptop', () => {
	test('is told in the history of the fields that it changed, and taken back once', async () => {
		const { catalogue, id } = await withTag();
		const colleague = await colleagueOf(catalogue);
		const set = { title: 'Sprachcafé am Markt', tags: ['Sprache', 'Treff'] };
		await colleague.commit({ kind: 'edit' }, [{ entity: 'measure', id, set }]);
		await catalogue.takeIn({ kind: 'take-in', about: 'a' }, await recordsOf(colleague));
		const [entry] = await catalogue.history(id);
		expect(entry?.changes).toMatchObject([
			{ key: 'title', from: 'Sprachcafé', to: 'Sprachcafé am Markt' },
			{ key: 'tags', from: ['Sprache'], to: ['Sprache', 'Treff'] }
		]);
		const undone = await catalogue.undo();
		expect(undone?.kept).toBe(0);
		expect(catalogue.table('measure').get(id)).toMatchObject({
			title: 'Sprachcafé',
			tags: ['Sprache']
		});
		await catalogue.redo();
		expect(catalogue.table('measure').get(id)).toMatchObject(set);
	});

	test('does not bring a deleted measure back when older edits are taken back', async () => {
		const { catalogue, id } = await withTag();
		await catalogue.commit({ kind: 'edit' }, [{ entity: 'measure', id, set: { title: 'Neu' } }]);
		const colleague = await colleagueOf(catalogue);
		await colleague.remove({ kind: 'delete' }, 'measure', [id]);
		await catalogue.takeIn({ kind: 'take-in' }, await recordsOf(colleague));
		// A second file makes the first one's rewinding impossible.
		await colleague.commit({ kind: 'edit' }, [{ entity: 'measure', id, set: { note: 'Doch.' } }]);
		await colleague.remove({ kind: 'delete' }, 'measure', [id]);
		const gone = await recordsOf(colleague);
		await catalogue.undo();
		await catalogue.takeIn({ kind: 'begin' }, gone);
		expect(catalogue.table('measure').get(id)).toBeUndefined();
		const undone = await catalogue.undo();
		expect(undone?.kept).toBe(1);
		expect(catalogue.table('measure').get(id)).toBeUndefined();
	});

	test('of a newer program leaves nothing behind when it was cancelled', async () => {
		const { catalogue } = await withTag();
		const foreign = { sections: { future: { a: 1 } }, records: {} };
		const colleague = await colleagueOf(catalogue);
		await colleague.commit({ kind: 'create' }, [
			{ entity: 'field', id: newId(), create: { title: 'Sprache' } }
		]);
		const cancel = new AbortController();
		cancel.abort();
		const records = await recordsOf(colleague);
		const taking = catalogue.takeIn({ kind: 'take-in' }, records, {
			foreign,
			signal: cancel.signal
		});
		await expect(taking).rejects.toMatchObject({ code: 'cancelled' });
		expect((await foreignOf(catalogue)).sections).toEqual({});
		await catalogue.takeIn({ kind: 'take-in' }, records, { foreign });
		expect((await foreignOf(catalogue)).sections).toEqual(foreign.sections);
	});

	test('of a newer program that changes no record is kept all the same', async () => {
		const { catalogue } = await withTag();
		const stamp = '2026-11-01T08:00:00.000Z-0000-aaaaaaaa';
		const row = {
			id: newId(),
			toString: 'Text',
			stamps: { '*': stamp },
			seen: { aaaaaaaa: stamp }
		};
		const foreign = { sections: { future: { a: 1 } }, records: { valueOf: [row] } };
		const records = await recordsOf(catalogue);
		for (let i = 0; i < 2; i++) await catalogue.takeIn({ kind: 'take-in' }, records, { foreign });
		expect(await foreignOf(catalogue)).toEqual(foreign);
	});
});

describe('two windows', () => {
	test('notice that a word between them was lost', async () => {
		const { catalogue, id } = await withTag();
		vi.stubGlobal('BroadcastChannel', undefined);
		const mute = await openCatalogue(catalogue.id);
		vi.unstubAllGlobals();
		const edit = (set: Record<string, unknown>) =>
			mute.commit({ kind: 'edit' }, [{ entity: 'measure', id, set }]);
		const first = await edit({ title: 'Eins' });
		await edit({ summary: 'Zwei' });
		const voice = new BroadcastChannel(`wegmarke-${catalogue.id}`);
		const rows = first.changes.map(({ entity, id: of, after }) => ({ entity, id: of, after }));
		voice.postMessage({ revision: 2, rows });
		await vi.waitFor(() => expect(catalogue.table('measure').get(id)?.title).toBe('Eins'));
		voice.close();
		await catalogue.catchUp();
		expect(catalogue.table('measure').get(id)?.summary).toBe('Zwei');
	});
});

test('what belongs to a measure is deleted with it, however early that is asked', async () => {
	const { catalogue, id } = await withTag();
	const step = newId();
	await catalogue.commit({ kind: 'create' }, [
		{ entity: 'step', id: step, create: { measure: id, title: 'Raum mieten' } }
	]);
	await catalogue.close();
	const again = await openCatalogue(catalogue.id);
	await again.remove({ kind: 'delete' }, 'measure', [id]);
	expect(again.table('step').get(step)).toBeUndefined();
	expect(again.table('step').getAny(step)).toBeDefined();
});
