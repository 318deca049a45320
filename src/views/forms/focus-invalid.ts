import { tick } from 'svelte';

/** Leads to the first input that says what is wrong with it, so that nobody looks for it in vain. */
export async function focusInvalid(form: HTMLElement | null | undefined): Promise<void> {
	await tick();
	form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
