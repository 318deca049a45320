import { bringBack, copyNow, copySoon, forgetCopies } from './kept-copies.ts';
import { newId } from './ids.ts';
import { local } from './local.ts';
import { OpenWindow } from './open-window.ts';

/**
 * What was typed and is not stored yet, kept at every key: a tab can be thrown away, a browser crash
 * or be killed, without a word. Every window keeps its own, so that two never fight over one text;
 * what a window that is gone left behind is taken over by the next that opens the form. It may name
 * persons, so it does not stay for ever.
 */
const prefix = 'wegmarke.typed ';
const lasts = 14 * 86_400_000;
const restless = 60_000; // where no one tells which windows are open, a text this old has been left

const nobody = 'nobody-'; // begins the window of a text that was left on purpose

/** A text with the time when it was last typed. */
export interface Kept<T> {
	readonly at: number;
	readonly value: T;
}

/** Under what a text lies: the window that typed it, the sort of form, the catalogue, the form. */
interface Place {
	readonly key: string;
	readonly window: string;
	readonly sort: string;
	readonly name: string;
}

let here: OpenWindow | undefined;
let brought: Promise<void> | undefined;
let isBrought = false;
/** Texts that were moved before the second copies were asked, which may be newer, by their old key. */
const moved = new Map<string, string>();
const followers = new Set<() => void>();

const listeners = new Set<() => void>();

/** Runs when text that was left behind is opened or given up, here or in another window. */
export function onLeftTaken(run: () => void): () => void {
	const elsewhere = ({ key, newValue }: StorageEvent): void => {
		if (newValue === null && (key === null || key.startsWith(prefix))) run();
	};
	listeners.add(run);
	addEventListener('storage', elsewhere);
	return () => {
		listeners.delete(run);
		removeEventListener('storage', elsewhere);
	};
}

const sayTaken = (): void => listeners.forEach((run) => run());

/** All texts of one sort of form; `name` begins with the id of the catalogue. */
export class KeptTexts<T> {
	readonly #sort: string;
	readonly #window: () => OpenWindow;

	constructor(sort: string, window: () => OpenWindow = () => (here ??= new OpenWindow())) {
		this.#sort = sort;
		this.#window = window;
	}

