import { pwa as t } from '../../i18n/de/pwa.ts';
import type { App } from '../app.svelte.ts';

/**
 * Loads the page anew, with the waiting version if there is one. What is typed is stored before; what
 * cannot be stored is said, and the page stays unless the user wants otherwise.
 */
export async function reload(app: App): Promise<void> {
	const settled = await app.drafts.settle();
	if (!settled && app.drafts.state === 'error') {
		app.toasts.push({ text: t.notStored, tone: 'danger' });
		return;
	}
	if (!settled && !(await wanted(app))) return;
	if (app.updates.waiting) app.updates.accept();
	else location.reload();
}

const wanted = (app: App): Promise<boolean> =>
	app.confirm.ask({
		title: t.unfinished,
		text: t.unfinishedText,
		confirm: t.reload,
		cancel: t.stay,
		danger: true
	});

/** After a change of version: the window that asked for it loads anew, others if nothing is open in them. */
export async function afterChange(app: App, asked: boolean): Promise<void> {
	if (asked || (await app.drafts.settle())) location.reload();
}
