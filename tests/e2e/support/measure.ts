import type { Locator, Page } from '@playwright/test';

/** The first measure of a catalogue of which the test needs only one. */
export const oneMeasure = (id: string, catalogue: string) =>
	[
		{
			entity: 'catalogue',
			id: catalogue,
			values: { title: 'Integrationskonzept', municipality: 'Musterstadt' }
		},
		{
			entity: 'measure',
			id,
			values: { number: '1-1', title: 'Sprachcafé', summary: 'Treffpunkt', end: '2027' }
		}
	] as const;

/** Opens the input of a field on the page of a measure. */
export async function edit(page: Page, label: string): Promise<Locator> {
	await page.getByRole('button', { name: new RegExp(`^${label}: .*ändern$`) }).click();
	return page.getByRole('textbox', { name: label });
}
