import { request } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityHeaders } from './headers.mjs';
import { serve, type RunningServer } from './serve.mjs';

let folder: string;
let server: RunningServer;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'wegmarke-serve-'));
	mkdirSync(join(folder, 'app', 'assets'), { recursive: true });
	mkdirSync(join(folder, 'app', '.vite'));
	writeFileSync(join(folder, 'secret.txt'), 'secret');
	writeFileSync(join(folder, 'app', 'index.html'), '<!doctype html>');
	writeFileSync(join(folder, 'app', 'sw.js'), '');
	writeFileSync(join(folder, 'app', 'assets', 'main-a1b2.js'), 'export {};');
	writeFileSync(join(folder, 'app', '.vite', 'manifest.json'), '{}');
	server = await serve({ directory: join(folder, 'app'), prefix: '/stadt/wegmarke' });
});

afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true });
});

interface Answer {
	readonly status: number | undefined;
	readonly headers: NodeJS.Dict<string | string[]>;
	readonly body: string;
}

/** Asks for a path exactly as written: fetch would tidy it up before sending. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
	const { hostname, port } = new URL(server.url);
	return new Promise((resolve, reject) => {
		const outgoing = request({ hostname, port, path, method, headers }, (response) => {
			let body = '';
			response.setEncoding('utf8');
			response.on('data', (chunk: string) => (body += chunk));
			response.on('end', () =>
				resolve({ status: response.statusCode, headers: response.headers, body })
			);
		});
		outgoing.on('error', reject);
		outgoing.end();
	});
}

describe('the server of the built app', () => {
	test('sends the page with every security header and asks for it anew each time', async () => {
		const answer = await ask('/stadt/wegmarke/');
		expect(answer.status).toBe(200);
		expect(answer.body).toBe('<!doctype html>');
		expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
		expect(answer.headers['cache-control']).toBe('no-cache');
		for (const [name, value] of Object.entries(securityHeaders))
			expect(answer.headers[name.toLowerCase()]).toBe(value);
	});

	test('lets hashed files be kept for ever, the service worker never', async () => {
		const asset = await ask('/stadt/wegmarke/assets/main-a1b2.js');
		expect(asset.headers['content-type']).toBe('text/javascript; charset=utf-8');
		expect(asset.headers['cache-control']).toContain('immutable');
		const worker = await ask('/stadt/wegmarke/sw.js');
		expect(worker.headers['cache-control']).toBe('no-cache');
	});

	test('answers an unchanged file without sending it again', async () => {
		const first = await ask('/stadt/wegmarke/index.html');
		const again = await ask('/stadt/wegmarke/index.html', 'GET', {
			'If-None-Match': String(first.headers['etag'])
		});
		expect(again.status).toBe(304);
		expect(again.body).toBe('');
	});

	test('adds the missing slash, without which relative addresses would fail', async () => {
		const answer = await ask('/stadt/wegmarke');
		expect(answer.status).toBe(308);
		expect(answer.headers['location']).toBe('/stadt/wegmarke/');
	});

	test.each([
		'/stadt/wegmarke/../secret.txt',
		'/stadt/wegmarke/..%2fsecret.txt',
		'/stadt/wegmarke/%2e%2e/secret.txt',
		'/stadt/wegmarke/..%5csecret.txt',
		'/stadt/wegmarke/assets/../../secret.txt',
		'/stadt/wegmarke/%00',
		'/stadt/wegmarke/%zz',
		'/stadt/wegmarke/.vite/manifest.json',
		'/stadt/wegmarke/missing.js',
		'/'
	])('gives nothing away for %s', async (path) => {
		const answer = await ask(path);
		expect(answer.status).toBe(404);
		expect(answer.body).not.toContain('secret');
	});

	test('reads only', async () => {
		expect((await ask('/stadt/wegmarke/', 'POST')).status).toBe(405);
		const head = await ask('/stadt/wegmarke/', 'HEAD');
		expect(head.status).toBe(200);
		expect(head.body).toBe('');
		expect(head.headers['content-length']).toBe(String('<!doctype html>'.length));
	});
});
