import type { Actors } from './plan.ts';

/** The organisations of Musterstadt; numbers that begin with 0000 lead nowhere. */
export const actors: Actors = {
	soziales: {
		name: 'Fachbereich Soziales',
		shortName: 'FB Soziales',
		kind: 'office',
		unitCode: 'OE 50',
		address: 'Rathausplatz 1\n00000 Musterstadt',
		phone: '0000 100-500',
		email: 'soziales@example.org',
		topics: ['Leistungen', 'Unterbringung', 'Sprachmittlung'],
		public: true
	},
	integration: {
		name: 'Integrationsbüro',
		kind: 'office',
		parent: 'soziales',
		unitCode: 'OE 50.4',
		address: 'Rathausplatz 1, Zimmer 2.14\n00000 Musterstadt',
		phone: '0000 100-540',
		email: 'integration@example.org',
		web: 'https://www.example.org/integration',
		languages: ['Deutsch', 'Arabisch', 'Englisch'],
		topics: ['Integrationskonzept', 'Erstberatung', 'Ehrenamt'],
		public: true
	},
	schule: {
		name: 'Fachbereich Schule und Jugend',
		shortName: 'FB Schule und Jugend',
		kind: 'office',
		unitCode: 'OE 40',
		address: 'Schulgasse 3\n00000 Musterstadt',
		phone: '0000 100-400',
		email: 'schule@example.org',
		topics: ['Kitas', 'Schulen', 'Jugendarbeit'],
		public: true
	},
	stadtentwicklung: {
		name: 'Fachbereich Stadtentwicklung',
		shortName: 'FB Stadtentwicklung',
		kind: 'office',
		unitCode: 'OE 61',
		phone: '0000 100-610',
		topics: ['Wohnen', 'Quartiere'],
		public: true
	},
	personal: {
		name: 'Personalamt',
		kind: 'office',
		unitCode: 'OE 11',
		phone: '0000 100-110',
		topics: ['Fortbildung', 'Ausbildung']
	},
	buergerbuero: {
		name: 'Bürgerbüro',
		kind: 'office',
		unitCode: 'OE 33',
		address: 'Rathausplatz 1, Erdgeschoss\n00000 Musterstadt',
		phone: '0000 100-330',
		public: true
	},
	buecherei: {
		name: 'Stadtbücherei Musterstadt',
		shortName: 'Stadtbücherei',
		kind: 'education',
		unitCode: 'OE 42',
		address: 'Am Markt 7\n00000 Musterstadt',
		phone: '0000 100-420',
		email: 'buecherei@example.org',
		topics: ['Leseförderung', 'Mehrsprachigkeit'],
		public: true
	},
	vhs: {
		name: 'Volkshochschule Musterstadt',
		shortName: 'VHS',
		kind: 'education',
		address: 'Bildungsweg 12\n00000 Musterstadt',
		phone: '0000 200-10',
		email: 'vhs@example.org',
		web: 'https://vhs.example.org',
		topics: ['Sprachkurse', 'Schulung', 'Grundbildung'],
		public: true
	},
	auslaenderbehoerde: {
		name: 'Ausländerbehörde des Kreises Musterland',
		shortName: 'Ausländerbehörde',
		kind: 'authority',
		address: 'Kreishaus, Lindenallee 40\n00000 Musterhausen',
		phone: '0000 900-320',
		topics: ['Aufenthalt', 'Einbürgerung'],
		public: true
	},
	jobcenter: {
		name: 'Jobcenter Musterland',
		shortName: 'Jobcenter',
		kind: 'authority',
		address: 'Bahnhofstraße 22\n00000 Musterstadt',
		phone: '0000 300-0',
		topics: ['Arbeit', 'Berufssprachkurse'],
		public: true
	},
	diakonie: {
		name: 'Diakonieverein Musterstadt e. V.',
		shortName: 'Diakonieverein',
		kind: 'welfare',
		address: 'Kirchgasse 5\n00000 Musterstadt',
		phone: '0000 400-15',
		email: 'diakonieverein@example.org',
		languages: ['Deutsch', 'Russisch', 'Ukrainisch'],
		topics: ['Migrationsberatung', 'Patenschaften'],
		public: true
	},
	kita: {
		name: 'Kita-Verbund Nord',
		kind: 'education',
		phone: '0000 400-60',
		email: 'kita-nord@example.org',
		topics: ['Frühe Bildung', 'Elternarbeit'],
		public: true
	},
	aerzte: {
		name: 'Ärztenetz Musterland',
		kind: 'network',
		phone: '0000 500-21',
		topics: ['Gesundheit'],
		note: 'Ansprechbar über die Geschäftsstelle, dienstags und donnerstags.'
	},
	freundeskreis: {
		name: 'Freundeskreis Ankommen e. V.',
		shortName: 'Freundeskreis',
		kind: 'association',
		email: 'freundeskreis@example.org',
		languages: ['Deutsch', 'Englisch', 'Dari', 'Arabisch'],
		topics: ['Patenschaften', 'Lernhilfe', 'Ehrenamt'],
		public: true
	},
	frauen: {
		name: 'Frauen aus aller Welt e. V.',
		kind: 'migrants',
		address: 'Bürgerhaus Nord, Ringstraße 18\n00000 Musterstadt',
		email: 'frauen@example.org',
		languages: ['Arabisch', 'Deutsch', 'Kurdisch', 'Türkisch', 'Ukrainisch'],
		topics: ['Begegnung', 'Frauen', 'Gesundheit'],
		public: true
	},
	wohnbau: {
		name: 'Wohnbau Musterstadt eG',
		shortName: 'Wohnbau',
		kind: 'company',
		phone: '0000 600-0',
		topics: ['Wohnen'],
		public: true
	},
	sport: {
		name: 'Sportgemeinschaft Musterstadt',
		shortName: 'SG Musterstadt',
		kind: 'association',
		email: 'sport@example.org',
		topics: ['Sport', 'Schwimmen'],
		public: true
	},
	handwerk: {
		name: 'Handwerksverbund Musterland',
		kind: 'network',
		phone: '0000 700-30',
		topics: ['Ausbildung', 'Praktikum'],
		public: true
	}
};
