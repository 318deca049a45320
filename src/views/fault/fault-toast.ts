import { faults as t, faultText } from '../../i18n/de/faults.ts';
import type { Toasts } from '../../ui/toasts.svelte.ts';

type Message = Parameters<Toasts['push']>[0];

/** The message about a failure; a full disk comes with the way out. */
export function faultToast(error: unknown): Message {
	const full = (error as { code?: unknown } | null)?.code === 'full';
	const action = { label: t.download, run: () => void downloadAll() };
	return { text: faultText(error), tone: 'danger', ...(full ? { action } : {}) };
}

/** Downloads all catalogues as they are stored; returns the files' names. */
export async function downloadAll(): Promise<string[]> {
	const [{ rescue }, { download }] = await Promise.all([
		import('../../data/rescue.ts'),
		import('../../data/files/download.ts')
	]);
	const files = await rescue();
	for (const { name, text } of files)
		download(new Blob([text], { type: 'application/json' }), name);
	return files.map(({ name }) => name);
}
