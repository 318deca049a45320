import type { BackupReason } from '../data/backup/database.ts';
import { faultText } from '../i18n/de/faults.ts';
import { secure as t } from '../i18n/de/secure.ts';
import type { App } from './app.svelte.ts';

/**
 * Makes a backup of the open catalogue before something that changes much. Where that fails a copy can
 * be downloaded in its place: without one or the other nothing goes on.
 */
export async function secure(app: App, reason: BackupReason, about?: string): Promise<boolean> {
	await app.drafts.flush(); // what is being typed belongs to the state that is saved
	const start = performance.now();
	try {
		await (await app.backups).make(app.catalogue.id, reason, about);
		performance.measure('safety copy', { start }); // `npm run bench` reports it apart
		return true;
	} catch (error) {
		const download = await app.confirm.ask({
			title: t.title,
			text: [faultText(error), t.instead],
			confirm: t.download,
			cancel: t.cancel
		});
		if (!download) return false;
		const { exportCatalogue } = await import('../data/export.ts');
		await exportCatalogue(app.catalogue, app.browser);
		return true;
	}
}
