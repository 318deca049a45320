import { kindOf, type Names } from '../model/kinds/index.ts';
import type { AnyRec, EntityKey, Rec } from '../model/registry.ts';
import { newestFirst } from './facts.ts';
import { findRanges, fold } from './fold.ts';
import { dialled } from './phone.ts';
import { fieldsOf, textOf, valueOf, type NamedField } from './record.ts';

/** A place in which the search looks. */
export interface SearchPlace {
	readonly entity: EntityKey;
	readonly record: AnyRec;
}

/** Where a hit stands: the label of the field, a part of its text, the hits in that part. */
export interface Snippet {
	readonly label: string;
	readonly text: string;
	readonly ranges: readonly (readonly [number, number])[];
}

/**
 * The searchable words of records, folded once per record: a changed record is a new object and so is
 * folded anew. Lives as long as the town's own fields stay as they are.
 */
export class SearchTexts {
	readonly #fields = new Map<EntityKey, readonly NamedField[]>();
	readonly #folded = new WeakMap<AnyRec, string>();
	readonly #whole = new WeakMap<Surroundings, Map<AnyRec, string>>();
	readonly #own: readonly Rec<'own-field'>[];
	readonly #names: Names;

	constructor(own: readonly Rec<'own-field'>[], names: Names) {
		this.#own = own;
		this.#names = names;
	}

	/** All searchable words of one record. */
	folded(entity: EntityKey, record: AnyRec): string {
		let text = this.#folded.get(record);
		if (text === undefined) {
			const words = this.#searched(entity)
				.filter(({ key, field }) => !kindOf(field).isEmpty(valueOf(record, { key, field }), field))
				.map((named) => textOf(record, named, this.#names));
			text = fold(words.join('\n'));
			this.#folded.set(record, text);
		}
		return text;
	}

	/** The field with a telephone number that holds these digits. */
	dialled(entity: EntityKey, record: AnyRec, digits: string): Snippet | undefined {
		for (const named of this.#searched(entity)) {
			if (named.field.kind !== 'text' || named.field.check !== 'phone') continue;
			const text = textOf(record, named, this.#names);
			if (dialled(text).includes(digits))
				return { label: named.field.label, text, ranges: [[0, text.length]] };
		}
		return undefined;
	}

	/** Whether every term stands somewhere in a measure or around it. Makes no lists: it runs at every key. */
	hits(measure: Rec<'measure'>, around: Surroundings, terms: readonly string[]): boolean {
		const text = this.whole(measure, around);
		for (const term of terms) if (!text.includes(term)) return false;
		return true;
	}

	/** All searchable words of a measure and around it, put together once as long as nothing changes. */
	whole(measure: Rec<'measure'>, around: Surroundings): string {
		let texts = this.#whole.get(around);
		if (!texts) this.#whole.set(around, (texts = new Map<AnyRec, string>()));
		let text = texts.get(measure);
		if (text === undefined) {
			const places = placesOf(measure, around);
			text = places.map(({ entity, record }) => this.folded(entity, record)).join('\n');
			texts.set(measure, text);
		}
		return text;
	}

	/** The first text beside the title in which a term stands that the title lacks. */
	snippet(
		places: readonly SearchPlace[],
		terms: readonly string[],
		shown: readonly string[]
	): Snippet | undefined {
		const seen = fold(shown.join('\n'));
		const lacking = terms.filter((term) => !seen.includes(term));
		if (lacking.length === 0) return undefined;
		for (const place of places) {
			if (!lacking.some((term) => this.folded(place.entity, place.record).includes(term))) continue;
			for (const named of this.#searched(place.entity)) {
				const text = textOf(place.record, named, this.#names);
				const [first] = findRanges(text, lacking);
				if (first && !shown.includes(text))
					return excerpt(named.field.label, text, first[0], terms);
			}
		}
		return undefined;
	}

	#searched(entity: EntityKey): readonly NamedField[] {
		let fields = this.#fields.get(entity);
		if (!fields) {
			fields = fieldsOf(entity, this.#own).filter(({ field }) => field.searchable);
			this.#fields.set(entity, fields);
		}
		return fields;
	}
}

const before = 40;
const length = 160;

/** A line around a hit that begins at a word. */
function excerpt(label: string, text: string, at: number, terms: readonly string[]): Snippet {
	const line = text.replace(/\s/gu, ' ');
	const space = at > before ? line.indexOf(' ', at - before) : -1;
	const from = at <= before ? 0 : space < 0 || space >= at ? at : space + 1;
	const part = line.slice(from, from + length);
	const cut = `${from > 0 ? '… ' : ''}${part.trimEnd()}${from + length < line.length ? ' …' : ''}`;
	return { label, text: cut, ranges: findRanges(cut, terms) };
}

/** Records in which a search for measures looks beside the measure itself. */
export interface Surroundings {
	readonly progress: ReadonlyMap<string, readonly Rec<'progress'>[]>;
	readonly funding: ReadonlyMap<string, readonly Rec<'funding'>[]>;
	readonly steps: ReadonlyMap<string, readonly Rec<'step'>[]>;
	readonly actor: (id: string) => Rec<'actor'> | undefined;
	readonly person: (id: string) => Rec<'person'> | undefined;
}

/** Where the words of a measure stand: itself, what belongs to it, and who works on it. */
export function placesOf(measure: Rec<'measure'>, around: Surroundings): SearchPlace[] {
	const places: SearchPlace[] = [{ entity: 'measure', record: measure }];
	const add = (entity: EntityKey, records: readonly AnyRec[] | undefined): void => {
		for (const record of records ?? []) places.push({ entity, record });
	};
	add('progress', around.progress.get(measure.id));
	add('funding', around.funding.get(measure.id));
	add('step', around.steps.get(measure.id));
	for (const id of [measure.lead, ...measure.partners]) {
		const actor = id && around.actor(id);
		if (actor) add('actor', [actor]);
	}
	const contact = measure.contact && around.person(measure.contact);
	if (contact) add('person', [contact]);
	return places;
}

/** The same places in the order in which a reader wants to see a hit: the newest Sachstand first. */
export function placesToShow(measure: Rec<'measure'>, around: Surroundings): SearchPlace[] {
	const progress = newestFirst(around.progress.get(measure.id) ?? []);
	return placesOf(measure, { ...around, progress: new Map([[measure.id, progress]]) });
}
