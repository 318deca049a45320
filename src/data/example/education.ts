import type { MeasurePlan } from './plan.ts';

/** Measures of field of action 3. */
export const education: readonly MeasurePlan[] = [
	{
		number: '3-1',
		title: 'Elterncafés an drei Grundschulen',
		summary: 'Offener Treff am Vormittag mit Themen, die Eltern selbst vorschlagen.',
		goals: ['3.1.1'],
		lead: 'schule',
		partners: ['frauen', 'diakonie'],
		contact: 'beispiel',
		start: '2024-04',
		end: '2026-07-31',
		targetGroups: ['Familien'],
		districts: ['Nordstadt', 'Südhang', 'Innenstadt'],
		tags: ['Elternarbeit', 'Schule', 'Begegnung'],
		progress: [
			{
				date: '2026-07-20',
				status: 'done',
				state:
					'Das dritte Elterncafé hat im März eröffnet. Alle drei finden jede zweite Woche statt.',
				nextSteps: 'Die Schulen führen die Cafés selbst weiter.',
				figures: { Elterncafés: 3, 'Eltern je Treffen': 13 }
			},
			{
				date: '2025-09-22',
				status: 'ongoing',
				state: 'Zwei Elterncafés laufen. Für die Grundschule am Südhang wird eine Leitung gesucht.',
				figures: { Elterncafés: 2 }
			},
			{
				date: '2024-10-30',
				status: 'ongoing',
				state: 'An der Grundschule Nord hat das erste Elterncafé eröffnet.',
				figures: { Elterncafés: 1 }
			}
		],
		funding: [
			{
				kind: 'budget',
				state: 'settled',
				year: '2025',
				planned: 5400,
				approved: 5400,
				spent: 5110
			},
			{ kind: 'budget', state: 'granted', year: '2026', planned: 5400, approved: 5400, spent: 4380 }
		]
	},
	{
		number: '3-2',
		title: 'Hausbesuche vor dem ersten Kitatag',
		summary:
			'Fachkräfte besuchen Familien zu Hause, erklären die Eingewöhnung und bringen ein Bilderbuch mit.',
		goals: ['3.1.2'],
		priority: 'medium',
		lead: 'schule',
		partners: ['kita'],
		contact: 'beispiel',
		start: '2025-02',
		end: '2026-12-31',
		review: '2026-12-10',
		targetGroups: ['Familien', 'Kinder und Jugendliche'],
		districts: ['Nordstadt'],
		tags: ['Frühe Bildung', 'Elternarbeit'],
		progress: [
			{
				date: '2026-10-27',
				status: 'ongoing',
				state:
					'52 Familien besucht, in 19 Fällen mit Sprachmittlung. Die Eingewöhnung dauert seither kürzer.',
				nextSteps: 'Entscheiden, ob die Besuche ab 2027 in allen Kitas angeboten werden.',
				figures: { Hausbesuche: 52 },
				by: 'Kita-Verbund Nord'
			},
			{
				date: '2025-11-10',
				status: 'ongoing',
				state: 'In vier Kitas eingeführt, 27 Familien besucht.',
				figures: { Hausbesuche: 27 },
				by: 'Kita-Verbund Nord'
			}
		],
		steps: [
			{
				title: 'Leitfaden für die Besuche schreiben',
				due: '2025-03-31',
				doneOn: '2025-03-24',
				who: 'Kita-Verbund Nord'
			},
			{ title: 'Erfahrungen im Jugendhilfeausschuss vorstellen', due: '2026-12-08' }
		],
		funding: [
			{
				kind: 'programme',
				programme: 'Landesprogramm „Starke Kitas“',
				funder: 'Land',
				state: 'granted',
				reference: '27-300/25',
				year: '2026',
				planned: 14000,
				approved: 12500,
				spent: 9730,
				reportDue: '2027-02-28'
			}
		]
	},
	{
		number: '3-3',
		title: 'Lernzeiten am Nachmittag mit Ehrenamtlichen',
		summary:
			'An vier Nachmittagen helfen Ehrenamtliche bei Hausaufgaben, in den Ferien mit Werkstattangeboten.',
		goals: ['3.2'],
		lead: 'freundeskreis',
		partners: ['schule', 'buecherei'],
		contact: 'beispielhaus',
		start: '2022',
		end: 'ongoing',
		targetGroups: ['Kinder und Jugendliche'],
		districts: ['Innenstadt', 'Nordstadt'],
		tags: ['Ehrenamt', 'Schule'],
		related: ['3-6'],
		progress: [
			{
				date: '2026-10-05',
				status: 'permanent',
				state: '64 Kinder kommen regelmäßig, 23 Ehrenamtliche helfen.',
				figures: { Kinder: 64, Ehrenamtliche: 23 }
			},
			{
				date: '2025-09-29',
				status: 'permanent',
				state: '58 Kinder, 25 Ehrenamtliche. Die Ferienwerkstatt wird ab 2026 mit angeboten.',
				figures: { Kinder: 58, Ehrenamtliche: 25 }
			},
			{
				date: '2024-09-30',
				status: 'permanent',
				state: 'Vierter Nachmittag in der Stadtbücherei eingerichtet.',
				figures: { Kinder: 47, Ehrenamtliche: 19 }
			}
		],
		funding: [
			{
				kind: 'budget',
				programme: 'Vereinsförderung',
				state: 'granted',
				year: '2026',
				planned: 3000,
				approved: 3000,
				spent: 2250
			}
		]
	},
	{
		number: '3-4',
		title: 'Fortbildung „Mehrsprachig aufwachsen“ für Fachkräfte',
		summary: 'Drei Tage für Erzieherinnen, Erzieher und Lehrkräfte, jährlich mit 20 Plätzen.',
		goals: ['3.2'],
		lead: 'vhs',
		partners: ['kita', 'schule'],
		contact: 'musterfeld',
		start: '2025-01',
		end: '2027-06-30',
		targetGroups: ['Fachkräfte'],
		districts: ['gesamte Stadt'],
		tags: ['Fortbildung', 'Mehrsprachigkeit'],
		progress: [
			{
				date: '2026-06-22',
				status: 'partly-done',
				state: 'Zwei Durchgänge mit 37 Fachkräften abgeschlossen, der dritte ist ausgeschrieben.',
				nextSteps: 'Dritter Durchgang im Frühjahr 2027, danach Auswertung.',
				figures: { Fachkräfte: 37 }
			},
			{
				date: '2025-06-30',
				status: 'ongoing',
				state: 'Erster Durchgang mit 19 Fachkräften abgeschlossen.',
				figures: { Fachkräfte: 19 }
			}
		],
		funding: [
			{
				kind: 'foundation',
				programme: 'Bildung von Anfang an',
				funder: 'Sparstiftung Musterland',
				state: 'granted',
				year: '2026',
				planned: 8000,
				approved: 8000,
				spent: 5200,
				reportDue: '2027-09-30'
			}
		]
	},
	{
		number: '3-5',
		title: 'Beratung zum Übergang in den Beruf ab Klasse 8',
		summary: 'Feste Sprechzeiten an beiden weiterführenden Schulen, Eltern werden mit eingeladen.',
		goals: ['3.2'],
		priority: 'high',
		partners: ['jobcenter', 'schule', 'handwerk'],
		start: '2026-09',
		end: '2027-07-31',
		targetGroups: ['Kinder und Jugendliche', 'Familien'],
		districts: ['gesamte Stadt'],
		tags: ['Ausbildung', 'Schule'],
		visibility: 'internal',
		note: 'Zuständigkeit zwischen FB Schule und Jugend und Jobcenter noch klären.',
		progress: [
			{
				date: '2026-09-08',
				status: 'preparing',
				state: 'Beide Schulen wollen teilnehmen. Wer die Beratung leitet, ist noch offen.',
				nextSteps: 'Gespräch der Leitungen im Januar.',
				by: 'Integrationsbüro'
			}
		],
		funding: [
			{
				kind: 'programme',
				programme: 'Übergänge gestalten',
				funder: 'Land',
				state: 'refused',
				year: '2026',
				planned: 38000,
				note: 'Abgelehnt, weil die Zuständigkeit nicht benannt war. Neuer Antrag möglich.'
			},
			{
				kind: 'programme',
				programme: 'Übergänge gestalten',
				funder: 'Land',
				state: 'planned',
				year: '2027',
				planned: 38000,
				applyBy: '2027-02-15'
			}
		]
	},
	{
		number: '3-6',
		title: 'Ferienwerkstatt für neu zugezogene Kinder',
		summary: 'Zwei Wochen Werken, Sport und Sprache in den Sommerferien.',
		goals: ['3.2'],
		lead: 'schule',
		partners: ['freundeskreis'],
		start: '2024-07',
		end: '2026',
		targetGroups: ['Kinder und Jugendliche'],
		districts: ['Innenstadt'],
		tags: ['Schule', 'Ferien'],
		mergedInto: '3-3',
		progress: [
			{
				date: '2026-02-12',
				status: 'merged',
				state:
					'Die Ferienwerkstatt ist Teil der Lernzeiten (3-3) geworden und wird dort weitergeführt.'
			},
			{
				date: '2024-09-02',
				status: 'ongoing',
				state: 'Erste Ferienwerkstatt mit 22 Kindern.',
				figures: { Kinder: 22 }
			}
		]
	}
];
