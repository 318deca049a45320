import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** The parent of each process, where the system tells by files. */
function parents(): Map<number, number> {
	const found = new Map<number, number>();
	if (!existsSync('/proc')) return found;
	for (const name of readdirSync('/proc').filter((entry) => /^\d+$/u.test(entry)))
		try {
			const status = readFileSync(`/proc/${name}/stat`, 'utf8');
			// Behind the name in brackets, which may hold anything: state, parent.
			const [, parent] = status.slice(status.lastIndexOf(')') + 2).split(' ');
			found.set(Number(name), Number(parent));
		} catch {
			// it has ended meanwhile
		}
	return found;
}

/** A process and all that it started, also through others. */
function family(first: number): number[] {
	const all = [first];
	const known = parents();
	for (const one of all) for (const [pid, parent] of known) if (parent === one) all.push(pid);
	return all;
}

const isAlive = (pid: number): boolean => {
	try {
		const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return !['Z', 'X'].includes(status.slice(status.lastIndexOf(')') + 2)[0] ?? '');
	} catch {
		return false;
	}
};

/** Takes a browser the ground from under its feet: all its processes at once, none can tidy up. */
export async function killFamily(first: number): Promise<void> {
	const all = family(first);
	// The group of the first one, too: other systems do not tell who its children are.
	for (const pid of [-first, ...all])
		try {
			process.kill(pid, 'SIGKILL');
		} catch {
			// it has ended meanwhile
		}
	while (all.some(isAlive)) await pause(10);
}
