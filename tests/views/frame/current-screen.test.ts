import { cleanup, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { App } from '../../../src/views/app.svelte.ts';
import CurrentScreen from '../../../src/views/frame/current-screen.svelte';
import { appWith, renderIn } from '../with-app.ts';

let damaged = true;
vi.mock('../../../src/views/concept/concept.svelte', async () => {
	const { default: Licences } = await import('../../../src/views/legal/licences.svelte');
	return {
		default: (...given: Parameters<typeof Licences>) => {
			if (damaged) throw new Error('damaged');
			return Licences(...given);
		}
	};
});

let app: App;
const seeDamage = (): Promise<HTMLElement> =>
	screen.findByText('Dieser Bildschirm kann gerade nicht angezeigt werden');

beforeEach(async () => {
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	app = await appWith();
	damaged = true;
	location.hash = '#/konzept';
	renderIn(app, CurrentScreen as never, {});
	await seeDamage();
});
afterEach(async () => {
	cleanup();
	await app.catalogue.close();
	location.hash = '';
	vi.restoreAllMocks();
});

test('a damaged screen says so, and there is a way from it to the others', async () => {
	location.hash = '#/datenschutz';
	expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
	expect(screen.queryByRole('alert')).toBeNull();
	location.hash = '#/konzept'; // its code is there by now
	await seeDamage();
});

test('a damaged screen is tried once more', async () => {
	damaged = false;
	await userEvent.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));
	expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
	expect(screen.queryByRole('alert')).toBeNull();
});
