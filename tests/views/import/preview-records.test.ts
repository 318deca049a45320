import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { Plan, PlannedRecord } from '../../../src/core/import/types.ts';
import PreviewRecords from '../../../src/views/import/preview-records.svelte';
import { appWith, newId, renderIn } from '../with-app.ts';

test('fields of one’s own with the same label are told one after the other', async () => {
	const app = await appWith();
	const [one, two] = [newId(), newId()];
	const field = (id: string): PlannedRecord => ({
		...{ entity: 'own-field', id, row: 1 },
		values: { label: 'Ort', kind: 'text', entity: 'measure' }
	});
	const values = { title: 'Sprachcafé', [one]: 'Bücherei', [two]: 'Markt' };
	const measure: PlannedRecord = { entity: 'measure', id: newId(), row: 2, values };
	const plan = { records: [field(one), field(two), measure] } as unknown as Plan;
	renderIn(app, PreviewRecords as never, { plan, records: [measure] });
	expect(await screen.findByRole('cell', { name: /Ort Bücherei.*Ort Markt/u })).toBeVisible();
	await app.catalogue.close();
});
