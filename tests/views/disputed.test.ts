import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { deletionOf, writeRow } from '../../src/core/write.ts';
import MeasurePage from '../../src/views/measure/measure-page.svelte';
import Measures from '../../src/views/measures/measures.svelte';
import { link } from '../../src/views/router.svelte.ts';
import { appWith, newId, renderIn } from './with-app.ts';

const there = '2021-11-19T13:00:00.000Z-0000-laptotwo';

test('a measure that was deleted elsewhere and changed here is marked in the list and on its page', async () => {
	const [id, other] = [newId(), newId()];
	const app = await appWith([
		{ entity: 'measure', id, values: { number: '2-3', title: 'Sprachmittlung' } },
		{ entity: 'measure', id: other, values: { number: '7-1', title: 'Lotsen' } }
	]);
	const row = (await app.catalogue.rows()).measure.find((one) => one.id === id)!;
	await app.catalogue.commit({ kind: 'edit' }, [
		{ entity: 'measure', id, set: { summary: 'Neu' } }
	]);
	const deleted = writeRow(row, { deleted: deletionOf(row, 'bin') }, there);
	await app.catalogue.takeIn({ kind: 'take-in', about: 'andere.json' }, [
		{ entity: 'measure', row: deleted }
	]);

	app.router.go(link('massnahmen'));
	const { unmount } = renderIn(app, Measures as never, {});
	const line = (title: string): HTMLElement => screen.getByText(title).closest('tr')!;
	const mark = { name: 'auf einem Gerät gelöscht, zu klären' };
	expect(within(line('Sprachmittlung')).getByRole('img', mark)).toBeInTheDocument();
	expect(within(line('Lotsen')).queryByRole('img', mark)).not.toBeInTheDocument();
	unmount();

	app.router.go(link(`massnahme/${id}`));
	renderIn(app, MeasurePage as never, { id });
	expect(await screen.findByText('Auf einem Gerät gelöscht')).toBeInTheDocument();
	expect(screen.getByRole('link', { name: 'Zu klären' })).toHaveAttribute('href', '#/klaeren');
});
