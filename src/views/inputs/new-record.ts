import { readPerson } from '../../core/import/phrases.ts';
import { newId } from '../../data/ids.ts';
import { unresolved } from '../../model/kinds/index.ts';
import type { App } from '../app.svelte.ts';

/** Records that a name alone makes, by the field that takes it. */
const namedBy: Readonly<Record<string, string>> = { actor: 'name', person: 'name', field: 'title' };

/** Whether new words in a reference to this sort of record make one. */
export const canCreate = (target: string): target is 'actor' | 'person' | 'field' =>
	Object.hasOwn(namedBy, target);

/** Values of a record made of new words in a field, as the record around it suggests them. */
export function presetFor(
	entity: string,
	key: string,
	valueOf: (key: string) => unknown
): Readonly<Record<string, unknown>> {
	// Whoever is asked about a measure mostly works for whom it is up to.
	return entity === 'measure' && key === 'contact' ? { actor: valueOf('lead') } : {};
}

/** "Frau Dr. Haddad" is the salutation and the name of a person; other records have but a name. */
const readWords = (target: string, words: string): { readonly [key: string]: string } =>
	target === 'person' ? { ...readPerson(words) } : { [namedBy[target]!]: words };

/**
 * What a reference to new words holds: the id of a record made of them, or the words themselves until
 * such a record appears. Nothing if it could not be stored.
 */
export async function referenceTo(
	app: App,
	target: string,
	words: string,
	preset: Readonly<Record<string, unknown>> = {}
): Promise<string | undefined> {
	const name = words.replace(/\s+/gu, ' ').trim();
	const known = app.catalogue.names.find(target, name);
	if (known !== undefined) return known;
	if (!canCreate(target)) return unresolved(name);
	const id = newId();
	const create = { ...preset, ...readWords(target, name) };
	const done = await app.commit({ kind: 'create', about: name }, [{ entity: target, id, create }]);
	return done && id;
}