	/** What this window typed, also before it was loaded anew. */
	get(name: string): Kept<T> | undefined {
		const { id, former } = this.#window();
		const own = read<T>(this.#key(id, name));
		if (own || former === undefined) return own;
		const before = read<T>(this.#key(former, name));
		if (before) this.#move(this.#key(former, name), this.#key(id, name));
		return before;
	}

	put(name: string, value: T | undefined): void {
		const key = this.#key(this.#window().id, name);
		if (value !== undefined)
			store(key, JSON.stringify({ at: Date.now(), value } satisfies Kept<T>));
		else if (local.get(key) !== null) remove(key);
	}

	/** When the second copy of what was put is made; after half a second in any case. */
	copied(): Promise<void> {
		return copyNow();
	}

	/**
	 * Takes what a window that is gone left behind of a form or of a part of it: the newest that is `wanted`,
	 * which is asked at the last moment. All others stay, for who can show them.
	 */
	async take(
		name: string,
		wanted: (value: T) => boolean = () => true
	): Promise<Kept<T> | undefined> {
		const left = await this.#left((place) => `${place.name} `.startsWith(`${name} `));
		const [newest] = left
			.flatMap(({ key }) => {
				const kept = read<T>(key);
				return kept && wanted(kept.value) ? [{ key, kept }] : [];
			})
			.sort((a, b) => b.kept.at - a.kept.at);
		if (!newest) return undefined;
		remove(newest.key);
		sayTaken();
		return newest.kept;
	}

	/** Leaves what this window typed as if it were gone: for who can show it, whatever is typed here next. */
	leave(name: string): void {
		const key = this.#key(this.#window().id, name);
		const text = local.get(key);
		if (text === null) return;
		store(this.#key(nobody + newId(), name), text);
		remove(key);
	}

	/** The names of the forms of a catalogue in which windows that are gone left text behind. */
	async leftBehind(catalogue: string): Promise<string[]> {
		const left = await this.#left(({ name }) => name.startsWith(`${catalogue} `));
		return [...new Set(left.map(({ name }) => name))];
	}

	/** The names of all forms with text that this window keeps, or one that is gone. */
	async waiting(): Promise<string[]> {
		const left = await this.#left(() => true);
		const own = places(this.#sort).filter(({ window }) => window === this.#window().id);
		return [...new Set([...own, ...left].map(({ name }) => name))];
	}

	/** What was typed about a record, in this window and in those that are gone; it stays kept. */
	async about(catalogue: string, id: string): Promise<{ name: string; value: T }[]> {
		return (await this.#about(catalogue, id)).flatMap(({ key, name }) => {
			const kept = read<T>(key);
			return kept ? { name, value: kept.value } : [];
		});
	}

	/** Removes what was typed about a record. */
	async forget(catalogue: string, id: string): Promise<void> {
		for (const { key } of await this.#about(catalogue, id)) remove(key);
		sayTaken();
	}

	async #about(catalogue: string, id: string): Promise<Place[]> {
		const window = this.#window().id;
		const wanted = ({ name }: Place): boolean =>
			name.startsWith(`${catalogue} `) && name.includes(id);
		const own = places(this.#sort).filter((place) => place.window === window && wanted(place));
		return [...own, ...(await this.#left(wanted))];
	}

	async #left(wanted: (place: Place) => boolean): Promise<Place[]> {
		const { id } = this.#window();
		const others = (): Place[] =>
			places(this.#sort).filter((place) => place.window !== id && wanted(place));
		await (brought ??= this.#bringBack());
		if (others().length === 0) return [];
		const open = await this.#window().open();
		return others().filter(({ key, window }) => isGone(open, window, read(key)?.at));
	}

	async #bringBack(): Promise<void> {
		const open = await this.#window().open();
		await bringBack(({ key, at }) => isGone(open, placeOf(key).window, at));
		isBrought = true;
		for (const [from, text] of moved) {
			if (local.get(from) === text) remove(from); // else it was left behind, too
		}
		moved.clear();
	}

	#move(from: string, to: string): void {
		const text = local.get(from);
		if (text !== null) store(to, text);
		if (isBrought || text === null) remove(from);
		else {
			moved.set(from, text);
			local.remove(from);
		}
	}

	#key(window: string, name: string): string {
		return `${prefix}${window} ${this.#sort} ${name}`;
	}
}

/** Tells whenever this window keeps a text or lets go of one. */
export function followKept(follow: () => void): void {
	followers.add(follow);
}

/** Removes kept texts of a catalogue, be their windows open or not: all, or those that `concerns` picks. */
export async function forgetKept(
	catalogue: string,
	concerns: (text: string) => boolean = () => true
): Promise<void> {
	const isMeant = (key: string, text: string): boolean => {
		const { name } = placeOf(key);
		return name.startsWith(`${catalogue} `) && concerns(`${name} ${text}`);
	};
	const removeAll = (): void => {
		for (const { key } of places()) if (isMeant(key, local.get(key) ?? '')) remove(key);
	};
	removeAll();
	await forgetCopies(({ key, text }) => isMeant(key, text));
	removeAll(); // a copy may have been brought back meanwhile
}

/** Removes what nobody has asked for in two weeks. */
export function forgetOld(now: number): void {
	for (const { key } of places()) {
		const at = read(key)?.at;
		// A clock that was wrong must not make a text stay for ever.
		if (at === undefined || Math.abs(now - at) > lasts) remove(key);
	}
}

function places(sort?: string): Place[] {
	const all = local.keys(prefix).map(placeOf);
	return sort === undefined ? all : all.filter((place) => place.sort === sort);
}

function placeOf(key: string): Place {
	const [window = '', sort = '', ...name] = key.slice(prefix.length).split(' ');
	return { key, window, sort, name: name.join(' ') };
}

/** Whether nobody sits before a window any more. */
function isGone(open: { has(id: string): boolean } | undefined, window: string, at = 0): boolean {
	if (window.startsWith(nobody)) return true;
	return open ? !open.has(window) : Date.now() - at > restless;
}

function store(key: string, text: string): void {
	local.set(key, text);
	told(key);
}

function remove(key: string): void {
	local.remove(key);
	told(key);
}

function told(key: string): void {
	copySoon(key);
	for (const follow of followers) follow();
}

function read<T>(key: string): Kept<T> | undefined {
	try {
		const kept = JSON.parse(local.get(key) ?? 'null') as Kept<T> | null;
		return kept !== null && typeof kept.at === 'number' ? kept : undefined;
	} catch {
		return undefined; // cut off by a crash
	}
}
