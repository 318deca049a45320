import type { Persons } from './plan.ts';

/** Contact persons that nobody can be taken for. */
export const persons: Persons = {
	haddad: {
		salutation: 'Frau',
		name: 'Amira Haddad',
		actor: 'soziales',
		function: 'Sachgebietsleitung Sprachmittlung',
		phone: '0000 100-512',
		email: 'amira.haddad@example.org',
		consent: '2025-02-03'
	},
	musterberg: {
		salutation: 'Frau',
		name: 'Erika Musterberg',
		actor: 'integration',
		function: 'Integrationsbeauftragte',
		phone: '0000 100-541',
		email: 'erika.musterberg@example.org',
		consent: '2024-01-15'
	},
	beispiel: {
		salutation: 'Herr',
		name: 'Jonas Beispiel',
		actor: 'schule',
		function: 'Abteilungsleitung Kitas und Grundschulen',
		phone: '0000 100-407',
		email: 'jonas.beispiel@example.org',
		consent: '2024-03-11'
	},
	musterfeld: {
		salutation: 'Frau Dr.',
		name: 'Tilda Musterfeld',
		actor: 'vhs',
		function: 'Fachbereichsleitung Deutsch',
		phone: '0000 200-14',
		email: 'tilda.musterfeld@example.org',
		consent: '2025-09-01',
		note: 'Am besten vormittags zu erreichen.'
	},
	mustermann: {
		salutation: 'Herr',
		name: 'Karim Mustermann',
		actor: 'jobcenter',
		function: 'Teamleitung Markt und Integration',
		phone: '0000 300-45',
		email: 'karim.mustermann@example.org'
	},
	beispielhaus: {
		salutation: 'Frau',
		name: 'Olena Beispielhaus',
		actor: 'freundeskreis',
		function: 'Vorsitzende',
		phone: '0000 400-88',
		email: 'olena.beispielhaus@example.org',
		consent: '2024-06-20'
	},
	musterbach: {
		salutation: 'Herr',
		name: 'Peer Musterbach',
		actor: 'stadtentwicklung',
		function: 'Quartiersentwicklung',
		phone: '0000 100-614',
		email: 'peer.musterbach@example.org'
	},
	beispielsen: {
		salutation: 'Frau',
		name: 'Wiebke Beispielsen',
		actor: 'buecherei',
		function: 'Leitung',
		phone: '0000 100-421',
		email: 'wiebke.beispielsen@example.org',
		consent: '2024-02-26'
	}
};
