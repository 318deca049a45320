import { tick } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { fieldsOf, titleOf, valueOf, type NamedField } from '../../core/record.ts';
import { same } from '../../core/register.ts';
import type { Write } from '../../data/batch.ts';
import { kindOf } from '../../model/kinds/index.ts';
import type { AnyRec, EntityKey } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';
import type { Typing } from '../inputs/input.ts';
import { clashOf, type Clash, type Edit } from './edit.ts';
import { groundOf, keptDrafts, keptOf, type KeptDraft } from './kept.ts';
import { understand } from './understand.ts';

/** What a draft needs of the app. */
type DraftApp = Pick<App, 'catalogue' | 'commit' | 'drafts' | 'isOpen' | 'readOnly'>;

export type DraftState = 'saved' | 'saving' | 'unsaved' | 'error';

const delay = 300; // a pause in typing; a browser may be killed at any moment
const longest = 1000; // who types without a pause is stored all the same

/**
 * A form over one record. What is typed here stands before what is stored and is stored by itself;
 * fields that were not touched follow the record, whoever changes it. A field that was changed here
 * and elsewhere is not stored until a person chooses. Words that are no value yet stay as they are.
 */
export class Draft {
	readonly entity: EntityKey;
	readonly id: string;
	readonly #key: string;
	readonly #app: DraftApp;
	/** Another catalogue may hold a record of the same id: a copy of this one. */
	readonly #catalogue: App['catalogue'];
	readonly #edits = new SvelteMap<string, Edit>();
	readonly #typings = new SvelteMap<string, Typing>();
	/** The record as it was shown when typing began, by field. */
	readonly #grounds = new Map<string, AnyRec>();
	#storing = $state.raw<ReadonlyMap<string, unknown>>(new Map());
	#failed = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#waitingSince: number | undefined;
	#flushing: Promise<void> | undefined;

	constructor({ app, entity, id }: { app: DraftApp; entity: EntityKey; id: string }) {
		this.#app = app;
		this.#catalogue = app.catalogue;
		this.entity = entity;
		this.id = id;
		this.#key = `${app.catalogue.id} ${id}`;
		this.recall();
	}

