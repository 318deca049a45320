import type { MeasurePlan } from './plan.ts';

/** Measures of field of action 1. */
export const arrival: readonly MeasurePlan[] = [
	{
		number: '1-1',
		title: 'Willkommensmappe in sechs Sprachen',
		summary:
			'Eine Mappe mit Stadtplan, wichtigen Adressen und den ersten zehn Wegen, die bei der Anmeldung im Bürgerbüro ausgegeben wird.',
		goals: ['1.1.1'],
		priority: 'high',
		lead: 'integration',
		partners: ['buergerbuero'],
		contact: 'musterberg',
		start: '2024-02',
		end: '2024-12-31',
		targetGroups: ['Neuzugezogene'],
		districts: ['gesamte Stadt'],
		tags: ['Information', 'Mehrsprachigkeit'],
		related: ['1-4'],
		product: '05.15',
		progress: [
			{
				date: '2025-01-20',
				status: 'done',
				state:
					'Die Mappe wird seit November 2024 bei jeder Anmeldung ausgegeben. Sie liegt auf Deutsch, Englisch, Arabisch, Türkisch, Ukrainisch und Dari vor.',
				nextSteps: 'Adressen einmal im Jahr prüfen; nächster Druck im Frühjahr.',
				figures: { Sprachen: 6, 'ausgegebene Mappen': 340 }
			},
			{
				date: '2024-06-28',
				status: 'ongoing',
				state: 'Texte sind mit allen Ämtern abgestimmt, drei von sechs Übersetzungen liegen vor.',
				nextSteps: 'Restliche Übersetzungen beauftragen, Druck ausschreiben.'
			}
		],
		steps: [
			{ title: 'Texte mit den Ämtern abstimmen', due: '2024-05-31', doneOn: '2024-05-17' },
			{
				title: 'Ausgabe im Bürgerbüro beginnen',
				due: '2024-11-01',
				doneOn: '2024-11-04',
				who: 'Bürgerbüro'
			}
		],
		funding: [
			{
				kind: 'budget',
				state: 'settled',
				year: '2024',
				planned: 9000,
				approved: 9000,
				spent: 8420.5
			}
		]
	},
	{
		number: '1-2',
		title: 'Erstberatung im Bürgerbüro an zwei Vormittagen',
		summary:
			'Das Integrationsbüro berät dienstags und donnerstags dort, wo sich Neuzugezogene ohnehin anmelden.',
		goals: ['1.2'],
		priority: 'high',
		lead: 'integration',
		partners: ['buergerbuero', 'diakonie'],
		contact: 'musterberg',
		start: '2024-04-02',
		end: 'ongoing',
		targetGroups: ['Neuzugezogene'],
		districts: ['Innenstadt'],
		tags: ['Beratung'],
		review: '2027-04',
		progress: [
			{
				date: '2026-09-22',
				status: 'permanent',
				state:
					'Die Beratung ist fester Teil des Bürgerbüros. Die meisten Fragen betreffen Wohnung, Kita-Platz und Sprachkurs.',
				figures: { Beratungen: 628 }
			},
			{
				date: '2025-10-07',
				status: 'permanent',
				state: 'Zweiter Vormittag eingerichtet, weil die Wartezeit zuletzt über einer Stunde lag.',
				figures: { Beratungen: 511 }
			},
			{
				date: '2024-10-15',
				status: 'ongoing',
				state: 'Beratung am Dienstag läuft seit April und wird gut angenommen.',
				nextSteps: 'Zweiten Vormittag mit dem Bürgerbüro abstimmen.',
				figures: { Beratungen: 204 }
			}
		],
		funding: [{ kind: 'existing', state: 'granted', year: '2026', staffShare: 0.3 }]
	},
	{
		number: '1-3',
		title: 'Stadtrundgänge für Neuzugezogene',
		summary:
			'Ehrenamtliche zeigen einmal im Monat Rathaus, Bücherei, Bürgerhaus und Haltestellen, auf Wunsch mit Sprachmittlung.',
		goals: ['1.2'],
		lead: 'freundeskreis',
		partners: ['integration', 'buecherei'],
		contact: 'beispielhaus',
		start: '2024-09',
		end: '2027-12',
		targetGroups: ['Neuzugezogene', 'Familien'],
		districts: ['Innenstadt'],
		tags: ['Ehrenamt', 'Begegnung'],
		progress: [
			{
				date: '2025-06-16',
				status: 'ongoing',
				state: 'Acht Rundgänge mit zusammen 96 Personen. Im Winter fallen die Rundgänge aus.',
				nextSteps: 'Zwei weitere Stadtführerinnen und Stadtführer gewinnen.',
				figures: { Rundgänge: 8, Teilnehmende: 96 }
			},
			{
				date: '2024-11-05',
				status: 'ongoing',
				state: 'Der erste Rundgang fand im September statt, 14 Personen nahmen teil.'
			}
		]
	},
	{
		number: '1-4',
		title: 'Wegweiser im Internet mit allen Beratungsstellen',
		summary:
			'Eine Seite auf dem Auftritt der Stadt, die Beratungsstellen nach Anliegen, Sprache und Ortsteil zeigt.',
		goals: ['1.1.2'],
		priority: 'medium',
		lead: 'integration',
		partners: ['diakonie', 'jobcenter', 'vhs'],
		contact: 'musterberg',
		start: '2025-01',
		end: '2026-09-30',
		targetGroups: ['Neuzugezogene', 'Fachkräfte'],
		districts: ['gesamte Stadt'],
		tags: ['Information', 'Digitales'],
		review: '2026-12-15',
		related: ['1-1', '2-4'],
		product: '05.15',
		progress: [
			{
				date: '2026-06-30',
				status: 'partly-done',
				state:
					'47 von rund 60 Stellen sind eingetragen. Suche nach Anliegen geht, die Suche nach Sprache fehlt noch.',
				nextSteps: 'Sprachen bei allen Stellen abfragen und ergänzen.',
				reasons: 'Mehrere Träger haben auf die Abfrage noch nicht geantwortet.',
				figures: { 'eingetragene Stellen': 47 }
			},
			{
				date: '2025-11-12',
				status: 'ongoing',
				state: 'Aufbau der Seite ist mit der Pressestelle abgestimmt, 20 Stellen sind eingetragen.',
				figures: { 'eingetragene Stellen': 20 }
			}
		],
		steps: [
			{
				title: 'Aufbau der Seite festlegen',
				due: '2025-06-30',
				doneOn: '2025-07-08',
				who: 'Pressestelle'
			},
			{ title: 'Alle Beratungsstellen eintragen', due: '2026-06-30' },
			{ title: 'Suche nach Sprache freischalten', due: '2027-Q1', who: 'Pressestelle' }
		],
		funding: [{ kind: 'existing', state: 'granted', year: '2026', staffShare: 0.1 }]
	},
	{
		number: '1-5',
		title: 'Patenschaften für die ersten sechs Monate',
		summary:
			'Ehrenamtliche begleiten Familien zu Behörden, Kita und Arzt, bis sie allein zurechtkommen.',
		goals: ['1.2'],
		lead: 'freundeskreis',
		partners: ['diakonie'],
		contact: 'beispielhaus',
		start: '2023',
		end: 'ongoing',
		targetGroups: ['Familien', 'Geflüchtete'],
		districts: ['gesamte Stadt'],
		tags: ['Ehrenamt', 'Patenschaft'],
		related: ['6-1'],
		progress: [
			{
				date: '2026-10-05',
				status: 'permanent',
				state:
					'38 Patenschaften bestehen. Die Nachfrage ist höher als die Zahl der Ehrenamtlichen.',
				nextSteps: 'Werbung auf dem Weihnachtsmarkt und in den Betrieben.',
				figures: { Patenschaften: 38, Warteliste: 12 }
			},
			{
				date: '2025-09-29',
				status: 'permanent',
				state: '41 Patenschaften, zwei Schulungsabende für neue Patinnen und Paten.',
				figures: { Patenschaften: 41 }
			}
		],
		funding: [
			{
				kind: 'foundation',
				programme: 'Zusammenhalt im Kleinen',
				funder: 'Bürgerstiftung Musterstadt',
				state: 'granted',
				year: '2026',
				planned: 6000,
				approved: 5000,
				spent: 3180,
				reportDue: '2027-02-28'
			},
			{ kind: 'own', state: 'granted', year: '2026', planned: 1500, spent: 1200 }
		]
	},
	{
		number: '1-6',
		title: 'Sprechstunde der Ausländerbehörde im Bürgerhaus Nord',
		summary:
			'Einmal im Monat berät die Ausländerbehörde vor Ort, damit der Weg ins Kreishaus für einfache Anliegen entfällt.',
		goals: ['1.2'],
		lead: 'auslaenderbehoerde',
		partners: ['integration', 'frauen'],
		start: '2026-09',
		end: '2027-Q2',
		targetGroups: ['Neuzugezogene', 'Geflüchtete'],
		districts: ['Nordstadt'],
		tags: ['Beratung'],
		review: '2027-01-31',
		blocked: {
			reason: 'im Bürgerhaus eine gesicherte Leitung zum Fachverfahren fehlt.',
			condition: 'der Kreis die Leitung gelegt hat, zugesagt für das 1. Quartal 2027.'
		},
		progress: [
			{
				date: '2026-09-10',
				status: 'preparing',
				state: 'Raum und Termine sind vereinbart. Der Kreis prüft die technische Anbindung.',
				nextSteps: 'Anbindung abnehmen, danach Probebetrieb mit zwei Terminen.'
			}
		],
		steps: [
			{
				title: 'Raum und Termine vereinbaren',
				due: '2026-08-31',
				doneOn: '2026-08-19',
				who: 'Integrationsbüro'
			},
			{ title: 'Leitung abnehmen', due: '2027-03-31', who: 'Kreis Musterland' }
		],
		funding: [{ kind: 'open', state: 'planned', year: '2027', planned: 3500 }]
	}
];
