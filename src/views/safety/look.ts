import type { BackupInfo } from '../../data/backup/backups.ts';
import type { Catalogue } from '../../data/catalogue.ts';
import { safety as t } from '../../i18n/de/safety.ts';
import type { App } from '../app.svelte.ts';

/** The backup that a catalogue on the screen was opened from. */
const backups = new WeakMap<Catalogue, BackupInfo>();

/** Opens a backup to be looked at, at its list of measures. */
export async function lookInto(app: App, info: BackupInfo): Promise<void> {
	await app.act(async () => {
		const { rows, foreign } = await (await app.backups).read(info.id);
		const label = t.viewing.backupLabel(info.at);
		const id = info.catalogue;
		await app.view({ id, why: 'backup', rows, label, ...(foreign && { foreign }) });
		backups.set(app.catalogue, info);
		app.go('massnahmen');
	});
}

/** Parts of the address of the page "Datensicherheit": out of which backup what is to be fetched. */
export const fetchKeys = { backup: 'zurueckholen', record: 'eintrag' } as const;

/** Leaves the backup that is being looked at and asks how this record is to come back out of it. */
export async function fetchRecord(app: App, id: string): Promise<void> {
	const backup = backups.get(app.catalogue);
	if (!backup) return;
	await app.act(async () => {
		await app.leaveView();
		app.go('sicherheit', { [fetchKeys.backup]: String(backup.id), [fetchKeys.record]: id });
	});
}

/** Goes back to the user's own catalogue: from a backup to the list of them, or to a screen. */
export async function leaveLook(app: App, path?: string): Promise<void> {
	const from = app.catalogue.readOnly;
	await app.act(async () => {
		const own = app.browser.catalogues.find(({ kind }) => kind !== 'neighbour');
		if (from !== 'neighbour') await app.leaveView();
		else if (own) await app.open(own);
		app.go(
			path ?? (from === 'backup' ? 'sicherheit' : from === 'neighbour' && !own ? 'start' : '')
		);
	});
}