	/** Puts back what was kept; while the record is gone it stays where it is kept. */
	recall(): void {
		if (this.#app.readOnly) return; // what is being typed belongs to the record that can be changed
		if (!this.record) return;
		const kept = keptDrafts.get(this.#key);
		if (kept) this.#restore(kept.value);
		else void this.#takeOver();
	}

	/** Forgets everything that was typed here. */
	discard(): void {
		this.#edits.clear();
		this.#typings.clear();
		this.#grounds.clear();
		this.#keep();
	}

	/** The record as it is stored now; nothing if it was deleted, or its catalogue closed. */
	get record(): AnyRec | undefined {
		if (!this.#app.isOpen || this.#app.catalogue !== this.#catalogue) return undefined;
		return this.#catalogue.table(this.entity).get(this.id);
	}

	get fields(): NamedField[] {
		return fieldsOf(this.entity, this.#catalogue.table('own-field').all);
	}

	/** What a field shows: what was typed here, else what is stored. */
	value(key: string): unknown {
		const edit = this.#edits.get(key);
		return edit ? edit.value : this.#stored(key);
	}

	/** Words in the input of a field that are no value yet. */
	typing(key: string): Typing | undefined {
		return this.#typings.get(key);
	}

	/** Whether a field holds something that is not stored. */
	touched(key: string): boolean {
		return this.#edits.has(key) || this.#typings.has(key);
	}

	/** Whether a field holds something that cannot be stored without the person who typed it. */
	waits(key: string): boolean {
		return this.#typings.has(key) || this.clash(key) !== undefined;
	}

	/** The value that came in from elsewhere while the field was changed here. */
	clash(key: string): Clash | undefined {
		const edit = this.#edits.get(key);
		if (!edit || this.#storing.has(key)) return undefined;
		return clashOf(edit, this.#of(edit.shown, key), this.#stored(key));
	}

	get state(): DraftState {
		if (this.#storing.size > 0) return 'saving';
		if (this.#edits.size === 0 && this.#typings.size === 0) return 'saved';
		return this.#failed ? 'error' : 'unsaved';
	}

	set(key: string, value: unknown): void {
		const { record } = this;
		if (!record) return;
		const shown = this.#ground(key) ?? record;
		if (same(value, this.#of(shown, key)) && !this.#storing.has(key)) this.#edits.delete(key);
		else this.#edits.set(key, { value, shown });
		this.#later();
	}

	/** Keeps words that are not understood (yet), beside the record as it was `shown`; none when they are. */
	type(key: string, typing: Typing | undefined, shown = this.record): void {
		if (!typing) {
			this.#typings.delete(key);
			this.#grounds.delete(key);
		} else {
			if (shown && !this.#typings.has(key)) this.#grounds.set(key, shown);
			this.#typings.set(key, typing);
		}
		this.#keep();
	}

	/** Forgets what was made of a field here; what is stored stands again. */
	reset(key: string): void {
		this.#edits.delete(key);
		this.#typings.delete(key);
		this.#grounds.delete(key);
		this.#keep();
	}

	/** In a clash the value typed here counts. */
	async mine(key: string): Promise<void> {
		const [edit, { record }] = [this.#edits.get(key), this];
		if (edit && record) this.#edits.set(key, { ...edit, shown: record });
		await this.flush();
	}

	/** In a clash the value that came in counts. */
	theirs(key: string): void {
		this.reset(key);
	}

	/** Stores everything that can be stored. Rejects if the storage refused it: it stays in the form. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		this.#waitingSince = undefined;
		while (this.#flushing) await this.#flushing;
		this.#understand();
		const ready = this.#ready();
		if (ready.size === 0) return;
		this.#flushing = this.#store(ready).finally(() => (this.#flushing = undefined));
		await this.#flushing;
		if (this.#failed) throw new Error('The draft could not be stored.');
	}

	/** Takes part in "store everything" while the form is open; the returned function ends that. */
	enter(): () => void {
		const leave = this.#app.drafts.enter(this);
		return () => {
			void this.flush()
				.catch(() => undefined) // said once, and kept for the next visit
				.finally(leave);
		};
	}

	/** Words whose input is still open count if they can be understood. */
	#understand(): void {
		if (!this.record) return; // a value would have no place, the words are all there is
		for (const [key, typing] of [...this.#typings]) {
			const field = this.fields.find((named) => named.key === key)?.field;
			if (!field || field.kind === 'group' || field.kind === 'list') continue;
			const read = understand({ value: this.value(key), typing }, field, this.#app.catalogue.names);
			if (!read.typing) this.set(key, read.value);
			this.type(key, read.typing);
		}
	}

	#ready(): Map<string, Edit> {
		const ready = new Map<string, Edit>();
		if (!this.record) return ready;
		for (const [key, edit] of this.#edits) {
			const named = this.fields.find((field) => field.key === key);
			const missing = named?.field.required && kindOf(named.field).isEmpty(edit.value, named.field);
			if (!this.clash(key) && !missing) ready.set(key, edit);
		}
		return ready;
	}

	async #store(ready: ReadonlyMap<string, Edit>): Promise<void> {
		const { record, entity, id } = this;
		if (!record) return;
		const about = titleOf(entity, record, this.#app.catalogue.names);
		const writes = [...ready].map(([key, { value, shown }]): Write => {
			return { entity, id, set: { [key]: value }, shown };
		});
		this.#storing = new Map([...ready].map(([key, { value }]) => [key, value]));
		this.#keep();
		await keptDrafts.copied(); // never older than what is stored, whenever the browser is killed
		const done = await this.#app.commit(
			{ kind: 'edit', about, ...(this.#isText(ready) ? { typing: true } : {}) },
			writes
		);
		this.#failed = !done;
		if (done) this.#settle(ready);
		this.#storing = new Map();
		this.#keep();
	}

	// Stored in pieces while it is typed, a text is one action to take back.
	#isText(ready: ReadonlyMap<string, Edit>): boolean {
		const [key] = ready.keys();
		const kind = this.fields.find((named) => named.key === key)?.field.kind;
		return ready.size === 1 && (kind === 'text' || kind === 'long-text');
	}

	// What was typed while the former text was being stored goes on from there.
	#settle(stored: ReadonlyMap<string, Edit>): void {
		const { record } = this;
		for (const [key, { value }] of stored) {
			const edit = this.#edits.get(key);
			if (!edit) continue;
			if (same(edit.value, value) || !record) this.#edits.delete(key);
			else this.#edits.set(key, { ...edit, shown: record });
		}
		if (this.#edits.size > 0) this.#later();
	}

	#later(): void {
		this.#keep();
		clearTimeout(this.#timer);
		this.#waitingSince ??= Date.now();
		const wait = Math.max(0, Math.min(delay, this.#waitingSince + longest - Date.now()));
		this.#timer = setTimeout(() => void this.flush().catch(() => undefined), wait);
	}

	#keep(): void {
		const kept = keptOf(this.#edits, this.#typings, this.#storing, (key) => {
			const ground = this.#ground(key);
			return ground && this.#of(ground, key);
		});
		keptDrafts.put(this.#key, kept);
	}

	/** The record as it was shown when a field was first changed here. */
	#ground(key: string): AnyRec | undefined {
		return this.#edits.get(key)?.shown ?? this.#grounds.get(key) ?? this.record;
	}

	/** Puts back what was kept; where something has been typed since, that stands. */
	#restore({ edits, typings }: KeptDraft, left?: number): void {
		const { record } = this;
		if (!record) return;
		for (const [key, kept] of edits) {
			const [{ value }, now] = [kept, this.#of(record, key)];
			if (this.touched(key) || same(value, now)) continue;
			const shown = { ...record, [key]: groundOf(kept, now) };
			this.#edits.set(key, { value, shown, ...(left !== undefined && { left }) });
		}
		for (const [key, { text, parts, from }] of typings) {
			if (this.touched(key)) continue;
			this.#typings.set(key, { text, ...(parts && { parts }) });
			this.#grounds.set(key, { ...record, [key]: from });
		}
		if (this.#edits.size + this.#typings.size > 0) void tick().then(() => this.#later());
	}

	// Of several windows that are gone, the one in which was typed last counts; others wait for the next time.
	async #takeOver(): Promise<void> {
		const wanted = ({ edits, typings }: KeptDraft): boolean =>
			this.record !== undefined && ![...edits, ...typings].some(([key]) => this.touched(key));
		for (let left; (left = await keptDrafts.take(this.#key, wanted));) {
			this.#restore(left.value, left.at);
			this.#keep();
		}
	}

	#stored(key: string): unknown {
		const { record } = this;
		return record && this.#of(record, key);
	}

	#of(record: AnyRec, key: string): unknown {
		const named = this.fields.find((field) => field.key === key);
		return named ? valueOf(record, named) : record[key];
	}
}
