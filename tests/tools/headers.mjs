/**
 * The one place where the security policy stands: the build writes it into index.html, the server
 * sends it, and the README's examples for Apache and nginx are checked against it.
 */

/** Policies that may create trusted values: Svelte's own for its templates, ours for worker addresses. */
const TRUSTED_TYPES = ['svelte-trusted-html', 'wegmarke'];

/** @type {Record<string, string>} */
const DIRECTIVES = {
	'default-src': "'none'",
	'script-src': "'self'",
	'style-src': "'self'",
	'img-src': "'self' data: blob:",
	'font-src': "'self'",
	'connect-src': "'self'",
	'worker-src': "'self'",
	'manifest-src': "'self'",
	'base-uri': "'none'",
	'form-action': "'none'",
	'frame-ancestors': "'none'",
	'require-trusted-types-for': "'script'",
	'trusted-types': TRUSTED_TYPES.join(' ')
};

/** Directives that browsers ignore (with a warning) when they stand in a `<meta>` element. */
const HEADER_ONLY = ['frame-ancestors'];

/** Browser features that the app never uses and that no script may switch on. */
const SWITCHED_OFF = [
	'accelerometer',
	'autoplay',
	'browsing-topics',
	'camera',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'picture-in-picture',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'usb',
	'xr-spatial-tracking'
];

/** @param {(name: string) => boolean} wanted */
function policy(wanted) {
	return Object.entries(DIRECTIVES)
		.filter(([name]) => wanted(name))
		.map(([name, value]) => `${name} ${value}`)
		.join('; ');
}

/** The policy as it stands in the `<meta>` element of the built page, for web spaces without headers. */
export const metaPolicy = policy((name) => !HEADER_ONLY.includes(name));

/** The headers that a server should send with every file. */
export const securityHeaders = {
	'Content-Security-Policy': policy(() => true),
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': SWITCHED_OFF.map((feature) => `${feature}=()`).join(', ')
};
