import { canonical } from '../../core/register.ts';
import { fieldsOf } from '../../core/record.ts';
import { inputs as t } from '../../i18n/de/inputs.ts';
import { kindOf } from '../../model/kinds/index.ts';
import type { EntityKey } from '../../model/registry.ts';
import { leaveInput } from '../../ui/commit.ts';
import type { App } from '../app.svelte.ts';
import type { Typing } from '../inputs/input.ts';
import { keptNew, type KeptNew } from './kept.ts';
import { offerKept, typedWords } from './offer-back.ts';
import { understand } from './understand.ts';

type Values = KeptNew['values'];
type Typings = Readonly<Record<string, Typing>>;

/** What values of a new record need of the app. */
type NewValuesApp = Pick<App, 'catalogue' | 'ownFields' | 'toasts'>;

/** Values of a record that is not stored yet; kept until they are. */
export class NewValues {
	readonly #app: NewValuesApp;
	readonly #key: string;
	/** What the form begins with, before anything is typed. */
	readonly #first: Values;
	#values = $state.raw<Values>({});
	#typings = $state.raw<Typings>({});

	constructor(app: NewValuesApp, key: string, first: Values) {
		this.#app = app;
		this.#key = `${app.catalogue.id} ${key}`;
		this.#first = first;
		const kept = keptNew.get(this.#key);
		this.#values = first;
		if (kept) this.#restore(kept.value);
		else void this.#takeOver();
	}

	get values(): Values {
		return this.#values;
	}
	set values(values: Values) {
		this.#values = values;
		this.#keep();
	}

	/** Words in the form that are no value (yet), by field. */
	get typings(): Typings {
		return this.#typings;
	}
	set typings(typings: Typings) {
		this.#typings = typings;
		this.#keep();
	}

	/** Reads the words that stand in the form; whether all are values now, so that it can be stored. */
	read(entity: EntityKey): boolean {
		leaveInput();
		let ready = true;
		for (const { key, field } of fieldsOf(entity, this.#app.ownFields)) {
			const { [key]: typing, ...others } = this.#typings;
			if (!typing) continue;
			const value = this.#values[key] ?? kindOf(field).empty(field);
			const read = understand({ value, typing }, field, this.#app.catalogue.names);
			this.#values = { ...this.#values, [key]: read.value };
			this.#typings = read.typing ? { ...others, [key]: read.typing } : others;
			ready &&= !read.typing;
		}
		this.#keep();
		return ready;
	}

	/** Whether anything was typed that the next opening will show again. */
	get isTyped(): boolean {
		const changed = canonical(this.#values) !== canonical(this.#first);
		return changed || Object.keys(this.#typings).length > 0;
	}

	/**
	 * The two ways out of its dialog: × and Esc keep what was typed for the next time, and say so;
	 * what is given up can be brought back. `reopen` opens the dialog again where it still can.
	 */
	waysOut(close: () => void, reopen?: () => boolean): { leave: () => void; giveUp: () => void } {
		return {
			leave: () => {
				leaveInput();
				if (this.isTyped) this.#app.toasts.push({ text: t.kept });
				close();
			},
			giveUp: () => {
				leaveInput();
				const given = this.isTyped ? this.#kept : undefined;
				this.forget();
				close();
				if (given) this.#offer(given, reopen);
			}
		};
	}

	#offer(given: KeptNew, reopen: (() => boolean) | undefined): void {
		const values = Object.values(changesOf(given)).filter((value) => typeof value === 'string');
		const words = [...values, ...Object.values(given.typings ?? {}).map(typedWords)];
		offerKept(this.#app, {
			text: words.toSorted((a, b) => b.length - a.length)[0] ?? '',
			isTaken: () => keptNew.get(this.#key) !== undefined,
			keep: () => keptNew.put(this.#key, given),
			reopen
		});
	}

	get #kept(): KeptNew {
		return { first: this.#first, values: this.#values, typings: this.#typings };
	}

	/** The record is stored or given up: nothing needs to be kept. */
	forget(): void {
		keptNew.put(this.#key, undefined);
	}

	#restore(kept: KeptNew): void {
		this.#values = withTyped(this.#first, kept);
		this.#typings = kept.typings ?? {};
	}

	// Of several windows that are gone the one in which was typed last counts; others wait for the next time.
	async #takeOver(): Promise<void> {
		const last = await keptNew.take(this.#key, () => !this.isTyped);
		if (!last) return;
		this.#restore(last.value);
		this.#keep();
	}

	#keep(): void {
		keptNew.put(this.#key, this.isTyped ? this.#kept : undefined);
	}
}

/** What was typed the last time, upon what the form begins with today. */
function withTyped(first: Values, kept: KeptNew): Values {
	return { ...first, ...changesOf(kept) };
}

function changesOf({ values, first }: KeptNew): Values {
	const typed = Object.entries(values).filter(
		([key, value]) => canonical(value) !== canonical(first[key])
	);
	return Object.fromEntries(typed);
}
