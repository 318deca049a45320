import { local } from './local.ts';

/** When this browser worked on a catalogue: the last sign of life, and that of the visit before. */
interface Visit {
	readonly at: number;
	readonly before?: number;
}

const pause = 4 * 3_600_000; // who comes back after a break wants to know what is new
const keyOf = (catalogue: string): string => `wegmarke.visit.${catalogue}`;

let current: string | undefined;

/** Begins a visit, or goes on with one: a page that is loaded anew is not a new visit. */
export function beginVisit(catalogue: string, now = Date.now()): void {
	const last = read(catalogue);
	const isNew = last !== undefined && Math.abs(now - last.at) > pause;
	write(catalogue, isNew ? { at: now, before: last.at } : { ...last, at: now });
	if (current === undefined && typeof document !== 'undefined')
		document.addEventListener('visibilitychange', () => current && touch(current));
	current = catalogue;
}

/** When the visit before this one ended; nothing on the first. */
export const lastVisit = (catalogue: string): number | undefined => read(catalogue)?.before;

function touch(catalogue: string): void {
	const last = read(catalogue);
	if (last) write(catalogue, { ...last, at: Date.now() });
}

const write = (catalogue: string, visit: Visit): void =>
	local.set(keyOf(catalogue), JSON.stringify(visit));

function read(catalogue: string): Visit | undefined {
	try {
		const visit = JSON.parse(local.get(keyOf(catalogue)) ?? 'null') as Visit | null;
		return typeof visit?.at === 'number' ? visit : undefined;
	} catch {
		return undefined; // damaged: the first visit again
	}
}
