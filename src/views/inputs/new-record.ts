import { newId } from '../../data/ids.ts';
import { unresolved } from '../../model/kinds/index.ts';
import type { App } from '../app.svelte.ts';

/** Records that a name alone makes, by the field that takes it. */
const namedBy: Readonly<Record<string, string>> = { actor: 'name', person: 'name', field: 'title' };

/** Whether new words in a reference to this sort of record make one. */
export const canCreate = (target: string): target is 'actor' | 'person' | 'field' =>
	Object.hasOwn(namedBy, target);

/**
 * What a reference to new words holds: the id of a record made of them, or the words themselves until
 * such a record appears. Nothing if it could not be stored.
 */
export async function referenceTo(
	app: App,
	target: string,
	words: string
): Promise<string | undefined> {
	const name = words.replace(/\s+/gu, ' ').trim();
	const known = app.catalogue.names.find(target, name);
	if (known !== undefined) return known;
	if (!canCreate(target)) return unresolved(name);
	const id = newId();
	const create = { [namedBy[target]!]: name };
	const done = await app.commit({ kind: 'create', about: name }, [{ entity: target, id, create }]);
	return done && id;
}
