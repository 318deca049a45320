import * as Automerge from '@automerge/automerge';
import { createMergeableStore } from 'tinybase';
import * as Y from 'yjs';

/** @import { Edit, Measure } from './divergence.mjs' */

/**
 * One way to merge two copies of a catalogue that go from laptop to laptop as files.
 *
 * @template State
 * @typedef {object} Contender
 * @property {string} name
 * @property {(base: Measure[]) => State} begin
 * @property {(state: State, who: string) => State} copy another laptop's copy of it
 * @property {(state: State, edits: Edit[]) => State} edit
 * @property {(state: State) => Uint8Array | Promise<Uint8Array>} file
 * @property {(mine: State, file: Uint8Array) => { merged: State, conflicts: number | undefined }} merge
 * @property {(state: State, id: string, key: string) => unknown} value
 */

/** @type {Contender<Automerge.Doc<Record<string, Record<string, string | string[]>>>>} */
export const automerge = {
	name: 'Automerge',
	begin: (base) => Automerge.from(Object.fromEntries(base.map(({ id, values }) => [id, values]))),
	copy: (doc) => Automerge.clone(doc),
	edit: (doc, edits) =>
		edits.reduce(
			(now, { id, key, value }) =>
				Automerge.change(now, (draft) => {
					const record = draft[id];
					if (record) record[key] = value;
				}),
			doc
		),
	file: (doc) => Automerge.save(doc),
	merge: (mine, file) => {
		const merged = Automerge.merge(mine, Automerge.load(file));
		let conflicts = 0;
		for (const record of Object.values(merged))
			for (const key of Object.keys(record))
				if (Object.keys(Automerge.getConflicts(record, key) ?? {}).length > 1) conflicts++;
		return { merged, conflicts };
	},
	value: (doc, id, key) => doc[id]?.[key]
};

/** @type {Contender<Y.Doc>} */
export const yjs = {
	name: 'Yjs',
	begin: (base) => {
		const doc = new Y.Doc();
		doc.transact(() => {
			for (const { id, values } of base)
				doc.getMap('records').set(id, new Y.Map(Object.entries(values)));
		});
		return doc;
	},
	copy: (doc) => {
		const copy = new Y.Doc();
		Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
		return copy;
	},
	edit: (doc, edits) => {
		const records = /** @type {Y.Map<Y.Map<unknown>>} */ (doc.getMap('records'));
		for (const { id, key, value } of edits) records.get(id)?.set(key, value);
		return doc;
	},
	file: (doc) => Y.encodeStateAsUpdate(doc),
	merge: (mine, file) => {
		Y.applyUpdate(mine, file);
		return { merged: mine, conflicts: undefined }; // the loser is dropped without a signal
	},
	value: (doc, id, key) =>
		/** @type {Y.Map<unknown> | undefined} */ (doc.getMap('records').get(id))?.get(key)
};

/** @type {Contender<import('tinybase').MergeableStore>} */
export const tinybase = {
	name: 'TinyBase',
	begin: (base) => {
		const store = createMergeableStore('here');
		store.transaction(() => {
			for (const { id, values } of base)
				store.setRow(
					'records',
					id,
					Object.fromEntries(
						Object.entries(values).map(([key, value]) => [
							key,
							Array.isArray(value) ? value.join(';') : value
						])
					)
				);
		});
		return store;
	},
	copy: (store, who) => {
		const copy = createMergeableStore(who);
		copy.setMergeableContent(store.getMergeableContent());
		return copy;
	},
	edit: (store, edits) => {
		for (const { id, key, value } of edits) store.setCell('records', id, key, value);
		return store;
	},
	file: (store) => new TextEncoder().encode(JSON.stringify(store.getMergeableContent())),
	merge: (mine, file) => {
		const other = createMergeableStore('file');
		other.setMergeableContent(JSON.parse(new TextDecoder().decode(file)));
		mine.merge(other);
		return { merged: mine, conflicts: undefined }; // the loser is dropped without a signal
	},
	value: (store, id, key) => store.getCell('records', id, key)
};
