import { matterKey, type Matter } from '../../core/clarify.ts';
import type { Action } from '../../core/undo.ts';
import type { Write } from '../../data/batch.ts';
import type { App } from '../app.svelte.ts';
import type { OpenMatters } from './open-matters.svelte.ts';
import { nameOf, whatOf } from './words.ts';

/** Carries a decision out; `kind` where it is no edit but deletes a record or brings it back. */
export type Decide = (
	writes: readonly Write[],
	told: string,
	kind?: 'delete' | 'restore'
) => Promise<unknown>;

/** A matter that was decided during this visit, and the way back. */
export interface Decided {
	readonly key: string;
	readonly name: string;
	readonly what: string;
	/** Number of the action that decided it; nothing where no record was changed. */
	readonly action?: number;
}

/**
 * Going through what is to be clarified: what is looked at, put off and decided. It outlives the screen,
 * so that who comes back finds it as it was left; hence getters and nothing derived, which would not.
 */
export class Visit {
	readonly #app: App;
	readonly #matters: OpenMatters;
	#current = $state('');
	#later = $state.raw<readonly string[]>([]);
	#decided = $state.raw<readonly Decided[]>([]);
	/** What was decided last, for those who do not see the list: a message would cover the next case. */
	said = $state('');

	private constructor(app: App, matters: OpenMatters) {
		this.#app = app;
		this.#matters = matters;
	}

	/** The visit to these matters; who comes back finds it as it was left. */
	static of(app: App, matters: OpenMatters): Visit {
		let visit = visits.get(matters);
		if (!visit) visits.set(matters, (visit = new Visit(app, matters)));
		return visit;
	}

	/** What is still open; what was put off comes last. */
	get open(): readonly Matter[] {
		const { all } = this.#matters;
		if (this.#later.length === 0) return all;
		const place = (matter: Matter): number => this.#later.indexOf(matterKey(matter));
		return [...all].sort((a, b) => place(a) - place(b));
	}

	/** What was decided and is not open again. */
	get decided(): readonly Decided[] {
		if (this.#decided.length === 0) return [];
		const open = new Set(this.open.map(matterKey));
		return this.#decided.filter(({ key }) => !open.has(key));
	}

	/** Place of the current case among the open ones. */
	get at(): number {
		const at = this.open.findIndex((matter) => matterKey(matter) === this.#current);
		return Math.max(0, at);
	}

	show(index: number): void {
		const matter = this.open[index];
		if (matter) this.#current = matterKey(matter);
	}

	/** Puts a case off: it comes last, and the next one is shown. */
	later(matter: Matter): void {
		const key = matterKey(matter);
		if (this.at === this.open.findIndex((other) => matterKey(other) === key)) {
			this.#current = this.#behind(new Set([key]));
		}
		this.#later = [...this.#later.filter((other) => other !== key), key];
	}

	/** Carries a decision out; `false` if that failed. */
	async decide(
		matters: readonly Matter[],
		writes: readonly Write[],
		told: string,
		action: Action = { kind: 'edit' }
	): Promise<boolean> {
		const decided = matters.map((matter) => this.#told(matter));
		const next = this.#behind(new Set(decided.map(({ key }) => key)));
		const about = decided[0]?.name ?? '';
		const done = await this.#app.commit({ about, ...action }, writes);
		if (!done) return false;
		this.said = told;
		const { last } = this.#app.catalogue;
		const { tables } = this.#matters;
		this.#note(
			decided.map((one, i) => ({
				...one,
				name: nameOf(this.#app, tables, matters[i]!), // the decision may have been about the name
				...(last !== undefined && { action: last })
			})),
			next
		);
		return true;
	}

	/** Says of two measures that both are meant. */
	async keepBoth(matter: Matter, told: string): Promise<void> {
		const one = this.#told(matter);
		const next = this.#behind(new Set([one.key]));
		await this.#app.act(() => this.#matters.keep(matter));
		this.said = told;
		this.#note([one], next);
	}

	/** Takes a decision back: the case is open again. */
	async reopen({ key, action }: Decided): Promise<void> {
		if (action === undefined) await this.#app.act(() => this.#matters.ask(key));
		else await this.#app.undo(action);
		this.#current = key;
	}

	#told(matter: Matter): Decided {
		return {
			key: matterKey(matter),
			name: nameOf(this.#app, this.#matters.tables, matter),
			what: whatOf(this.#app, this.#matters.tables, matter, true)
		};
	}

	#note(decided: readonly Decided[], next: string): void {
		const keys = new Set(decided.map(({ key }) => key));
		this.#current = next;
		this.#decided = [...this.#decided.filter(({ key }) => !keys.has(key)), ...decided];
	}

	/** The case to be shown once these are gone: the current one, the next behind it, or the last. */
	#behind(gone: ReadonlySet<string>): string {
		const keys = this.open.map(matterKey);
		const rest = [...keys.slice(this.at), ...keys.slice(0, this.at).reverse()];
		return rest.find((key) => !gone.has(key)) ?? '';
	}
}

const visits = new WeakMap<OpenMatters, Visit>();
