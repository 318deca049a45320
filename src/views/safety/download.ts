import type { BackupInfo } from '../../data/backup/backups.ts';
import { exportBackup, exportCatalogue } from '../../data/export.ts';
import type { LastCopy } from '../../data/last-copy.ts';
import { safety as t } from '../../i18n/de/safety.ts';
import type { App } from '../app.svelte.ts';

/** Hands the open catalogue out as a file, with what is being typed; nothing where that failed. */
export async function downloadCopy(app: App): Promise<LastCopy | undefined> {
	// By itself: what cannot be stored any more is the best reason for a copy of all the rest.
	await app.act(() => app.drafts.flush());
	const copy = await app.act(() => exportCatalogue(app.catalogue, app.browser));
	if (copy) app.toasts.push({ text: t.downloaded(copy.fileName) });
	return copy;
}

/** Hands a backup out as a file of the catalogue, as it was then. */
export async function downloadBackup(app: App, backup: BackupInfo): Promise<void> {
	const name = await app.act(async () => exportBackup(await (await app.backups).read(backup.id)));
	if (name) app.toasts.push({ text: t.downloaded(name) });
}
