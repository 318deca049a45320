import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import SampleRecord from '../../../src/views/import/sample-record.svelte';
import { Wizard } from '../../../src/views/import/wizard.svelte.ts';
import { appWith, renderIn } from '../with-app.ts';

test('the first measure is shown with what its columns of funding become', async () => {
	const app = await appWith();
	const wizard = new Wizard(app);
	const list =
		'Nr.;Maßnahme;Finanzierung\n2-3;Café;Aus vorhandenen Ressourcen\n2-4;Fest;Haushaltsmittel';
	await wizard.take(new File([list], 'liste.csv'));
	await wizard.go(1);
	renderIn(app, SampleRecord as never, { wizard });
	expect(await screen.findByText('Finanzierung')).toBeVisible();
	expect(screen.getByText('aus vorhandenen Ressourcen')).toBeVisible();
	await app.catalogue.close();
});
