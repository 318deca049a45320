import type { MeasurePlan } from './plan.ts';

/** Measures of field of action 2 that help to be understood in everyday life. */
export const everydayLanguage: readonly MeasurePlan[] = [
	{
		number: '2-2',
		title: 'Mehrsprachige Medien in der Stadtbücherei',
		summary: 'Bücher, Hörmedien und Spiele in acht Sprachen, ausgewählt mit Eltern und Vereinen.',
		goals: ['2.1.2'],
		lead: 'buecherei',
		partners: ['frauen', 'kita'],
		contact: 'beispielsen',
		start: '2024',
		end: 'ongoing',
		targetGroups: ['Familien', 'Kinder und Jugendliche'],
		districts: ['gesamte Stadt'],
		tags: ['Mehrsprachigkeit', 'Leseförderung'],
		product: '04.20',
		progress: [
			{
				date: '2026-10-20',
				status: 'permanent',
				state:
					'Der Bestand umfasst 1.240 Medien. Ukrainisch und Arabisch werden am häufigsten ausgeliehen.',
				figures: { Medien: 1240, Ausleihen: 5310 }
			},
			{
				date: '2025-10-28',
				status: 'permanent',
				state: 'Bestand um 260 Medien erweitert, ein Regal in der Zweigstelle Nord eingerichtet.',
				figures: { Medien: 1080, Ausleihen: 4120 }
			},
			{
				date: '2024-11-18',
				status: 'ongoing',
				state: 'Erste Auswahl mit dem Verein Frauen aus aller Welt getroffen.',
				figures: { Medien: 820, Ausleihen: 2675 }
			}
		],
		funding: [
			{ kind: 'budget', state: 'granted', year: '2026', planned: 7500, approved: 7500, spent: 6890 }
		]
	},
	{
		number: '2-3',
		title: 'Sprachmittlung für Ämter, Kitas und Arztpraxen aufbauen',
		summary:
			'Geschulte Sprachmittlerinnen und Sprachmittler begleiten Gespräche, in denen es auf jedes Wort ankommt. Vermittelt wird über eine Stelle, bezahlt nach einer Honorarordnung.',
		description:
			'Angehörige und Kinder sollen nicht mehr übersetzen müssen, wenn es um Gesundheit, Recht oder das Wohl eines Kindes geht.\n\nDie Stadt baut dafür einen Pool auf:\n– Schulung mit 40 Stunden und Zertifikat\n– Honorarordnung und Verschwiegenheitserklärung\n– Vermittlung an Ämter, Kitas, Schulen und Arztpraxen\n– jährlicher Austausch der Sprachmittlerinnen und Sprachmittler',
		goals: ['2.1.1'],
		priority: 'high',
		flagship: true,
		lead: 'soziales',
		partners: ['vhs', 'diakonie', 'kita', 'aerzte'],
		contact: 'haddad',
		start: '2025-03-01',
		end: '2026-09-30',
		review: '2027-01-15',
		targetGroups: ['Neuzugezogene', 'Familien'],
		districts: ['gesamte Stadt'],
		tags: ['Sprachmittlung', 'Gesundheit'],
		related: ['2-11', '5-6', '6-1', '6-4', 'words:K-12'],
		note: 'K-12 ist die Maßnahme des Kreises zum gemeinsamen Pool; sein Konzept liegt noch nicht als Datei vor.',
		product: '05.15',
		blocked: {
			reason: 'die Koordinationsstelle seit August nicht besetzt ist.',
			condition: 'sie im Februar 2027 besetzt ist.'
		},
		progress: [
			{
				date: '2026-10-14',
				status: 'ongoing',
				state:
					'23 Sprachmittlerinnen und Sprachmittler für 14 Sprachen sind geschult. Einsätze laufen über die VHS, solange niemand koordiniert. Arztpraxen fragen häufiger an, als Einsätze möglich sind.',
				nextSteps:
					'Stelle neu ausschreiben; Anfragen der Praxen ab März über ein Formular im Internet annehmen.',
				reasons: 'Zwei Ausschreibungen blieben ohne Ergebnis.',
				figures: { Einsätze: 412, Sprachen: 14 }
			},
			{
				date: '2025-11-03',
				status: 'ongoing',
				state:
					'Honorarordnung beschlossen, erste Schulung mit zwölf Personen abgeschlossen. Vermittlung zunächst nur für Ämter und Kitas.',
				nextSteps: 'Zweite Schulung, Vereinbarung mit dem Ärztenetz.',
				figures: { Einsätze: 187, Sprachen: 9 }
			},
			{
				date: '2024-10-22',
				status: 'preparing',
				state:
					'Bedarf bei 31 Stellen abgefragt. Am häufigsten fehlen Arabisch, Ukrainisch und Dari.',
				nextSteps: 'Honorarordnung entwerfen, Partner für die Schulung finden.',
				figures: { 'Befragte Stellen': 31 },
				by: 'Integrationsbüro'
			}
		],
		steps: [
			{
				title: 'Honorarordnung beschließen',
				due: '2025-05-31',
				doneOn: '2025-05-12',
				who: 'Hauptausschuss'
			},
			{
				title: 'Erste Schulung mit zwölf Personen',
				due: '2025-12-31',
				doneOn: '2025-11-30',
				who: 'VHS'
			},
			{ title: 'Koordinationsstelle besetzen', due: '2026-08-01', who: 'Personalamt' },
			{ title: 'Anfrageformular für Arztpraxen freischalten', due: '2027-03-31' }
		],
		funding: [
			{
				kind: 'budget',
				programme: 'Produkt 05.15',
				state: 'settled',
				year: '2025',
				planned: 12000,
				approved: 12000,
				spent: 9850
			},
			{
				kind: 'budget',
				programme: 'Produkt 05.15',
				state: 'granted',
				year: '2026',
				planned: 12000,
				approved: 12000,
				spent: 11500
			},
			{
				kind: 'programme',
				programme: 'Landesprogramm „Vor Ort verstehen“',
				funder: 'Land',
				state: 'applied',
				reference: '41-2207/26',
				year: '2027',
				planned: 24000,
				reportDue: '2028-03-31'
			}
		]
	},
	{
		number: '2-6',
		title: 'Vorlesepatenschaften in allen Kitas',
		summary: 'Patinnen und Paten lesen einmal in der Woche vor, auch in den Sprachen der Kinder.',
		goals: ['2.1.2'],
		lead: 'buecherei',
		partners: ['kita', 'freundeskreis'],
		contact: 'beispielsen',
		start: '2024-08',
		end: '2026-12-31',
		targetGroups: ['Kinder und Jugendliche'],
		districts: ['gesamte Stadt'],
		tags: ['Ehrenamt', 'Leseförderung'],
		progress: [
			{
				date: '2026-10-20',
				status: 'partly-done',
				state: 'In neun von elf Kitas lesen 21 Patinnen und Paten einmal in der Woche vor.',
				nextSteps: 'Die beiden Kitas im Südhang bis Jahresende gewinnen.',
				figures: { Kitas: 9, 'Patinnen und Paten': 21 }
			},
			{
				date: '2025-10-28',
				status: 'ongoing',
				state: 'Sechs Kitas machen mit. Eine Schulung für Vorlesende wurde gut besucht.',
				figures: { Kitas: 6, 'Patinnen und Paten': 13 }
			}
		],
		funding: [
			{
				kind: 'foundation',
				programme: 'Lesen verbindet',
				funder: 'Bürgerstiftung Musterstadt',
				state: 'settled',
				year: '2025',
				planned: 2400,
				approved: 2400,
				spent: 2315.8
			}
		]
	},
	{
		number: '2-7',
		title: 'Elternbriefe der Grundschulen in einfacher Sprache',
		summary:
			'Zwölf Musterbriefe, die alle Grundschulen verwenden, mit Übersetzung auf der Rückseite.',
		goals: ['2.1.2'],
		lead: 'schule',
		contact: 'beispiel',
		start: '2026-08',
		end: '2027-08-31',
		targetGroups: ['Familien'],
		districts: ['gesamte Stadt'],
		tags: ['Einfache Sprache', 'Schule'],
		related: ['6-4'],
		status: { value: 'not-started', date: '2026-09-01' }
	},
	{
		number: '2-11',
		title: 'Dolmetschen bei Elternabenden',
		summary: 'Grundschulen buchen Sprachmittlung für Elternabende und Elternsprechtage selbst.',
		goals: ['2.1.1'],
		lead: 'schule',
		partners: ['soziales', 'vhs'],
		contact: 'beispiel',
		start: '2024-08-01',
		end: '2025-12-31',
		targetGroups: ['Familien'],
		districts: ['gesamte Stadt'],
		tags: ['Sprachmittlung', 'Schule'],
		progress: [
			{
				date: '2025-12-31',
				status: 'done',
				state: 'Alle Grundschulen buchen seit dem Schuljahr 2025/26 selbst.',
				figures: { Elternabende: 44 }
			},
			{
				date: '2024-12-02',
				status: 'ongoing',
				state: 'Zwei Grundschulen erproben die Buchung, Rückmeldungen der Eltern sind gut.',
				figures: { Elternabende: 9 }
			}
		],
		funding: [
			{ kind: 'budget', state: 'settled', year: '2025', planned: 4000, approved: 4000, spent: 3720 }
		]
	}
];
