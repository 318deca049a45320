import { person as declaration } from '../../../model/entities/person.ts';
import { readPerson, readPhone, splitPersons, type PersonPhrase } from '../phrases.ts';
import { Draft } from './draft.ts';
import type { Cell, Ledger } from './ledger.ts';

interface Entry {
	readonly id: string;
	readonly salutation: string;
	phone: string;
	readonly draft?: Draft;
	/** The actors for which the person was named; one only is taken as hers. */
	readonly actors: Set<string>;
}

const lower = (words: string): string => words.replace(/\s+/gu, ' ').trim().toLowerCase();
const digits = (phone: string): string => phone.replace(/\D/gu, '');
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The contact persons of a plan: one record per person, however often she is named. */
export class Persons {
	readonly #ledger: Ledger;
	readonly #entries = new Map<string, Entry[]>();

	constructor(ledger: Ledger) {
		this.#ledger = ledger;
		for (const { id, name, salutation, phone } of ledger.known('person').records.values()) {
			const known = { id, salutation: lower(text(salutation)), phone: text(phone) };
			this.#enter(text(name), { ...known, actors: new Set() });
		}
	}

	#enter(name: string, entry: Entry): void {
		const key = lower(name);
		this.#entries.set(key, [...(this.#entries.get(key) ?? []), entry]);
	}

	/** The person a measure's contact cell names; the row's telephone number helps to tell namesakes apart. */
	assign(cell: Cell, measure: Draft, rowPhone: string): Entry | undefined {
		const [first, ...others] = splitPersons(cell.words).map(readPerson);
		if (!first) return undefined;
		if (first.name === '' || measure.values['contact'] !== undefined) {
			measure.keep(cell, first.name === '' ? 'no-owner' : 'second-value');
			return undefined;
		}
		const entry = this.take(first, cell, rowPhone);
		measure.values['contact'] = entry.id;
		for (const other of others) if (other.name !== '') this.take(other, cell, '');
		// A measure has one contact; the further ones are persons of their own and named in the note.
		if (others.length > 0) measure.keep(cell, 'second-value');
		return entry;
	}

	take(phrase: PersonPhrase, cell: Cell, rowPhone: string): Entry {
		const phone = phrase.phone ?? readPhone(rowPhone);
		const salutation = lower(phrase.salutation ?? '');
		const namesakes = (this.#entries.get(lower(phrase.name)) ?? []).filter(
			(entry) => entry.salutation === salutation || entry.salutation === '' || salutation === ''
		);
		const entry =
			phone === ''
				? namesakes[0]
				: (namesakes.find((one) => digits(one.phone) === digits(phone)) ??
					namesakes.find((one) => one.phone === ''));
		if (!entry) return this.#create(phrase, cell, phone, salutation);
		if (entry.draft && entry.phone === '') entry.phone = phone;
		return entry;
	}

	#create(phrase: PersonPhrase, cell: Cell, phone: string, salutation: string): Entry {
		const draft = new Draft(this.#ledger, 'person', cell.row).add();
		for (const [key, value] of Object.entries(phrase)) {
			const field = declaration.fields[key as keyof PersonPhrase];
			draft.put(key, value, field, cell);
		}
		const entry = { id: draft.id, salutation, phone, draft, actors: new Set<string>() };
		this.#enter(phrase.name, entry);
		return entry;
	}

	/** At the end: a person that was named for one actor only belongs to it. */
	settle(): void {
		for (const entries of this.#entries.values()) {
			for (const { draft, actors } of entries) {
				const [only, other] = actors;
				if (draft && only !== undefined && other === undefined) draft.values['actor'] ??= only;
			}
		}
	}
}
