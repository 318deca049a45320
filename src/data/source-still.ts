import { entityKeys, type EntityKey } from '../model/registry.ts';
import { noStacks } from './stacks.ts';
import { StorageError } from './storage-error.ts';
import { foreignKey } from './names.ts';
import type { Rows, Source, StillContent } from './source.ts';

const refuse = (): Promise<never> => Promise.reject(new StorageError('read-only'));

/** A catalogue in memory, only to be looked at: a neighbour's, a backup, one of a newer program. */
export function stillSource(content: StillContent): Source {
	const read = (keys: readonly EntityKey[]): Promise<Rows> =>
		Promise.resolve(Object.fromEntries(keys.map((key) => [key, content.rows[key] ?? []])));
	// Small facts are kept as long as it is shown: what was searched for last, for instance.
	const facts = new Map<string, unknown>([[foreignKey, content.foreign]]);
	return {
		content,
		stacks: noStacks,
		settled: Promise.resolve(),
		open: () => Promise.resolve(),
		read,
		rows: () => read(entityKeys),
		transact: refuse,
		step: refuse,
		history: () => Promise.resolve([]),
		lastActions: () => Promise.resolve([]),
		fact: <T>(key: string) => Promise.resolve(facts.get(key) as T | undefined),
		setFact: (key, value) => Promise.resolve(void facts.set(key, value)),
		catchUp: () => Promise.resolve(),
		close: () => Promise.resolve()
	};
}
