/**
 * The security policy refuses plain strings as addresses of scripts (Trusted Types). This is the one
 * place that approves them, and only for files that were delivered with the app.
 */

interface Policy {
	createScriptURL(address: string): unknown;
}

interface PolicyFactory {
	createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy;
}

function sameOrigin(address: string): string {
	const { origin, href } = new URL(address, location.href);
	if (origin !== location.origin)
		throw new Error(`A script from another origin was refused: ${origin}`);
	return href;
}

function createPolicy(): Policy {
	const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
	const rules = { createScriptURL: sameOrigin };
	return trustedTypes?.createPolicy('wegmarke', rules) ?? rules;
}

let policy: Policy | undefined;

/**
 * Approves the address of a worker or of the service worker. The value is declared as a string, since
 * the types of the browser do not know trusted values where they are handed over.
 */
export function scriptUrl(address: string): string {
	// Made at the first use and kept: a page can make a policy of one name only once.
	policy ??= createPolicy();
	return policy.createScriptURL(address) as string;
}
