import { tick } from 'svelte';

/**
 * Gives the focus to the screen where what had it is gone with the former one: keyboard and screen
 * reader would go on from the top of the page.
 */
export async function refocus(): Promise<void> {
	await tick();
	if (document.activeElement === document.body)
		document.getElementById('inhalt')?.focus({ preventScroll: true });
}
