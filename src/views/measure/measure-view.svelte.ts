import { createContext, tick } from 'svelte';
import { openIn } from '../../core/clarify.ts';
import { newestFirst, type Gap } from '../../core/facts.ts';
import { fieldsOf, titleOf, valueOf, type NamedField } from '../../core/record.ts';
import { same } from '../../core/register.ts';
import { inputs as t } from '../../i18n/de/inputs.ts';
import { dateRange } from '../../model/kinds/index.ts';
import { compareNatural } from '../../model/natural.ts';
import type { EntityKey, Rec } from '../../model/registry.ts';
import { leaveInput } from '../../ui/commit.ts';
import type { App } from '../app.svelte.ts';
import { Draft } from '../forms/draft.svelte.ts';
import { tellKept } from '../forms/lost-text.ts';
import { enteredText, offerBack } from '../forms/offer-back.ts';
import type { Entered } from '../forms/understand.ts';

/** The dialog that stands above the measure. */
export type MeasureDialog =
	| { readonly kind: 'progress'; readonly entry?: Rec<'progress'> }
	| { readonly kind: 'funding' }
	| {
			readonly kind: 'record';
			readonly entity: EntityKey;
			readonly id: string;
			readonly title: string;
	  }
	| { readonly kind: 'history'; readonly named: NamedField };

/** What a field showed when it was given up. */
interface Given extends Entered {
	/** The measure with the value that the field got back. */
	readonly shown: Rec<'measure'> | undefined;
	readonly text: string;
}

/** One measure on the screen: what belongs to it, and which of its fields is being edited. */
export class MeasureView {
	readonly app: App;
	readonly id: string;
	readonly draft: Draft;
	readonly #catalogue: App['catalogue'];
	#editing = $state<string>();
	#before: unknown;
	#shown = false;
	dialog = $state.raw<MeasureDialog>();

