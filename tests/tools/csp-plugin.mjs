import { metaPolicy } from './headers.mjs';

/**
 * Puts the security policy into the built page, so that it also holds on a web space that sends no
 * headers. The development server needs inline scripts and styles and gets none.
 *
 * @returns {import('vite').Plugin}
 */
export function contentSecurityPolicy() {
	return {
		name: 'wegmarke:content-security-policy',
		apply: 'build',
		transformIndexHtml: {
			order: 'post',
			// Only what follows the element is bound by it, so it stands first.
			handler: () => [
				{
					tag: 'meta',
					attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
					injectTo: 'head-prepend'
				}
			]
		}
	};
}
