import { findRanges, fold, termsOf } from '../../core/fold.ts';
import { foundEntities, rankOf, searchAll, type FoundGroup } from '../../core/search-all.ts';
import { help } from '../../i18n/de/help/help.ts';
import { search as t } from '../../i18n/de/search.ts';
import { entityOf, isEntityKey } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';
import { searchHelp } from '../help/search-help.ts';
import { searchTexts } from '../search-texts.ts';
import { commands, screens, type Command } from './commands.ts';
import type { Entry, EntryGroup } from './entry.ts';
import { recordEntry } from './record-entries.ts';

const few = 5;

/** The search over everything: what is typed, what that finds, which line is active. */
export class Palette {
	readonly #app: App;
	readonly #addMeasure: () => void;
	#query = $state('');
	#active = $state(0);
	#recent = $state.raw<readonly string[]>([]);
	readonly groups: readonly EntryGroup[] = $derived.by(() =>
		termsOf(this.#query).length === 0 ? this.#beginning() : this.#found()
	);
	readonly entries: readonly Entry[] = $derived(this.groups.flatMap(({ entries }) => entries));

	/** `addMeasure` asks for a new measure. */
	constructor(app: App, addMeasure: () => void) {
		this.#app = app;
		this.#addMeasure = addMeasure;
	}

	get query(): string {
		return this.#query;
	}
	set query(query: string) {
		this.#query = query;
		this.#active = 0;
	}

	/** Index of the active line among all. */
	get active(): number {
		return Math.min(this.#active, this.entries.length - 1);
	}
	set active(index: number) {
		this.#active = index;
	}

	/** Whether something is asked for. */
	get asked(): boolean {
		return termsOf(this.#query).length > 0;
	}

	/** Reads what was opened last; before that the beginning is shown without it. */
	async recall(): Promise<void> {
		this.#recent = (await this.#app.catalogue.fact<readonly string[]>(recentKey)) ?? [];
	}

	/** The next line or the one before, around the ends. */
	move(step: number): void {
		const count = this.entries.length;
		if (count > 0) this.#active = (this.active + step + count) % count;
	}

	/** Remembers a record's line as opened; runs nothing. */
	async remember({ key }: Entry): Promise<void> {
		if (!isEntityKey(key.split(' ')[0] ?? '')) return;
		const recent = [key, ...this.#recent.filter((other) => other !== key)].slice(0, few);
		await this.#app.catalogue.setFact(recentKey, recent);
	}

	#beginning(): EntryGroup[] {
		const app = this.#app;
		const recent = this.#recent.flatMap((key) => {
			const [name = '', id = ''] = key.split(' ');
			const entity = foundEntities.find((other) => other === name);
			const record = entity && app.catalogue.table(entity).get(id);
			return entity && record ? [recordEntry(app, entity, record)] : [];
		});
		return [
			{ key: 'recent', label: t.recent, entries: recent },
			{
				key: 'commands',
				label: t.commands,
				entries: commands(app, this.#addMeasure).slice(0, few).map(entryOf)
			},
			{ key: 'screens', label: t.screens, entries: screens(app).slice(0, few).map(entryOf) }
		].filter(({ entries }) => entries.length > 0);
	}

	#found(): EntryGroup[] {
		const app = this.#app;
		const terms = termsOf(this.#query);
		const found = searchAll(this.#query, {
			all: (entity) => app.catalogue.table(entity).all,
			texts: searchTexts(app),
			names: app.catalogue.names
		});
		const doing = [
			{
				key: 'commands',
				label: t.commands,
				entries: matching(commands(app, this.#addMeasure), terms)
			},
			{ key: 'screens', label: t.screens, entries: matching(screens(app), terms) }
		];
		const named = found.filter(({ hits }) => hits[0]?.snippet === undefined);
		const told = found.filter((group) => !named.includes(group));
		const records = (groups: readonly FoundGroup[]) =>
			groups.map((group) => this.#recordGroup(group, terms));
		return [...records(named), ...doing, ...records(told), this.#help(terms)].filter(
			({ entries }) => entries.length > 0
		);
	}

	#recordGroup({ entity, hits, count }: FoundGroup, terms: readonly string[]): EntryGroup {
		const app = this.#app;
		const { levels } = app;
		const labels: Record<string, string> = {
			measure: levels.measures,
			field: levels.fields,
			goal: levels.goals
		};
		const label = labels[entity] ?? entityOf(entity).plural;
		const entries = hits.map(({ record, snippet }) =>
			recordEntry(app, entity, record, terms, snippet)
		);
		const more = count - hits.length;
		if (entity !== 'measure' || more === 0) return { key: entity, label, entries, more };
		const query = this.#query.trim();
		const all: Entry = {
			key: 'all-measures',
			icon: 'list',
			text: t.all(count, label),
			ranges: [],
			run: () => app.go('massnahmen', { q: query })
		};
		return { key: entity, label, entries: [...entries, all] };
	}

	#help(terms: readonly string[]): EntryGroup {
		const entries = searchHelp(help.pages, this.#query)
			.slice(0, few)
			.map(({ page, passages }): Entry => {
				const ranges = findRanges(page.title, terms);
				const [first] = passages;
				const snippet = ranges.length === 0 && first ? { label: '', ...first } : undefined;
				return {
					key: `help ${page.id}`,
					icon: 'help',
					text: page.title,
					ranges,
					snippet,
					run: () => this.#app.go(`hilfe/${page.id}`)
				};
			});
		return { key: 'help', label: t.help, entries };
	}
}

const recentKey = 'recently-opened';

const entryOf = (command: Command): Entry => ({ ...command, ranges: [] });

/** Commands that answer to the words, those that are called so first. */
function matching(all: readonly Command[], terms: readonly string[]): Entry[] {
	return all
		.map((command) => ({
			command,
			rank:
				rankOf(fold(command.text), terms) ??
				(rankOf(fold(`${command.text} ${command.words ?? ''}`), terms) === undefined ? 9 : 8)
		}))
		.filter(({ rank }) => rank < 9)
		.sort((a, b) => a.rank - b.rank)
		.slice(0, few)
		.map(({ command }) => ({ ...entryOf(command), ranges: findRanges(command.text, terms) }));
}
