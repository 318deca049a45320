import { describe, expect, test, vi } from 'vitest';
import { writeRow, createRow, purgeRow } from '../../src/core/write.ts';
import { readExchange } from '../../src/core/exchange/read.ts';
import { BackupWork } from '../../src/data/backup/work.ts';
import { Catalogue } from '../../src/data/catalogue.ts';
import { catalogueText } from '../../src/data/export.ts';
import { foreignOf } from '../../src/data/foreign.ts';
import { newId } from '../../src/data/ids.ts';
import { foreignKey } from '../../src/data/names.ts';
import type { Row } from '../../src/model/record.ts';
import { device, openCatalogue, withMeasure } from './open-catalogue.ts';

const stampOf = (day: number): string => `2026-11-0${day}T08:00:00.000Z-0000-aaaaaaaa`;
const known = createRow(newId(), { title: 'Sprachcafé' }, stampOf(1));
const unknown = createRow(newId(), { text: 'Frage' }, stampOf(1));

/** A catalogue as a program left it that did not know measures yet. */
async function leftBehind(measures: readonly Row[], rows: readonly Row[] = []): Promise<string> {
	const catalogue = await openCatalogue();
	await catalogue.takeIn(
		{ kind: 'begin' },
		rows.map((row) => ({ entity: 'measure', row }))
	);
	await catalogue.setFact(foreignKey, {
		sections: { future: 1 },
		records: { measure: measures, poll: [unknown] }
	});
	await catalogue.close();
	return catalogue.id;
}

const settledIn = async (id: string): Promise<Catalogue> => {
	const catalogue = await openCatalogue(id);
	const left = { sections: { future: 1 }, records: { poll: [unknown] } };
	await vi.waitFor(async () => expect(await foreignOf(catalogue)).toEqual(left));
	return catalogue;
};

describe('case 27: records that a newer program had brought, once the program knows their sort', () => {
	test('stand among the others when the catalogue is opened, and nothing takes that back', async () => {
		const catalogue = await settledIn(await leftBehind([known]));
		expect(catalogue.table('measure').get(known.id)?.title).toBe('Sprachcafé');
		expect(catalogue.canUndo).toBe(false);
		expect((await catalogue.rows()).measure).toEqual([known]);
	});

	test('merge with those that came since', async () => {
		const edited = writeRow(known, { title: 'Café' }, stampOf(2));
		const catalogue = await settledIn(await leftBehind([known], [edited]));
		expect((await catalogue.rows()).measure).toEqual([edited]);
	});

	test('erase what they say is erased', async () => {
		const id = await leftBehind([purgeRow(known.id, stampOf(3))], [known]);
		const catalogue = await settledIn(id);
		expect((await catalogue.rows()).measure).toEqual([purgeRow(known.id, stampOf(3))]);
	});

	test('are in a file that is written before', async () => {
		const { catalogue, id } = await withMeasure();
		await catalogue.setFact(foreignKey, { sections: {}, records: { measure: [known] } });
		const read = await readExchange(await catalogueText(catalogue, device.label));
		if ('problem' in read) throw new Error(read.problem.code);
		const measures = read.records.filter(({ entity }) => entity === 'measure');
		expect(measures.map(({ row }) => row.id).sort()).toEqual([id, known.id].sort());
	});

	test('come out of a backup that was made before', async () => {
		const { catalogue, id } = await withMeasure();
		await catalogue.setFact(foreignKey, { sections: {}, records: { measure: [known] } });
		const work = new BackupWork();
		const order = { catalogue: catalogue.id, kind: 'own', at: 0, reason: 'by-hand' } as const;
		const made = await work.make({ ...order, device: device.label, programVersion: '1' });
		const { rows, foreign } = await work.read(made!.id);
		expect(rows['measure']?.map((row) => row.id).sort()).toEqual([id, known.id].sort());
		expect(foreign?.records).toEqual({});
	});
});

test('case 4: a section of an older file does not take the place of a newer one', async () => {
	const catalogue = await openCatalogue();
	const take = (future: string, at: string): Promise<unknown> =>
		catalogue.takeIn({ kind: 'take-in' }, [], {
			foreign: { sections: { future }, records: {}, written: { future: at } }
		});
	await take('new', '2026-11-20T08:00:00.000Z');
	await take('old', '2026-11-01T08:00:00.000Z');
	expect((await foreignOf(catalogue)).sections).toEqual({ future: 'new' });
});
