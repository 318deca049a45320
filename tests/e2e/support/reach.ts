import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Nothing for axe to find on what is shown, in the page's present colours. */
export async function expectAccessible(page: Page, where = page.url()): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	const found = violations.map(({ id, nodes }) => {
		return `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary ?? ''})`).join('; ')}`;
	});
	expect.soft(found, where).toEqual([]);
}

/** Looks with axe at the page as it stands, in light and in dark. */
export async function checkAccessibility(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await expectAccessible(page, `${page.url()} (${colorScheme})`);
	}
	await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** The page itself never scrolls sideways; wide tables may, inside their own box. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const { wide, causes } = await page.evaluate(() => {
		const root = document.documentElement;
		const boxes = [root, ...document.querySelectorAll('main')];
		const wide = boxes.some((box) => box.scrollWidth > box.clientWidth + 1);
		const causes = wide
			? [...document.querySelectorAll('body *')]
					.filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
					.slice(0, 5)
					.map((element) => `${element.tagName}.${element.className}`)
			: [];
		return { wide, causes };
	});
	expect.soft(wide, `${page.url()} scrolls sideways because of ${causes.join(', ')}`).toBe(false);
}
