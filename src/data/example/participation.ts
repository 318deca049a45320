import type { MeasurePlan } from './plan.ts';

/** Measures of field of action 6. */
export const participation: readonly MeasurePlan[] = [
	{
		number: '6-1',
		title: 'Integrationslotsinnen und -lotsen ausbilden',
		summary:
			'Schulung mit 50 Stunden, danach Einsätze mit Aufwandsentschädigung und Austauschtreffen.',
		goals: ['6.1.1'],
		priority: 'high',
		flagship: true,
		lead: 'integration',
		partners: ['vhs', 'freundeskreis', 'diakonie'],
		contact: 'musterberg',
		start: '2024-06',
		end: '2027-06-30',
		review: '2027-01-20',
		targetGroups: ['Neuzugezogene', 'Ehrenamtliche'],
		districts: ['gesamte Stadt'],
		tags: ['Ehrenamt', 'Fortbildung'],
		related: ['1-5', '2-3'],
		product: '05.15',
		progress: [
			{
				date: '2026-11-04',
				status: 'ongoing',
				state: '17 Lotsinnen und Lotsen sind im Einsatz, 268 Begleitungen in diesem Jahr.',
				nextSteps: 'Dritter Lehrgang ab Februar mit zehn Plätzen.',
				figures: { 'Lotsinnen und Lotsen': 17, Begleitungen: 268 }
			},
			{
				date: '2025-11-17',
				status: 'ongoing',
				state: 'Zweiter Lehrgang mit acht Personen abgeschlossen.',
				figures: { 'Lotsinnen und Lotsen': 13, Begleitungen: 151 }
			},
			{
				date: '2024-12-09',
				status: 'ongoing',
				state: 'Der erste Lehrgang wurde im November mit sieben Personen beendet.',
				figures: { 'Lotsinnen und Lotsen': 7 }
			}
		],
		steps: [
			{ title: 'Erster Lehrgang', due: '2024-11-30', doneOn: '2024-11-23', who: 'VHS' },
			{ title: 'Zweiter Lehrgang', due: '2025-11-30', doneOn: '2025-11-08', who: 'VHS' },
			{ title: 'Dritter Lehrgang', due: '2027-05-31', who: 'VHS' }
		],
		funding: [
			{
				kind: 'programme',
				programme: 'Richtlinie Integrationslotsen',
				funder: 'Land',
				state: 'granted',
				reference: '61-0042/26',
				year: '2026',
				planned: 11000,
				approved: 9500,
				spent: 8120,
				reportDue: '2027-03-31'
			},
			{
				kind: 'programme',
				programme: 'Richtlinie Integrationslotsen',
				funder: 'Land',
				state: 'planned',
				year: '2027',
				planned: 11000,
				applyBy: '2026-12-15'
			}
		]
	},
	{
		number: '6-2',
		title: 'Interkulturelle Woche im September',
		summary: 'Feste, Lesungen, Gespräche und Sport, vorbereitet von Vereinen und Stadt.',
		goals: ['6.1'],
		lead: 'integration',
		partners: ['frauen', 'freundeskreis', 'sport', 'buecherei'],
		contact: 'musterberg',
		start: '2019',
		end: 'ongoing',
		targetGroups: ['alle'],
		districts: ['gesamte Stadt'],
		tags: ['Begegnung', 'Öffentlichkeit'],
		review: '2027-03-01',
		progress: [
			{
				date: '2026-10-09',
				status: 'permanent',
				state: '31 Veranstaltungen an neun Orten, rund 2.400 Gäste.',
				figures: { Veranstaltungen: 31, Gäste: 2400 }
			},
			{
				date: '2025-10-10',
				status: 'permanent',
				state: '26 Veranstaltungen, erstmals auch am Südhang.',
				figures: { Veranstaltungen: 26, Gäste: 1900 }
			},
			{
				date: '2024-10-11',
				status: 'permanent',
				state: '22 Veranstaltungen, zwei mussten wegen Regens ausfallen.',
				figures: { Veranstaltungen: 22, Gäste: 1500 }
			}
		],
		funding: [
			{
				kind: 'budget',
				state: 'settled',
				year: '2025',
				planned: 8000,
				approved: 8000,
				spent: 7940
			},
			{ kind: 'budget', state: 'granted', year: '2026', planned: 8500, approved: 8500, spent: 8310 }
		]
	},
	{
		number: '6-3',
		title: 'Kleine Förderung für Vereine, die sich öffnen',
		summary: 'Bis zu 500 € je Vorhaben, Antrag auf einer Seite, Entscheidung in vier Wochen.',
		goals: ['6.1'],
		lead: 'integration',
		partners: ['sport'],
		contact: 'musterberg',
		start: '2025-01-01',
		end: '2026-12-31',
		targetGroups: ['Ehrenamtliche'],
		districts: ['gesamte Stadt'],
		tags: ['Ehrenamt', 'Förderung'],
		progress: [
			{
				date: '2026-09-30',
				status: 'partly-done',
				state: '19 Vorhaben gefördert. Sportvereine beantragen oft, Kulturvereine noch selten.',
				nextSteps: 'Kulturvereine persönlich ansprechen.',
				figures: { Vorhaben: 19 }
			},
			{
				date: '2025-11-24',
				status: 'ongoing',
				state: 'Im ersten Jahr acht Vorhaben gefördert.',
				figures: { Vorhaben: 8 }
			}
		],
		funding: [
			{
				kind: 'foundation',
				programme: 'Vielfalt im Verein',
				funder: 'Bürgerstiftung Musterstadt',
				state: 'applied',
				year: '2027',
				planned: 5000
			},
			{ kind: 'budget', state: 'granted', year: '2026', planned: 6000, approved: 6000, spent: 5250 }
		]
	},
	{
		number: '6-4',
		title: 'Formulare und Bescheide in einfacher Sprache',
		summary:
			'Die meistgenutzten Formulare werden neu geschrieben und mit einer Prüfgruppe getestet.',
		goals: ['6.2.1'],
		lead: 'buergerbuero',
		partners: ['soziales', 'integration'],
		start: '2025-05',
		end: '2027-Q4',
		targetGroups: ['alle'],
		districts: ['gesamte Stadt'],
		tags: ['Einfache Sprache', 'Verwaltung'],
		related: ['2-7', '5-4'],
		progress: [
			{
				date: '2026-09-03',
				status: 'ongoing',
				state: 'Acht von 20 Formularen sind fertig und im Einsatz.',
				nextSteps: 'Vier Formulare der Kita-Anmeldung bis März.',
				figures: { Formulare: 8 }
			},
			{
				date: '2025-10-15',
				status: 'ongoing',
				state: 'Liste der 20 Formulare steht, die Prüfgruppe hat sich zweimal getroffen.',
				figures: { Formulare: 2 }
			}
		],
		steps: [
			{ title: 'Liste der 20 Formulare festlegen', due: '2025-07-31', doneOn: '2025-07-15' },
			{ title: 'Formulare der Kita-Anmeldung', due: '2027-03-31', who: 'FB Schule und Jugend' }
		],
		funding: [{ kind: 'existing', state: 'granted', year: '2026', staffShare: 0.15 }]
	},
	{
		number: '6-5',
		title: 'Fortbildung für Beschäftigte mit Publikumsverkehr',
		summary:
			'Ein Tag zu verständlicher Sprache, Vielfalt und schwierigen Gesprächen, verbindlich für alle.',
		goals: ['6.2.2'],
		lead: 'personal',
		partners: ['integration'],
		start: '2026-09-01',
		end: '2028-06',
		review: '2026-11-24',
		targetGroups: ['Beschäftigte der Verwaltung'],
		districts: ['gesamte Stadt'],
		tags: ['Fortbildung', 'Verwaltung'],
		visibility: 'internal',
		reason: 'Die Dienstvereinbarung zur Fortbildung ist noch nicht unterschrieben.',
		blocked: {
			reason: 'der Personalrat der Teilnahmepflicht noch nicht zugestimmt hat.',
			condition: 'die Dienstvereinbarung unterschrieben ist.'
		},
		progress: [
			{
				date: '2026-09-29',
				status: 'not-started',
				state: 'Das Programm ist fertig, der Beginn hängt an der Dienstvereinbarung.',
				nextSteps: 'Gespräch mit dem Personalrat am 24. November.',
				reasons: 'Die Zustimmung des Personalrats steht aus.'
			}
		],
		steps: [
			{ title: 'Gespräch mit dem Personalrat', due: '2026-11-24' },
			{ title: 'Erster Fortbildungstag', due: '2027-Q2' }
		],
		funding: [
			{
				kind: 'budget',
				programme: 'Fortbildungsmittel',
				state: 'planned',
				year: '2027',
				planned: 12000
			}
		]
	},
	{
		number: '6-6',
		title: 'Beirat für Migration und Teilhabe gründen',
		summary: 'Ein gewählter Beirat mit neun Mitgliedern, der in den Ausschüssen Rederecht hat.',
		goals: ['6'],
		lead: 'integration',
		contact: 'musterberg',
		start: '2024-01',
		end: '2025-06-30',
		targetGroups: ['alle'],
		districts: ['gesamte Stadt'],
		tags: ['Mitbestimmung'],
		progress: [
			{
				date: '2025-06-24',
				status: 'done',
				state: 'Der Beirat hat sich am 18. Juni gebildet und drei Arbeitsgruppen eingesetzt.',
				figures: { Mitglieder: 9, Wahlbeteiligung: 23.4 }
			},
			{
				date: '2024-11-28',
				status: 'ongoing',
				state: 'Der Rat hat die Satzung beschlossen, die Wahl ist für Mai 2025 angesetzt.'
			}
		],
		steps: [
			{ title: 'Satzung beschließen', due: '2024-12-31', doneOn: '2024-11-26', who: 'Rat' },
			{ title: 'Beirat wählen', due: '2025-05-31', doneOn: '2025-05-25', who: 'Wahlamt' }
		],
		funding: [
			{ kind: 'budget', state: 'settled', year: '2025', planned: 7000, approved: 7000, spent: 6635 }
		]
	},
	{
		number: '6-7',
		title: 'Anlaufstelle bei Benachteiligung',
		summary:
			'Eine Stelle, an die sich Betroffene wenden können, ohne gleich zum Gericht zu müssen.',
		priority: 'medium',
		end: '2028',
		targetGroups: ['alle'],
		tags: ['Beratung'],
		visibility: 'internal',
		note: 'Aus der Bürgerversammlung im Mai übernommen; Zuständigkeit und Ziel sind noch zuzuordnen.'
	}
];
