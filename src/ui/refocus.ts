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

/**
 * Asked before something takes a while: whether, when it is done, the focus is still where it was, or
 * nowhere because what had it is gone. Who went elsewhere meanwhile is not called back.
 */
export function staying(): () => boolean {
	const before = document.activeElement;
	return () => [before, document.body, null].includes(document.activeElement);
}
