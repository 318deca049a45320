import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/**
 * Nothing for axe to find on what is shown, in the page's present colours. Dark differs from light by
 * its colours alone: where the one was looked at, the rules about them are enough for the other.
 */
async function expectAccessible(
	page: Page,
	{ where = page.url(), coloursOnly = false } = {}
): Promise<void> {
	// The legacy mode leaves out the blank page for reports of frames of other origins: there are none.
	const axe = new AxeBuilder({ page }).setLegacyMode();
	const { violations } = await (
		coloursOnly ? axe.withRules(rulesOfColour) : axe.withTags(rules)
	).analyze();
	const found = violations.map(({ id, nodes }) => {
		return `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary ?? ''})`).join('; ')}`;
	});
	expect.soft(found, where).toEqual([]);
}

/** Looks with axe at the page as it stands, in light and in dark. */
export async function checkAccessibility(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const where = `${page.url()} (${colorScheme})`;
		await expectAccessible(page, { where, coloursOnly: colorScheme === 'dark' });
	}
	await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** The page itself never scrolls sideways; wide tables may, inside their own box. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const { wide, causes } = await page.evaluate(async () => {
		// What follows the size of the window by program has one frame to do so.
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
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
