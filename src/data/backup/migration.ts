import type { CatalogueEntry } from '../browser.ts';
import type { Device } from '../ledger.ts';
import { readStores } from '../raw.ts';
import { version } from '../version.ts';
import { BackupWork } from './work.ts';

/**
 * Saves a catalogue as an older program left it, before its database gets a new layout. It rejects where
 * that fails: then the layout stays as it was.
 */
export async function saveBeforeUpgrade(catalogue: string): Promise<void> {
	const known = await readStores('wegmarke').catch(() => undefined); // only for the labels
	const entries = (known?.['catalogues'] ?? []) as readonly CatalogueEntry[];
	const facts = (known?.['facts'] ?? []) as readonly { key: string; value: unknown }[];
	const device = facts.find(({ key }) => key === 'device')?.value as Device | undefined;
	const example = entries.some(({ id, kind }) => id === catalogue && kind === 'example');
	await new BackupWork().make({
		catalogue,
		kind: example ? 'example' : 'own',
		at: Date.now(),
		reason: 'migration',
		device: device?.label ?? '',
		programVersion: version
	});
}
