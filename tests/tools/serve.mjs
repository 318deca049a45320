import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, relative, resolve, sep } from 'node:path';
import { securityHeaders } from './headers.mjs';

/**
 * @typedef {object} ServeOptions
 * @property {string} directory folder with the built app
 * @property {number} [port] 0 takes any free one
 * @property {string} [prefix] subfolder of the web space, for example `/stadt/wegmarke`
 * @property {Record<string, string>} [headers] what this web space sends besides, or instead
 */

/**
 * @typedef {object} RunningServer
 * @property {string} url address of the app, with a slash at the end
 * @property {() => Promise<void>} close ends the server and all open connections
 */

/** @type {Record<string, string>} */
const TYPES = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.woff2': 'font/woff2'
};

/**
 * Names of built files below assets/ contain a hash of their content, so they never change; all
 * others are asked for anew each time.
 *
 * @param {string} path
 */
function cacheControl(path) {
	return path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** @param {string} directory @param {string} pathname @returns {string | undefined} path inside `directory` */
function insidePath(directory, pathname) {
	let decoded;
	try {
		decoded = decodeURIComponent(pathname);
	} catch {
		return undefined;
	}
	if (decoded.includes('\0')) return undefined;
	const file = normalize(join(directory, decoded.endsWith('/') ? `${decoded}index.html` : decoded));
	const inside = relative(directory, file);
	const hidden = inside.split(sep).some((part) => part.startsWith('.'));
	return hidden || resolve(directory, inside) !== file ? undefined : inside.split(sep).join('/');
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {Record<string, string>} headers
 * @param {Buffer | string} [body]
 */
function answer(response, status, headers, body = '') {
	response.writeHead(status, {
		...securityHeaders,
		...headers,
		'Content-Length': Buffer.byteLength(body)
	});
	response.end(response.req.method === 'HEAD' ? undefined : body);
}

const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8' };

/**
 * @param {Required<Omit<ServeOptions, 'port'>>} space
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function handle({ directory, prefix, headers: own }, request, response) {
	if (request.method !== 'GET' && request.method !== 'HEAD')
		return answer(response, 405, { ...PLAIN, Allow: 'GET, HEAD' }, 'Method not allowed');
	const pathname = (request.url ?? '/').replace(/[?#].*$/, '');
	if (prefix && pathname === prefix) return answer(response, 308, { Location: `${prefix}/` });
	const path = pathname.startsWith(`${prefix}/`)
		? insidePath(directory, pathname.slice(prefix.length))
		: undefined;
	const body =
		path === undefined ? undefined : await readFile(join(directory, path)).catch(() => undefined);
	if (path === undefined || body === undefined) return answer(response, 404, PLAIN, 'Not found');
	const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
	const headers = {
		'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
		'Cache-Control': cacheControl(path),
		ETag: etag,
		...own
	};
	return request.headers['if-none-match'] === etag
		? answer(response, 304, headers)
		: answer(response, 200, headers, body);
}

/**
 * Serves a built app to this computer only, with the headers that a real web space should send.
 *
 * @param {ServeOptions} options
 * @returns {Promise<RunningServer>}
 */
export async function serve({ directory, port = 0, prefix = '', headers = {} }) {
	const root = resolve(directory);
	const server = createServer((request, response) => {
		handle({ directory: root, prefix, headers }, request, response).catch(() =>
			answer(response, 500, PLAIN, 'Error')
		);
	});
	await new Promise((done, failed) => {
		server.once('error', failed);
		server.listen(port, '127.0.0.1', () => done(undefined));
	});
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		url: `http://localhost:${address.port}${prefix}/`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}
