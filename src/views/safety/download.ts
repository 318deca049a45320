import type { BackupInfo } from '../../data/backup/backups.ts';
import { safety as t } from '../../i18n/de/safety.ts';
import type { App } from '../app.svelte.ts';

/** Hands a backup out as a file of the catalogue, as it was then. */
export async function downloadBackup(app: App, backup: BackupInfo): Promise<void> {
	const name = await app.act(async () => {
		const [backups, { exportBackup }] = await Promise.all([
			app.backups,
			import('../../data/export.ts')
		]);
		return exportBackup(await backups.read(backup.id));
	});
	if (name) app.toasts.push({ text: t.downloaded(name) });
}
