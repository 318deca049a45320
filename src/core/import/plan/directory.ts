import { naturalKey } from '../../../model/natural.ts';
import { entityOf, type EntityKey } from '../../../model/registry.ts';
import { plain } from '../record-kind.ts';

/** Finds records by the words that people use for them: the number, or a name. */
export class Directory {
	// Null where several records answer to the same words.
	readonly #byNumber = new Map<string, string | null>();
	readonly #byName = new Map<string, string | null>();

	add(id: string, number: string, ...names: readonly string[]): void {
		if (number !== '') put(this.#byNumber, naturalKey(number), id);
		for (const name of new Set(names.map(plain))) if (name !== '') put(this.#byName, name, id);
	}

	addKnown(entity: EntityKey, record: { id: string } & Readonly<Record<string, unknown>>): void {
		const values = entityOf(entity).foundBy.map((key) => [key, record[key]] as const);
		const words = (wanted: boolean): string[] =>
			values.flatMap(([key, v]) =>
				(key === 'number') === wanted && typeof v === 'string' ? [v] : []
			);
		this.add(record.id, words(true)[0] ?? '', ...words(false));
	}

	byNumber(number: string): string | undefined {
		return (number !== '' && this.#byNumber.get(naturalKey(number))) || undefined;
	}

	byName(name: string): string | undefined {
		return this.#byName.get(plain(name)) ?? undefined;
	}

	/** The record with the longest number with which a number begins: 5.4 for 5.4.1, itself included. */
	above(number: string, itself: boolean): string | undefined {
		const parts = naturalKey(number).split('.');
		for (let length = parts.length - (itself ? 0 : 1); length > 0; length--) {
			const id = this.#byNumber.get(parts.slice(0, length).join('.'));
			if (id) return id;
		}
		return undefined;
	}

	/** By "5.1", by "Integration und Sport", or by both together. */
	find(words: string): string | undefined {
		const { number, title } = splitNumber(words);
		return (
			this.byNumber(words) ??
			this.byName(words) ??
			(title ? this.byName(title) : undefined) ??
			(number && title ? this.byNumber(number) : undefined)
		);
	}
}

function put(map: Map<string, string | null>, key: string, id: string): void {
	map.set(key, map.has(key) && map.get(key) !== id ? null : id);
}

const numbered =
	/^(?:(?:Handlungsfeld|Themenfeld|Schwerpunkt|Bereich|Ziel|HF)\s+)?((?:[IVX]+|\d+)(?:[.-]\d+)*)(?:[.):]|\s[–-])?\s+(\S.*)$/u;

/** "5.1 Integration und Sport" as number and title. */
export function splitNumber(words: string): { number: string; title: string } {
	const line = words.replace(/\s+/gu, ' ').trim();
	const match = numbered.exec(line);
	return match ? { number: match[1]!, title: match[2]! } : { number: '', title: line };
}
