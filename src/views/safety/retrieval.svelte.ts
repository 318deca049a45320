import type { Concerned, Restoration } from '../../core/restore.ts';
import { namedField, present, titleOf } from '../../core/record.ts';
import type { BackupContent, BackupInfo } from '../../data/backup/backups.ts';
import { safety } from '../../i18n/de/safety.ts';
import { entityOf, type EntityKey } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';
import { kindWords } from '../kind-words.ts';

const t = safety.fetching;

/** What is meant: bring back what is gone, or the whole state of then. */
export type Meaning = 'missing' | 'state';
type How = 'added' | 'changed' | 'binned' | 'removed';

/** A record in the preview, with what belongs to it. */
export interface Item {
	readonly id: string;
	readonly name: string;
	readonly how: How;
	/** The fields that change, or what belongs to it and comes back. */
	readonly about: string;
}

/** A record, and what happens to it. */
type Fate = Concerned & { readonly how: How };

interface Group {
	readonly entity: EntityKey;
	own?: Fate;
	readonly parts: Fate[];
}

/** Bringing records back out of a backup: what would happen, which of it is wanted, and doing it. */
export class Retrieval {
	readonly #app: App;
	readonly backup: BackupInfo;
	/** The only record that is asked for. */
	readonly only: string | undefined;
	#content: BackupContent | undefined;
	#plans = $state.raw<Readonly<Record<Meaning, Restoration>>>();
	#untaken = $state.raw<ReadonlySet<string>>(new Set());
	#meaning = $state<Meaning>('missing');
	#busy = $state(false);
	#failed = $state(false);

