import { expect, test } from 'vitest';
import { writeRow } from '../../src/core/write.ts';
import { OpenMatters } from '../../src/views/clarify/open-matters.svelte.ts';
import { ruledBy } from '../../src/views/clarify/everywhere.ts';
import EverywhereDialog from '../../src/views/clarify/everywhere-dialog.svelte';
import { Visit } from '../../src/views/clarify/visit.svelte.ts';
import { screen } from '@testing-library/svelte';
import { appWith, newId, renderIn } from './with-app.ts';

test('case 9: one answer for all names each field, also two of the same Sachstand', async () => {
	const [measure, progress] = [newId(), newId()];
	const app = await appWith([
		{ entity: 'measure', id: measure, values: { number: '2-3', title: 'Sprachmittlung' } },
		{
			entity: 'progress',
			id: progress,
			values: { measure, date: '2026-10-14', state: 'Beginn', nextSteps: 'Raum suchen' }
		}
	]);
	const row = (await app.catalogue.rows()).progress[0]!;
	await app.catalogue.commit({ kind: 'edit' }, [
		{ entity: 'progress', id: progress, set: { state: 'Läuft hier', nextSteps: 'Raum mieten' } }
	]);
	const stamp = '2021-11-19T13:00:00.000Z-0000-laptotwo';
	const theirs = writeRow(row, { state: 'Läuft dort', nextSteps: 'Raum tauschen' }, stamp);
	await app.catalogue.takeIn({ kind: 'take-in' }, [{ entity: 'progress', row: theirs }]);

	const open = await OpenMatters.of(app.catalogue);
	const { all: matters, tables } = open;
	const rule = {
		label: 'Überall die neuere Fassung',
		takes: (all: readonly { value: unknown; stamp: string }[]) => all[0]
	};
	const { ruled } = ruledBy(app, tables, matters, rule);
	expect(ruled).toHaveLength(2);

	const visit = Visit.of(app, open);
	const onclose = (): void => undefined;
	renderIn(app, EverywhereDialog as never, { rule, visit, matters, tables, onclose } as never);
	for (const label of ['Stand der Umsetzung', 'Geplante Schritte']) {
		expect(
			screen.getByRole('rowheader', { name: new RegExp(`14\\.10\\.2026.*${label}`) })
		).toBeVisible();
	}
});
