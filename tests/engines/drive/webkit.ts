import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { findWebKit } from '../../tools/engines.mjs';
import type { Page, Started } from './page.ts';

/** Starts WebKit on a screen of its own. It keeps nothing from one start to the next. */
export async function startWebKit(): Promise<Started> {
	const paths = findWebKit();
	if (!paths) throw new Error('WebKit was not found');
	const screen = spawn(
		paths.display,
		['-displayfd', '3', '-screen', '0', '1366x820x24', '-nolisten', 'tcp'],
		{ stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }
	);
	const display = await firstLine(screen.stdio[3] as Readable);
	const port = await freePort();
	const driver = spawn(paths.driver, [`--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: `:${display}`, LANG: 'de_DE.UTF-8', GDK_BACKEND: 'x11' }
	});
	const session = await Session.begin(`http://127.0.0.1:${port}`, paths.browser);
	return {
		page: pageOf(session),
		close: async () => {
			await session.call('DELETE', '');
			for (const child of [driver, screen]) await ended(child);
		}
	};
}

/** A session of the WebDriver protocol: each command is one request. */
class Session {
	readonly #url: string;

	private constructor(url: string) {
		this.#url = url;
	}

	static async begin(driver: string, binary: string): Promise<Session> {
		for (let tries = 0; tries < 200; tries++) {
			if (await fetch(`${driver}/status`).catch(() => undefined)) break;
			await pause(50);
		}
		const { sessionId } = await new Session(`${driver}/session`).call<{ sessionId: string }>(
			'POST',
			'',
			{
				capabilities: {
					alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } }
				}
			}
		);
		const session = new Session(`${driver}/session/${sessionId}`);
		await session.call('POST', '/window/rect', { width: 1366, height: 806 });
		return session;
	}

	async call<Value>(method: string, command: string, body: object = {}): Promise<Value> {
		const answer = await fetch(this.#url + command, {
			method,
			...(method === 'POST' && { body: JSON.stringify(body) })
		});
		const { value } = (await answer.json()) as { value: Value };
		if (!answer.ok) throw new Error(`${command}: ${JSON.stringify(value)}`);
		return value;
	}
}

function pageOf(session: Session): Page {
	return {
		goto: (url) => session.call('POST', '/url', { url }),
		async run(task, ...input) {
			const script = `const [input, done] = arguments;
				Promise.resolve().then(() => (${task.toString()})(...JSON.parse(input))).then(
					(value) => done(JSON.stringify({ value })),
					(error) => done(JSON.stringify({ error: String(error) })))`;
			const args = [JSON.stringify(input)];
			const text = await session.call<string>('POST', '/execute/async', { script, args });
			const { value, error } = JSON.parse(text) as { value: never; error?: string };
			if (error) throw new Error(error);
			return value;
		},
		async click(x, y) {
			const actions = [
				{ type: 'pointerMove', duration: 0, x, y },
				{ type: 'pointerDown', button: 0 },
				{ type: 'pointerUp', button: 0 }
			];
			const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
			await session.call('POST', '/actions', { actions: [mouse] });
		},
		async type(text) {
			const active = await session.call<Record<string, string>>('GET', '/element/active');
			await session.call('POST', `/element/${Object.values(active)[0]}/value`, { text });
		},
		picture: async () => Buffer.from(await session.call<string>('GET', '/screenshot'), 'base64')
	};
}

function firstLine(stream: Readable): Promise<string> {
	return new Promise((resolve) => {
		stream.once('data', (line: Buffer) => resolve(line.toString().trim()));
	});
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

function ended(child: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		child.once('close', () => resolve());
		child.kill();
	});
}
