import { screen } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import { rememberCopy } from '../../../src/data/last-copy.ts';
import type { App } from '../../../src/views/app.svelte.ts';
import CopyNote from '../../../src/views/safety/copy-note.svelte';
import { appWith, renderIn } from '../with-app.ts';

const day = 86_400_000;
let app: App;
beforeEach(async () => (app = await appWith()));

async function copied(ago: number, changesSince: number): Promise<void> {
	const { id, revision } = app.catalogue;
	const copy = { at: Date.now() - ago * day, fileName: 'k.wegmarke.json' };
	await rememberCopy(app.browser, id, { ...copy, revision: revision - changesSince });
	renderIn(app, CopyNote, {});
}

test('reminds of a copy after twenty days in which something changed', async () => {
	await copied(20, 1);
	expect(await screen.findByText(/Seitdem 1 Änderung\./)).toBeInTheDocument();
	expect(screen.getByRole('button', { name: 'Kopie herunterladen' })).toBeInTheDocument();
});

test('leaves those alone who have copied all there is', async () => {
	await copied(400, 0);
	await new Promise((done) => setTimeout(done, 100)); // by then the other test's note stands
	expect(screen.queryByRole('button')).toBeNull();
});