	readonly measure = $derived.by(() => this.app.catalogue.table('measure').get(this.id));
	readonly fields = $derived.by(() =>
		fieldsOf('measure', this.app.ownFields).filter(({ field }) => !field.hidden)
	);
	readonly facts = $derived.by(() => this.app.facts.get(this.id));
	readonly progress = $derived.by(() => newestFirst(this.#children('progress')));
	readonly steps = $derived.by(() =>
		this.#children('step').toSorted(
			(a, b) => (a.order ?? 1e9) - (b.order ?? 1e9) || (day(a.due) < day(b.due) ? -1 : 1)
		)
	);
	readonly funding = $derived.by(() =>
		this.#children('funding').toSorted((a, b) => compareNatural(a.year, b.year))
	);
	/** Fields in which several values wait for a decision. */
	readonly conflicts = $derived.by(() => (this.measure ? openIn('measure', this.measure) : []));

	constructor(app: App, id: string) {
		this.app = app;
		this.id = id;
		this.#catalogue = app.catalogue;
		this.draft = new Draft({ app, entity: 'measure', id });
	}

	/** "2-3 Sprachmittlung aufbauen" */
	get name(): string {
		return this.measure ? titleOf('measure', this.measure, this.app.catalogue.names) : '';
	}

	/** Whether its parts are on the screen. */
	get isShown(): boolean {
		return this.#shown;
	}

	/** Its parts are on the screen until the returned function is called. */
	enter(): () => void {
		const leave = this.draft.enter();
		this.#shown = true;
		return () => {
			this.#shown = false;
			leave();
			if (this.app.isOpen && !this.measure) void tellKept(this.app, this.#typedAbout);
		};
	}

	/** The field that is being edited. */
	get editing(): string | undefined {
		return this.#editing;
	}

	/** Whether a field shows its input: it is being edited, or what was typed in it waits. */
	isOpen(key: string): boolean {
		return this.#editing === key || this.draft.waits(key);
	}

	named(key: string): NamedField {
		const named = this.fields.find((field) => field.key === key);
		if (!named) throw new Error(`A measure has no field “${key}”.`);
		return named;
	}

	/** Opens a field for editing; what was open is finished first. */
	edit(key: string): void {
		if (this.app.readOnly) return;
		if (this.#editing && this.#editing !== key) void this.finish(this.#editing, false);
		this.#before = this.draft.value(key);
		this.#editing = key;
	}

	/** Stores a field and closes it, unless its words are not understood. */
	async finish(key: string, focus: boolean): Promise<void> {
		try {
			await this.draft.flush();
		} catch {
			return; // said already; the text stays in the open field
		}
		if (this.draft.touched(key) || (this.#editing ?? key) !== key) return;
		if (focus) leaveInput();
		this.#editing = undefined;
		if (focus) await this.focus(key);
	}

	/** Closes a field and gives back the value it had when it was opened; offers what is given up. */
	async cancel(key: string): Promise<void> {
		this.#offer(key);
		this.draft.reset(key);
		if (this.#editing === key) this.draft.set(key, this.#before);
		await this.draft.flush().catch(() => undefined);
		this.#editing = undefined;
		await this.focus(key);
	}

	/** The ids of all about which may have been typed here. */
	get #typedAbout(): readonly string[] {
		const entry = this.dialog?.kind === 'progress' ? this.dialog.entry : undefined;
		return entry ? [this.id, entry.id] : [this.id];
	}

	#offer(key: string): void {
		const { field } = this.named(key);
		const { measure, draft } = this;
		const entered = { value: draft.value(key), typing: draft.typing(key) };
		const before =
			this.#editing === key ? this.#before : measure && valueOf(measure, this.named(key));
		if (!entered.typing && same(entered.value, before)) return;
		const text = enteredText(entered, field, this.app.catalogue.names);
		const shown = measure && { ...measure, [key]: before };
		offerBack(this.app, text, () => this.#bringBack(key, { ...entered, shown, text }));
	}

	// Where the measure is gone meanwhile, the words can be copied from what stands in its place; where
	// another catalogue is open, they wait in their own.
	#bringBack(key: string, { value, typing, shown, text }: Given): void {
		if (this.#shown) this.edit(key);
		if (this.draft.record && !typing) this.draft.set(key, value);
		else this.draft.type(key, typing ?? { text }, this.draft.record ?? shown);
		const { app } = this;
		if (!app.isOpen || app.catalogue !== this.#catalogue) app.toasts.push({ text: t.broughtBack });
		else if (!this.#shown) app.go(`massnahme/${this.id}`);
	}

	async focus(key: string): Promise<void> {
		await tick();
		document.getElementById(this.valueId(key))?.focus();
	}

	valueId(key: string): string {
		return `${this.id}-${key}`;
	}

	/** Writes a field at once, as a menu or a button does. */
	async write(key: string, value: unknown, told?: string): Promise<void> {
		await this.draft.flush().catch(() => undefined);
		const { measure } = this;
		if (!measure) return;
		const write = {
			entity: 'measure' as const,
			id: this.id,
			set: { [key]: value },
			shown: measure
		};
		await this.app.commit({ kind: 'edit', about: this.name }, [write], told);
	}

	/** Leads to where a gap is filled. */
	fill(gap: Gap): void {
		if (gap === 'progress') this.dialog = { kind: 'progress' };
		else if (gap === 'funding') this.dialog = { kind: 'funding' };
		else if (gap === 'status') void this.focus('status');
		else this.edit(gap);
	}

	#children<K extends 'progress' | 'step' | 'funding'>(entity: K): readonly Rec<K>[] {
		const table = this.app.catalogue.table(entity);
		return table.by('measure').get(this.id) ?? [];
	}
}

const day = (date: string): string => dateRange(date)?.to ?? '9';

/** The measure that the parts of a sheet or page show. */
export const [getView, setView] = createContext<MeasureView>();
