import type { Page } from '@playwright/test';
import { checkAccessibility, expectNoSidewaysScroll } from './support/reach.ts';
import { expect, test } from './support/test.ts';

const screens = [
	'',
	'massnahmen',
	'konzept',
	'akteure',
	'austausch',
	'sicherheit',
	'klaeren',
	'aenderungen',
	'einlesen',
	'einstellungen',
	'einstellungen/ebenen',
	'einstellungen/felder',
	'einstellungen/listen',
	'einstellungen/geraet',
	'einstellungen/kataloge',
	'einstellungen/papierkorb',
	'einstellungen/ueber',
	'einstellungen/loeschen',
	'hilfe',
	'hilfe/daten',
	'datenschutz',
	'lizenzen',
	'start'
];

const sizes = [
	[
		{ width: 1366, height: 768 },
		{ width: 683, height: 384 } // 1366 × 768 at 200 %
	],
	[
		{ width: 390, height: 844 },
		{ width: 320, height: 640 }
	]
];

async function show(page: Page, screen: string): Promise<void> {
	await page.goto(`./#/${screen}`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

async function measureOf(page: Page): Promise<string> {
	await show(page, 'massnahmen');
	const link = page.locator('main a[href^="#/massnahmen/"]').first();
	return (await link.getAttribute('href'))?.split(/[/?]/u)[2] ?? '';
}

test.describe.configure({ timeout: 180_000 });

for (const width of [1366, 390]) {
	test(`case 59: axe finds nothing on any screen, light or dark, ${width} wide`, async ({
		page,
		catalogues
	}) => {
		await catalogues.example('own');
		await page.setViewportSize({ width, height: 768 });
		for (const screen of screens) {
			await show(page, screen);
			await checkAccessibility(page);
		}
	});
}

test('case 59: axe finds nothing on a measure, its sheet, the search and the details of the data', async ({
	page,
	catalogues
}) => {
	await catalogues.example('own');
	const id = await measureOf(page);
	for (const screen of [`massnahmen/${id}`, `massnahme/${id}`]) {
		await show(page, screen);
		await checkAccessibility(page);
	}
	await page.getByRole('button', { name: /espeichert/ }).click();
	await checkAccessibility(page);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('dialog')).toBeVisible();
	await checkAccessibility(page);
});

for (const group of sizes) {
	const names = group.map(({ width, height }) => `${width} × ${height}`).join(' and ');
	test(`case 59: no screen scrolls sideways at ${names}`, async ({ page, catalogues }) => {
		await catalogues.example('own');
		const id = await measureOf(page);
		for (const screen of [...screens, `massnahmen/${id}`, `massnahme/${id}`]) {
			await show(page, screen);
			for (const size of group) {
				await page.setViewportSize(size);
				await expectNoSidewaysScroll(page);
			}
		}
	});
}

test('case 59: the skip link is first and leads to the content', async ({ page, catalogues }) => {
	await catalogues.example('own');
	await show(page, 'massnahmen');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Zum Inhalt' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
});

/** What the Tab key comes to, in order, until it leaves the page; where the focus is not seen is named. */
async function tabThrough(page: Page, most: number) {
	const unseen: string[] = [];
	const reached = new Set<string>();
	for (let n = 0; n < most; n++) {
		await page.keyboard.press('Tab');
		const focus = await page.evaluate(() => {
			const element = document.activeElement as HTMLElement | null;
			if (!element || element === document.body) return undefined;
			element.dataset['reached'] = 'yes';
			const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
			const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
			const around = element.closest('label, .input, .search, .combobox');
			const outer = around && getComputedStyle(around);
			const outerRing =
				outer && outer.outlineStyle !== 'none' && parseFloat(outer.outlineWidth) > 0;
			const box = element.getBoundingClientRect();
			const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
			return {
				name: `${element.tagName} ${name}`,
				seen: (ring || outerRing || boxShadow !== 'none') && box.width > 0 && box.height > 0
			};
		});
		if (!focus) break;
		if (!focus.seen) unseen.push(focus.name);
		reached.add(focus.name);
	}
	return { reached, unseen };
}

for (const screen of [
	'',
	'massnahmen',
	'konzept',
	'austausch',
	'einlesen',
	'einstellungen',
	'start'
]) {
	test(`case 59: everything on #/${screen} is reached by Tab, with a visible focus`, async ({
		page,
		catalogues
	}) => {
		await catalogues.empty();
		await show(page, screen);
		const { unseen } = await tabThrough(page, 120);
		expect(unseen, 'without a visible focus').toEqual([]);
		const missed = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea')]
				.filter((element) => element.checkVisibility({ visibilityProperty: true }))
				.filter((element) => !element.matches(':disabled, [tabindex="-1"], [type="radio"]'))
				.filter((element) => element.dataset['reached'] !== 'yes')
				.map((element) => element.outerHTML.slice(0, 120))
		);
		expect(missed, 'not reached').toEqual([]);
	});
}
