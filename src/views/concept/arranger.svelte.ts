import { SvelteSet } from 'svelte/reactivity';
import { move, moveTo, type Change, type Step, type Target } from '../../core/moves.ts';
import { hasChildren, itemId, outlineOf, type Item } from '../../core/outline.ts';
import { contentsOf, freeContents } from '../../core/removal.ts';
import { titleOf } from '../../core/record.ts';
import type { Concept } from '../../core/tree.ts';
import { concept as t } from '../../i18n/de/concept.ts';
import type { AnyRec } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';
import { tellBinned } from '../bin.ts';
import type { Spot } from './kinds.ts';

const large = 1500; // more measures than this are folded at first

/** The outline while it is arranged: which line is meant, what is folded, and what moves do. */
export class Arranger {
	readonly #app: App;
	readonly #concept: () => Concept;
	/** Lines that are not as they are at first: folded, or in a large concept unfolded. */
	readonly #toggled = new SvelteSet<string>();
	#current = $state('');
	#said = $state('');

	readonly #large = $derived.by(() => this.#app.catalogue.table('measure').size > large);
	readonly items = $derived.by(() => outlineOf(this.#concept(), (id) => this.isFolded(id)));
	/** Where the current line stands; the first one until another is chosen. */
	readonly index = $derived.by(() => {
		const index = this.items.findIndex((item) => itemId(item) === this.#current);
		return Math.max(index, 0);
	});
	readonly item = $derived.by(() => this.items[this.index]);
	readonly current = $derived.by(() => (this.item ? itemId(this.item) : ''));

	constructor(app: App, concept: () => Concept) {
		this.#app = app;
		this.#concept = concept;
	}

	/** What happened, for those who do not see it. */
	get said(): string {
		return this.#said;
	}

	/** Where something new is to stand: with the current line. */
	get spot(): Spot {
		const { item } = this;
		if (!item) return { field: '', goal: '' };
		const field = item.kind === 'field' ? item.node : item.field;
		const goal = item.kind === 'goal' ? item.node : item.goal;
		return { field: field?.field?.id ?? '', goal: goal?.goal.id ?? '' };
	}

	isFolded(id: string): boolean {
		return this.#large !== this.#toggled.has(id);
	}

	toggle(id: string): void {
		if (!this.#toggled.delete(id)) this.#toggled.add(id);
	}

	choose(id: string): void {
		this.#current = id;
	}

	/** Makes a record the current line, unfolding what it stands in. Says whether it is there. */
	reveal(id: string): boolean {
		const items = outlineOf(this.#concept());
		let at = items.findIndex((item) => itemId(item) === id);
		if (at < 0) return false;
		this.#current = id;
		for (let { depth } = items[at]!; depth > 0; depth--) {
			at = items.findLastIndex((item, i) => i < at && item.depth < depth);
			const above = itemId(items[at]!);
			if (this.isFolded(above)) this.toggle(above);
		}
		return true;
	}

	/** Moves on to another line by a key of the tree pattern. Says whether the key means anything. */
	go(key: string): boolean {
		const { items, index, item } = this;
		if (!item) return false;
		const to = (at: number): boolean => {
			const next = items[Math.min(Math.max(at, 0), items.length - 1)];
			if (next) this.#current = itemId(next);
			return true;
		};
		if (key === 'ArrowDown') return to(index + 1);
		if (key === 'ArrowUp') return to(index - 1);
		if (key === 'Home') return to(0);
		if (key === 'End') return to(items.length - 1);
		const open = hasChildren(item) && !this.isFolded(itemId(item));
		if (key === 'ArrowRight') {
			if (hasChildren(item) && !open) this.toggle(itemId(item));
			else if (open) to(index + 1);
			return true;
		}
		if (key !== 'ArrowLeft') return false;
		if (open) this.toggle(itemId(item));
		else to(items.findLastIndex(({ depth }, i) => i < index && depth < item.depth));
		return true;
	}

	/** Whether the current line can be moved by a step. */
	can(step: Step): boolean {
		return this.#changes(step) !== undefined;
	}

	/** Moves the current line by a step: one commit, one thing to take back. */
	async move(step: Step): Promise<void> {
		const changes = this.#changes(step);
		if (changes) await this.#commit(changes);
		else this.#said = t.cannot[step];
	}

	/** Puts the current line at the end of another place. */
	async moveTo(target: Target): Promise<void> {
		const { item } = this;
		const changes = item && moveTo(this.#concept(), item, target, this.#app.catalogue.names);
		if (changes && (await this.#commit(changes))) this.#app.tell(this.#said);
	}

	/** Deletes the current line; what stands in it stays, and the question says where. */
	async remove(): Promise<void> {
		const { item, items, index } = this;
		if (!item?.record) return;
		const title = this.#titleOf(item);
		const next = items[index + 1] ?? items[index - 1];
		const { goals, measures } = contentsOf(item);
		if (hasChildren(item) && !(await this.#confirm(item, title, goals, measures))) return;
		const { id } = item.record;
		const action = { kind: 'delete', about: title } as const;
		if (item.kind === 'measure') {
			const done = await this.#app.act(() => this.#app.catalogue.remove(action, 'measure', [id]));
			if (done) tellBinned(this.#app, t.removed(title));
		} else {
			const writes = [...freeContents(item), { entity: item.kind, id, remove: 'bin' as const }];
			const done = await this.#app.commit(action, writes);
			if (done) tellBinned(this.#app, t.removed(title));
		}
		if (next) this.#current = itemId(next);
	}

	#confirm(item: Item, title: string, goals: number, measures: number): Promise<boolean> {
		const { levels } = this.#app;
		const parent = item.kind === 'goal' ? (item.goal?.goal.text ?? '') : '';
		return this.#app.confirm.ask({
			title: t.removeTitle(title),
			text: t.removeText(levels, item.kind, goals, measures, parent),
			confirm: t.toBin,
			cancel: t.keep
		});
	}

	#changes(step: Step): Change[] | undefined {
		const { item } = this;
		return item && move(this.#concept(), item, step, this.#app.catalogue.names);
	}

	async #commit(changes: Change[]): Promise<boolean> {
		const { item } = this;
		if (!item?.record) return false;
		const { id } = item.record;
		this.#current = id; // the line stays the one that is meant, wherever it goes
		const title = this.#titleOf(item);
		if (!(await this.#app.commit({ kind: 'edit', about: title }, changes))) return false;
		this.reveal(id);
		const moved = this.item;
		if (!moved) return false;
		const place = moved.goal?.goal.text ?? moved.field?.field?.title ?? this.#nowhere(moved);
		this.#said = t.moved(title, moved.index + 1, moved.siblings.length, place);
		return true;
	}

	#nowhere(item: Item): string {
		return item.kind === 'field' ? t.top : t.without(this.#app.levels.field);
	}

	#titleOf(item: Item): string {
		const record = item.record as AnyRec | undefined;
		return record ? titleOf(item.kind, record, this.#app.catalogue.names) : '';
	}
}
