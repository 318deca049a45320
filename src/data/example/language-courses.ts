import type { MeasurePlan } from './plan.ts';

/** Measures of field of action 2 that make courses reachable. */
export const languageCourses: readonly MeasurePlan[] = [
	{
		number: '2-1',
		title: 'Sprachkurse mit Kinderbetreuung am Vormittag',
		summary: 'Zwei Kurse im Jahr, bei denen Kinder unter drei Jahren im Nebenraum betreut werden.',
		goals: ['2.2.1'],
		priority: 'high',
		lead: 'vhs',
		partners: ['kita', 'diakonie'],
		contact: 'musterfeld',
		start: '2024-09-01',
		end: '2026-07-31',
		review: '2026-12-01',
		targetGroups: ['Frauen', 'Familien'],
		districts: ['Nordstadt', 'Innenstadt'],
		tags: ['Sprachkurs', 'Kinderbetreuung'],
		progress: [
			{
				date: '2026-10-12',
				status: 'ongoing',
				state:
					'Ein Kurs läuft mit 14 Teilnehmerinnen. Für den zweiten fehlt ein Raum in der Nähe der Kita.',
				nextSteps: 'Raum im Bürgerhaus Nord ab Februar 2027.',
				reasons: 'Der vorgesehene Raum wurde für die Ganztagsbetreuung gebraucht.',
				figures: { Teilnehmende: 14, 'betreute Kinder': 11 }
			},
			{
				date: '2025-10-06',
				status: 'ongoing',
				state: 'Beide Kurse haben stattgefunden, 19 von 26 Frauen haben die Prüfung bestanden.',
				figures: { Teilnehmende: 26, 'betreute Kinder': 18 }
			},
			{
				date: '2024-10-21',
				status: 'ongoing',
				state: 'Der erste Kurs hat im September mit elf Teilnehmerinnen begonnen.',
				nextSteps: 'Zweite Betreuungskraft einstellen.',
				figures: { Teilnehmende: 11, 'betreute Kinder': 8 }
			}
		],
		steps: [
			{ title: 'Betreuungskräfte einstellen', due: '2024-08-15', doneOn: '2024-08-20' },
			{ title: 'Raum für den zweiten Kurs finden', due: '2026-08-31' }
		],
		funding: [
			{
				kind: 'programme',
				programme: 'Landesprogramm „Sprache vor Ort“',
				funder: 'Land',
				state: 'granted',
				reference: '52-118/25',
				year: '2026',
				planned: 32000,
				approved: 30000,
				spent: 16240,
				reportDue: '2027-03-31'
			},
			{ kind: 'own', funder: 'VHS', state: 'granted', year: '2026', planned: 4000, spent: 2100 }
		]
	},
	{
		number: '2-4',
		title: 'Übersicht aller Sprachkurse mit freien Plätzen',
		summary: 'Eine gemeinsame Liste aller Träger, die jede Woche erneuert wird.',
		goals: ['2.2.2'],
		lead: 'vhs',
		partners: ['jobcenter', 'diakonie', 'integration'],
		contact: 'musterfeld',
		start: '2024-05',
		end: '2025-12-31',
		targetGroups: ['Neuzugezogene', 'Fachkräfte'],
		districts: ['gesamte Stadt'],
		tags: ['Sprachkurs', 'Information', 'Digitales'],
		related: ['1-4'],
		progress: [
			{
				date: '2025-12-15',
				status: 'done',
				state:
					'Die Liste steht im Internet und wird jeden Montag erneuert. Alle fünf Träger melden zu.',
				figures: { Träger: 5, Kurse: 34 }
			},
			{
				date: '2024-11-11',
				status: 'ongoing',
				state: 'Drei Träger melden ihre Kurse, die Liste wird als Aushang verteilt.',
				figures: { Träger: 3, Kurse: 19 }
			}
		],
		funding: [{ kind: 'existing', state: 'settled', year: '2025' }]
	},
	{
		number: '2-5',
		title: 'Berufssprachkurse in Abendform',
		summary: 'Kurse auf den Stufen B1 und B2 für Menschen, die tagsüber arbeiten.',
		goals: ['2.2.1'],
		lead: 'jobcenter',
		partners: ['vhs'],
		contact: 'mustermann',
		start: '2026-10',
		end: '2027-Q2',
		targetGroups: ['Beschäftigte'],
		districts: ['gesamte Stadt'],
		tags: ['Sprachkurs', 'Arbeit'],
		progress: [
			{
				date: '2026-10-08',
				status: 'preparing',
				state:
					'Bedarf bei 22 Betrieben abgefragt: 63 Beschäftigte würden einen Abendkurs besuchen.',
				nextSteps: 'Kurs beantragen, Lehrkraft für zwei Abende in der Woche finden.',
				figures: { 'befragte Betriebe': 22, 'gemeldeter Bedarf': 63 }
			}
		],
		steps: [{ title: 'Kurs beantragen', due: '2027-01-31', who: 'VHS' }],
		funding: [
			{
				kind: 'programme',
				programme: 'Berufsbezogene Sprachförderung',
				funder: 'Bund',
				state: 'planned',
				year: '2027',
				planned: 26000,
				applyBy: '2027-01-31'
			}
		]
	},
	{
		number: '2-8',
		title: 'Fahrtkosten zu Kursen außerhalb der Stadt',
		summary:
			'Zuschuss für Menschen, die einen Kurs in der Kreisstadt besuchen, weil es hier keinen gibt.',
		goals: ['2.2'],
		priority: 'low',
		lead: 'soziales',
		contact: 'haddad',
		start: '2026',
		end: '2028',
		targetGroups: ['Geflüchtete'],
		districts: ['gesamte Stadt'],
		tags: ['Sprachkurs', 'Mobilität'],
		reason:
			'Das Ticket des Verkehrsverbunds für Kursteilnehmende wird abgewartet. Wieder aufgegriffen im Haushalt 2028.',
		progress: [
			{
				date: '2026-09-15',
				status: 'postponed',
				state: 'Der Verkehrsverbund führt voraussichtlich 2027 ein ermäßigtes Ticket ein.',
				reasons: 'Ein eigener Zuschuss der Stadt wäre dann doppelt.'
			}
		],
		funding: [{ kind: 'open', state: 'planned', year: '2028', planned: 8000 }]
	},
	{
		number: '2-9',
		title: 'Lese- und Schreibkurse für Frauen',
		summary: 'Kleine Gruppen für Frauen, die in keiner Sprache sicher lesen und schreiben.',
		goals: ['2.2'],
		lead: 'vhs',
		partners: ['frauen'],
		contact: 'musterfeld',
		start: '2024-02',
		end: '2027-12-31',
		targetGroups: ['Frauen'],
		districts: ['Nordstadt'],
		tags: ['Grundbildung'],
		progress: [
			{
				date: '2025-09-30',
				status: 'ongoing',
				state:
					'Zwei Gruppen mit je acht Frauen. Der Verein Frauen aus aller Welt spricht Teilnehmerinnen an.',
				figures: { Teilnehmende: 16 }
			},
			{
				date: '2024-10-21',
				status: 'ongoing',
				state: 'Die erste Gruppe mit sieben Frauen trifft sich zweimal in der Woche.',
				figures: { Teilnehmende: 7 }
			}
		],
		funding: [
			{
				kind: 'programme',
				programme: 'Landesprogramm „Grundbildung stärken“',
				funder: 'Land',
				state: 'settled',
				reference: '33-054/24',
				year: '2025',
				planned: 18000,
				approved: 16500,
				spent: 16120
			}
		]
	},
	{
		number: '2-10',
		title: 'Sprachbegleitung im ersten Ausbildungsjahr',
		summary: 'Wöchentlicher Unterricht in Fachsprache, abgestimmt mit Betrieb und Berufsschule.',
		goals: ['2.2.1'],
		lead: 'jobcenter',
		partners: ['handwerk', 'vhs'],
		contact: 'mustermann',
		start: '2025-08-01',
		end: '2027-07-31',
		targetGroups: ['Auszubildende'],
		districts: ['gesamte Stadt'],
		tags: ['Ausbildung', 'Sprachkurs'],
		related: ['4-3'],
		progress: [
			{
				date: '2026-08-31',
				status: 'ongoing',
				state:
					'17 Auszubildende aus neun Betrieben. Im ersten Jahr hat niemand die Ausbildung abgebrochen.',
				nextSteps: 'Zweites Jahr mit Prüfungsvorbereitung beginnen.',
				figures: { Auszubildende: 17, Betriebe: 9 }
			},
			{
				date: '2025-10-13',
				status: 'ongoing',
				state:
					'Mit elf Auszubildenden gestartet, die Betriebe stellen zwei Stunden in der Woche frei.',
				figures: { Auszubildende: 11, Betriebe: 6 }
			}
		],
		funding: [
			{
				kind: 'programme',
				programme: 'Berufsbezogene Sprachförderung',
				funder: 'Bund',
				state: 'granted',
				year: '2026',
				planned: 21000,
				approved: 21000,
				spent: 12400,
				reportDue: '2027-10-31'
			}
		]
	}
];