	readonly plan = $derived.by(() => this.#plans?.[this.#meaning]);
	/** Everything that would happen, record by record. */
	readonly items: readonly Item[] = $derived.by(() => (this.plan ? this.#itemsOf(this.plan) : []));
	/** What is ticked. */
	readonly taken = $derived.by(() => this.items.filter(({ id }) => !this.#untaken.has(id)));

	constructor(app: App, backup: BackupInfo, only?: string) {
		this.#app = app;
		this.backup = backup;
		this.only = only;
	}

	get meaning(): Meaning {
		return this.#meaning;
	}
	set meaning(meaning: Meaning) {
		this.#meaning = meaning;
		this.#untaken = new Set();
	}
	get busy(): boolean {
		return this.#busy;
	}
	/** The backup could not be read: the message has said why. */
	get failed(): boolean {
		return this.#failed;
	}
	get loaded(): boolean {
		return this.#plans !== undefined;
	}
	/** Only some of it is wanted. */
	get isPart(): boolean {
		return this.#untaken.size > 0;
	}

	isTaken(id: string): boolean {
		return !this.#untaken.has(id);
	}

	take(ids: readonly string[], yes: boolean): void {
		const untaken = new Set(this.#untaken);
		for (const id of ids) {
			if (yes) untaken.delete(id);
			else untaken.add(id);
		}
		this.#untaken = untaken;
	}

	/** Reads the backup and works out what both meanings would do. */
	async load(): Promise<void> {
		const { catalogue } = this.#app;
		const plans = await this.#app.act(async () => {
			const backups = await this.#app.backups;
			const [content, { missing, stateOfThen }, stored] = await Promise.all([
				backups.read(this.backup.id),
				import('../../core/restore.ts'),
				catalogue.rows()
			]);
			this.#content = content;
			const ids = this.only === undefined ? undefined : new Set([this.only]);
			return {
				missing: missing(content.rows, stored, ids),
				state: stateOfThen(content.rows, stored, ids)
			};
		});
		this.#failed = plans === undefined;
		this.#plans = plans;
		// One record that is there or in the bin is asked for to be as it was.
		if (plans && this.only !== undefined && countOf(plans.missing) === 0) this.#meaning = 'state';
	}

	/** Does it, after a backup of the present state; false if it was not done. */
	async apply(): Promise<boolean> {
		const content = this.#content;
		if (!content) return false;
		const app = this.#app;
		const { taken, meaning } = this;
		const some = this.only === undefined ? taken.map(({ id }) => id) : [this.only];
		const ids = this.isPart || this.only !== undefined ? new Set(some) : undefined;
		const about = safety.viewing.backupLabel(this.backup.at);
		this.#busy = true;
		const done = await app.act(async () => {
			const { restoreMissing, restoreState } = await import('../../data/backup/restore.ts');
			const restore = meaning === 'missing' ? restoreMissing : restoreState;
			return restore(app.catalogue, {
				backup: content,
				about,
				...(ids && { ids }),
				secure: () => app.secure('restore', about)
			});
		});
		this.#busy = false;
		if (!done) return false;
		app.tell(meaning === 'missing' ? t.fetched(taken.length) : t.restored(taken.length));
		return true;
	}

	#itemsOf({ added, changed, removed, binned }: Restoration): Item[] {
		const groups = new Map<string, Group>();
		const put = (how: How, all: readonly Concerned[]): void => {
			for (const one of all) {
				const owner = ownerOf(one);
				const id = owner?.id ?? one.id;
				const group = groups.get(id) ?? { entity: owner?.entity ?? one.entity, parts: [] };
				groups.set(id, group);
				if (owner) group.parts.push({ ...one, how });
				else group.own = { ...one, how };
			}
		};
		put('added', added);
		put('changed', changed);
		put('binned', binned);
		// With some records chosen, nothing else goes.
		if (!this.isPart) put('removed', removed);
		return [...groups].map(([id, group]) => this.#itemOf(id, group));
	}

	#itemOf(id: string, { entity, own, parts }: Group): Item {
		const { catalogue, ownFields, levels } = this.#app;
		const record = own && present(entity, own.row);
		const title = record
			? titleOf(entity, record, catalogue.names)
			: (catalogue.names.name(entity, id) ?? '');
		const name = title || kindWords(entity, levels).one;
		const labels = (own?.keys ?? []).map((key) => {
			if (key === 'deleted') return t.deletion;
			return namedField(entity, key, ownFields)?.field.label ?? key;
		});
		// Parts that go alone are not a change of the record to which they belong.
		const how = own?.how ?? goesAlone(parts) ?? 'changed';
		const belonging = this.#partsOf(parts, how);
		if (!own && how !== 'changed')
			return { id, name: t.partsTo(belonging.join(', '), name), how, about: '' };
		return { id, name, how, about: [...labels, ...belonging].join(', ') };
	}

	/** "2 Sachstände, 1 Schritt kommt in den Papierkorb" */
	#partsOf(parts: readonly Fate[], owner: How): string[] {
		const counts = new Map<string, { entity: EntityKey; how: How; count: number }>();
		for (const { entity, how } of parts) {
			const sort = counts.get(`${entity} ${how}`);
			if (sort) sort.count++;
			else counts.set(`${entity} ${how}`, { entity, how, count: 1 });
		}
		return [...counts.values()].map(({ entity, how, count }) => {
			const { one, many } = kindWords(entity, this.#app.levels);
			const words = t.part(count, one, many);
			if (how === owner || how === 'added' || how === 'changed') return words;
			return t.partGoes[how](words, count);
		});
	}
}

/** The one way into the bin that all parts go; nothing if some do not. */
function goesAlone(parts: readonly Fate[]): How | undefined {
	const [first] = parts;
	if (first?.how !== 'removed' && first?.how !== 'binned') return undefined;
	return parts.every(({ how }) => how === first.how) ? first.how : undefined;
}

const countOf = ({ added, changed, removed, binned }: Restoration): number =>
	added.length + changed.length + removed.length + binned.length;

/** The record to which another belongs and with which it comes back. */
function ownerOf({ entity, row }: Concerned): { entity: EntityKey; id: string } | undefined {
	for (const [key, field] of Object.entries(entityOf(entity).fields)) {
		if (field.kind !== 'reference' || !field.owner) continue;
		const id = row[key];
		if (typeof id === 'string' && id) return { entity: field.target as EntityKey, id };
	}
	return undefined;
}
