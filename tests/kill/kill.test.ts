import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Person } from '../engines/drive/person.ts';
import { startPuppet, type Puppet, type StartedWithProfile } from '../engines/drive/puppeteer.ts';
import { serve } from '../tools/serve.mjs';
import { buildLater } from './later-layout.ts';
import { killFamily } from './processes.ts';
import type { Scenario } from './scenario.ts';
import { list } from './scenarios/list.ts';
import { migration } from './scenarios/migration.ts';
import { restoreMissing, restoreState } from './scenarios/restore.ts';
import { save } from './scenarios/save.ts';
import { takeIn } from './scenarios/take-in.ts';
import { typedIntoDialog, typedIntoSheet } from './scenarios/typed.ts';

const runs = Number(process.env['WEGMARKE_KILLS'] ?? 20);
const seed = Number(process.env['WEGMARKE_SEED'] ?? Date.now() % 1_000_000);
const all = [
	save,
	list,
	takeIn,
	restoreMissing,
	restoreState,
	migration,
	typedIntoDialog,
	typedIntoSheet
];
/** What is tried once with all other tests, for the sake of their time. */
const few: Readonly<Record<Puppet, readonly Scenario[]>> = {
	chrome: [save, takeIn],
	firefox: [save, list]
};
/** How long a work is watched that has no end of its own. */
const watched = 1500;
/** No two works take equally long: some are killed a little later than the first one ended. */
const beyond = 1.3;

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(start: number): () => number {
	let state = start;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** The built app without its service worker, so that each start shows what is served. */
async function withoutWorker(directory: string): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'wegmarke-kill-'));
	await cp(directory, folder, { recursive: true, filter: (path) => !/[/\\]sw\.m?js$/u.test(path) });
	return folder;
}

const served = new Set<string>();

/** Serves the app at an address, and so with a storage, that no run before had: ports are given out anew. */
async function serveAnew(directory: string): ReturnType<typeof serve> {
	const server = await serve({ directory });
	if (!served.has(server.url)) {
		served.add(server.url);
		return server;
	}
	const next = await serveAnew(directory); // while this port is taken
	await server.close();
	return next;
}

describe.each<{ engine: string; puppet: Puppet }>([
	{ engine: 'Chromium', puppet: 'chrome' },
	{ engine: 'Firefox', puppet: 'firefox' }
])('case 35: $engine is killed', ({ puppet }) => {
	const folders: string[] = [];
	const apps: string[] = [];
	let profile: string;
	let started: StartedWithProfile;
	let notes: string[];

	const start = async (): Promise<Person> => {
		notes = [];
		started = await startPuppet(puppet, profile);
		started.onNote((text) => notes.push(text));
		return new Person(started.page);
	};

	beforeAll(async () => {
		profile = await mkdtemp(join(tmpdir(), 'wegmarke-profile-'));
		const later = await buildLater();
		const directories = [process.env['WEGMARKE_DIST'] ?? 'dist', later];
		for (const directory of directories) {
			const folder = await withoutWorker(directory);
			folders.push(folder);
			apps.push(folder);
		}
		folders.push(profile, later);
		await start();
	});

	afterAll(async () => {
		await started.close();
		for (const folder of folders) await rm(folder, { recursive: true, force: true });
	});

	/** How long the work takes when nobody disturbs it. */
	async function timed(scenario: Scenario, person: Person, url: string): Promise<number> {
		if (!scenario.ends) return scenario.lasts ?? watched;
		await scenario.prepare(person, url);
		const begun = performance.now();
		await scenario.begin(person);
		await person.until(`${scenario.name} to end`, () =>
			Promise.resolve(notes.includes(scenario.ends!))
		);
		const time = performance.now() - begun;
		expect(await scenario.check(person, url, notes, Date.now())).toBe('after');
		return time;
	}

	test.each(runs === 1 ? few[puppet] : all)(
		`in the middle of $name, ${runs} times: before or after, nothing told is lost`,
		async (scenario) => {
			const random = randomFrom(seed);
			const directory = apps[scenario === migration ? 1 : 0]!;
			let person = new Person(started.page);
			const first = await serveAnew(directory);
			const time = await timed(scenario, person, first.url);
			await first.close();
			const sides = { before: 0, after: 0 };
			for (let run = 1; run <= runs; run++) {
				const server = await serveAnew(directory);
				const { url } = server;
				notes.length = 0;
				await scenario.prepare(person, url);
				const wait = random() * time * beyond;
				const working = scenario.begin(person).catch(() => undefined);
				await pause(wait);
				const killed = Date.now();
				await killFamily(started.pid);
				await working;
				const told = [...notes];
				person = await start();
				const where = `seed ${seed}, run ${run}, killed after ${Math.round(wait)} ms of ${Math.round(time)}`;
				const side = await scenario.check(person, url, told, killed).catch((error: unknown) => {
					throw new Error(where, { cause: error });
				});
				if (scenario.ends && told.includes(scenario.ends)) expect(side, where).toBe('after');
				sides[side]++;
				await person.open(url);
				await person.see('heading', 'Übersicht'); // the program goes on with what it finds
				await server.close();
			}
			console.info(`${scenario.name}: ${JSON.stringify(sides)}, seed ${seed}`);
		}
	);
});
