import type { BackupInfo } from '../../data/backup/backups.ts';
import type { CatalogueEntry } from '../../data/browser.ts';
import { safety as t } from '../../i18n/de/safety.ts';
import type { App } from '../app.svelte.ts';
import { link } from '../router.svelte.ts';

const isHere = (app: App, { id }: CatalogueEntry): boolean => app.isOpen && app.catalogue.id === id;

/** Brings a catalogue whose data are gone back out of a backup, and opens it. */
export async function bringBack(app: App, entry: CatalogueEntry, info: BackupInfo): Promise<void> {
	const done = await app.act(async () => {
		const [backups, { restoreMissing }] = await Promise.all([
			app.backups,
			import('../../data/backup/restore.ts')
		]);
		const backup = await backups.read(info.id); // a damaged one leaves everything as it is
		const { title, municipality } = info;
		app.router.go(link('start'), { replace: true }); // this page stays until all is there
		if (!isHere(app, entry)) await app.open({ ...entry, title, municipality });
		const about = t.viewing.backupLabel(info.at);
		const secure = (): Promise<boolean> => Promise.resolve(true); // there is nothing left to save
		await restoreMissing(app.catalogue, { backup, about, secure });
		return true;
	});
	if (!done) return;
	app.go('');
	app.toasts.push({ text: t.lost.restored(info.title), tone: 'success' });
}
