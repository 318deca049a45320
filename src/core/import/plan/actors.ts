import { plain } from '../record-kind.ts';
import {
	namesIn,
	readResponsibility,
	readUnit,
	shorterNames,
	withoutArticle,
	type Responsibility
} from '../responsibility.ts';
import { Draft } from './draft.ts';
import type { Cell, Ledger } from './ledger.ts';

/** An actor as rows refer to it; `draft` if this plan creates it. */
export interface ActorEntry {
	readonly id: string;
	unitCode: string;
	readonly draft?: Draft;
}

interface Name {
	readonly words: string;
	readonly row: number;
	readonly known: boolean;
}

// Letters decide, not case or blanks: "Ämter" and "Amter" may be two names; which is asked.
const keyOf = (name: string): string => name.replace(/\s+/gu, ' ').trim().toLowerCase();
const codeKey = (code: string): string => code.replace(/[^\d.]/gu, '');

/** The actors of a plan: each name once, whatever way the cells write it. */
export class Actors {
	readonly #ledger: Ledger;
	readonly #names = new Map<string, Name>();
	readonly #alias = new Map<string, string>();
	readonly #entries = new Map<string, ActorEntry[]>();
	readonly #read = new Map<string, Responsibility>();
	readonly #parts = new Map<string, readonly string[]>();

	constructor(ledger: Ledger) {
		this.#ledger = ledger;
		for (const { id, name, shortName, unitCode } of ledger.known('actor').records.values()) {
			const entry = { id, unitCode: typeof unitCode === 'string' ? unitCode : '' };
			for (const words of [name, shortName]) {
				if (typeof words !== 'string' || words === '') continue;
				this.#names.set(keyOf(words), { words, row: 0, known: true });
				this.#entries.set(keyOf(words), [...(this.#entries.get(keyOf(words)) ?? []), entry]);
			}
		}
	}

	/** First pass: hears all names before any actor is made, so that like names can be offered as one. */
	hear({ words, row }: Cell): void {
		const { lead, partners } = this.read(words);
		for (const name of lead === undefined ? partners : [lead, ...partners]) {
			for (const part of this.#split(name, row)) this.hearName(part, row);
		}
	}

	hearName(words: string, row: number): void {
		const { name } = readUnit(words);
		if (!this.#names.has(keyOf(name)))
			this.#names.set(keyOf(name), { words: name, row, known: false });
	}

	/** Between the passes: offers to take names together that probably mean the same. */
	compare(): void {
		const folded = new Map<string, string>();
		for (const [key, { words }] of this.#names) {
			const twin = folded.get(plain(words));
			if (twin === undefined) folded.set(plain(words), key);
			else this.#offerSame(twin, key);
			for (const shorter of shorterNames(words)) this.#offerSame(keyOf(shorter), key);
		}
	}

	#offerSame(short: string, long: string): void {
		const [a, b] = [this.#names.get(short), this.#names.get(long)];
		if (!a || !b || (a.known && b.known)) return;
		const answer = this.#ledger.asker.ask({
			kind: 'same-actor',
			id: `same-actor:${short}|${long}`,
			options: ['apart', 'same'],
			default: 'apart',
			row: Math.max(a.row, b.row),
			shorter: a.words,
			longer: b.words,
			known: a.known || b.known
		});
		if (answer !== 'same') return;
		// The catalogue's own name stays; else the longer one, which says more.
		if (a.known) this.#alias.set(long, short);
		else this.#alias.set(short, long);
	}

	read(words: string): Responsibility {
		let read = this.#read.get(words);
		if (!read) this.#read.set(words, (read = readResponsibility(words)));
		return read;
	}

	/** The names that are meant by one: several if the user splits a list. */
	#split(words: string, row: number): readonly string[] {
		const done = this.#parts.get(words);
		if (done) return done;
		const parts = this.#names.get(keyOf(words))?.known ? [] : namesIn(words);
		const asked = parts.length > 1;
		const answer =
			asked &&
			this.#ledger.asker.ask({
				kind: 'split-actor',
				id: `split-actor:${keyOf(words)}`,
				options: ['one', 'split'],
				default: 'one',
				row,
				words,
				parts
			});
		const names = answer === 'split' ? parts : [words];
		this.#parts.set(words, names);
		return names;
	}

	/** The actors that a name stands for; they are created when they are first needed. */
	take(words: string, row: number, unitCode = ''): ActorEntry[] {
		return this.#split(words, row).map((part, i) => {
			const { name, unitCode: own } = readUnit(part);
			return this.#one(name, own ?? (i === 0 ? unitCode : ''), row);
		});
	}

	#one(name: string, unitCode: string, row: number): ActorEntry {
		const key = this.#canonical(keyOf(name));
		const entries = this.#entries.get(key) ?? [];
		// The same name with another code is another unit of the same department.
		const entry =
			unitCode === ''
				? entries[0]
				: (entries.find((e) => codeKey(e.unitCode) === codeKey(unitCode)) ??
					entries.find((e) => e.unitCode === ''));
		if (entry) return withCode(entry, unitCode);
		const draft = new Draft(this.#ledger, 'actor', row).add();
		draft.values['name'] = this.#names.get(key)?.words ?? name;
		return withCode(this.enter(key, draft), unitCode);
	}

	/** Makes an actor known under its name. */
	enter(name: string, draft: Draft): ActorEntry {
		const code = draft.values['unitCode'];
		const entry = { id: draft.id, unitCode: typeof code === 'string' ? code : '', draft };
		const key = keyOf(name);
		this.#entries.set(key, [...(this.#entries.get(key) ?? []), entry]);
		return entry;
	}

	#canonical(key: string): string {
		let name = key;
		for (let steps = 0; steps < 100; steps++) {
			const next = this.#alias.get(name);
			if (next === undefined) break;
			name = next;
		}
		return name;
	}

	/** Lead and partners of a measure from one cell; what names nobody goes into the measure's note. */
	assign(
		cell: Cell,
		measure: Draft,
		unitCode: string,
		asPartners: boolean
	): ActorEntry | undefined {
		const { lead, partners, nobody } = this.read(cell.words);
		for (const words of nobody) {
			measure.keep({ ...cell, words });
			this.#ledger.note({ ...cell, words }, 'nobody');
		}
		const leading = lead === undefined ? [] : this.take(lead, cell.row, asPartners ? '' : unitCode);
		const others = partners.flatMap((name) => this.take(name, cell.row));
		const first = asPartners || measure.values['lead'] !== undefined ? undefined : leading[0];
		if (first) measure.values['lead'] = first.id;
		const ids = [...(first ? leading.slice(1) : leading), ...others].map(({ id }) => id);
		addTo(measure, 'partners', ids);
		return first;
	}

	/** A cell with one name only, as in "Akteur" of a person. */
	single(cell: Cell): ActorEntry {
		return this.#one(withoutArticle(cell.words), '', cell.row);
	}
}

/** Notes the code of a unit that this plan creates, as soon as a row tells it. */
function withCode(entry: ActorEntry, unitCode: string): ActorEntry {
	if (entry.draft && unitCode !== '' && entry.unitCode === '') {
		entry.unitCode = unitCode.replace(/\s+/gu, ' ').trim();
		entry.draft.values['unitCode'] ??= entry.unitCode;
	}
	return entry;
}

/** Adds ids to a set of a record, each once. */
export function addTo(draft: Draft, key: string, ids: readonly string[]): void {
	const before = (draft.values[key] ?? []) as readonly string[];
	const after = new Set([...before, ...ids]);
	after.delete(String(draft.values['lead']));
	if (after.size > 0) draft.values[key] = [...after];
}
