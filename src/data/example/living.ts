import type { MeasurePlan } from './plan.ts';

/** Measures of field of action 5. */
export const living: readonly MeasurePlan[] = [
	{
		number: '5-1',
		title: 'Kurs „Gut wohnen“ mit Nachweis für Vermieter',
		summary:
			'Vier Abende zu Mietvertrag, Heizen, Müll und Nachbarschaft; am Ende gibt es eine Bescheinigung.',
		goals: ['5.1.1'],
		lead: 'soziales',
		partners: ['wohnbau', 'vhs'],
		contact: 'haddad',
		start: '2024-03',
		end: '2026-06-30',
		targetGroups: ['Neuzugezogene', 'Geflüchtete'],
		districts: ['gesamte Stadt'],
		tags: ['Wohnen'],
		progress: [
			{
				date: '2026-07-02',
				status: 'done',
				state: '214 Personen haben den Kurs besucht. Die VHS führt ihn als festes Angebot weiter.',
				figures: { Teilnehmende: 214 }
			},
			{
				date: '2025-10-01',
				status: 'ongoing',
				state: '142 Personen seit Beginn, jeder zweite Kurs mit Sprachmittlung.',
				figures: { Teilnehmende: 142 }
			},
			{
				date: '2024-10-08',
				status: 'ongoing',
				state: 'Drei Kurse mit 51 Personen. Vermieter kennen die Bescheinigung noch wenig.',
				nextSteps: 'Bescheinigung bei den Vermietern bekannt machen.',
				figures: { Teilnehmende: 51 }
			}
		],
		funding: [
			{ kind: 'budget', state: 'settled', year: '2025', planned: 6500, approved: 6500, spent: 6240 }
		]
	},
	{
		number: '5-2',
		title: 'Quartierstreff Nordstadt',
		summary:
			'Offener Treff im Bürgerhaus Nord mit Beratung, Küche und Werkstatt, getragen von Vereinen und Stadt.',
		goals: ['5.2'],
		priority: 'high',
		flagship: true,
		lead: 'stadtentwicklung',
		partners: ['frauen', 'diakonie', 'wohnbau', 'freundeskreis'],
		contact: 'musterbach',
		start: '2024-01',
		end: '2028-12-31',
		review: '2027-02-01',
		targetGroups: ['Familien', 'Ältere Menschen', 'Frauen'],
		districts: ['Nordstadt'],
		tags: ['Begegnung', 'Nachbarschaft'],
		related: ['1-6', '2-9'],
		product: '09.10',
		progress: [
			{
				date: '2026-10-16',
				status: 'ongoing',
				state:
					'Der Treff hat an fünf Tagen geöffnet, zwölf Gruppen nutzen ihn. Die Küche ist seit September fertig.',
				nextSteps: 'Trägervereinbarung ab 2028 vorbereiten.',
				figures: { 'Besuche je Woche': 210, Gruppen: 12 }
			},
			{
				date: '2025-10-20',
				status: 'ongoing',
				state: 'Umbau des Erdgeschosses abgeschlossen, der Treff öffnet an drei Tagen.',
				figures: { 'Besuche je Woche': 95, Gruppen: 7 }
			},
			{
				date: '2024-11-25',
				status: 'preparing',
				state: 'Förderbescheid liegt vor, Planung mit den Vereinen abgeschlossen.'
			}
		],
		steps: [
			{ title: 'Umbau des Erdgeschosses', due: '2025-08-31', doneOn: '2025-09-12' },
			{ title: 'Küche einbauen', due: '2026-06-30', doneOn: '2026-09-04' },
			{ title: 'Trägervereinbarung abschließen', due: '2027-Q4' }
		],
		funding: [
			{
				kind: 'programme',
				programme: 'Städtebauförderung, Soziale Quartiere',
				funder: 'Bund und Land',
				state: 'granted',
				reference: 'Q-2024-18',
				year: '2024–2027',
				planned: 180000,
				approved: 160000,
				spent: 121400,
				reportDue: '2028-06-30'
			},
			{
				kind: 'budget',
				state: 'granted',
				year: '2026',
				planned: 20000,
				approved: 20000,
				spent: 15850,
				staffShare: 0.5
			}
		]
	},
	{
		number: '5-3',
		title: 'Wohnraum vermitteln mit Mietpaten',
		summary:
			'Ehrenamtliche Mietpaten begleiten Besichtigungen und bleiben im ersten Jahr für Vermieter ansprechbar.',
		goals: ['5.1'],
		lead: 'soziales',
		partners: ['wohnbau', 'freundeskreis'],
		contact: 'haddad',
		start: '2026-01',
		end: '2027-09-30',
		review: '2027-03',
		targetGroups: ['Familien', 'Geflüchtete'],
		districts: ['gesamte Stadt'],
		tags: ['Wohnen', 'Ehrenamt', 'Patenschaft'],
		blocked: {
			reason: 'die Haftung für Schäden in der Wohnung nicht geregelt ist.',
			condition: 'die Versicherung der Stadt schriftlich zugesagt hat.'
		},
		progress: [
			{
				date: '2026-08-18',
				status: 'preparing',
				state:
					'Elf Ehrenamtliche und die Wohnbau sind bereit. Die Stadt verhandelt über die Versicherung.',
				reasons: 'Ein Angebot der Versicherung liegt seit Mai zur Prüfung.',
				figures: { Mietpaten: 11 }
			}
		],
		steps: [
			{ title: 'Versicherung klären', due: '2026-07-31' },
			{ title: 'Mietpaten schulen', due: '2027-04', who: 'Freundeskreis' }
		],
		funding: [
			{
				kind: 'budget',
				state: 'planned',
				year: '2027',
				planned: 5000,
				note: 'Im Entwurf des Haushalts 2027 angemeldet.'
			}
		]
	},
	{
		number: '5-4',
		title: 'Musterhausordnung in einfacher Sprache',
		summary: 'Eine Hausordnung mit Bildern, die alle Vermieter verwenden können.',
		goals: ['5.1'],
		lead: 'wohnbau',
		partners: ['soziales'],
		start: '2026-02',
		end: '2026-10-31',
		targetGroups: ['Familien', 'Neuzugezogene'],
		districts: ['gesamte Stadt'],
		tags: ['Wohnen', 'Einfache Sprache'],
		progress: [
			{
				date: '2026-09-24',
				status: 'ongoing',
				state: 'Der Text ist fertig und von einer Prüfgruppe gelesen. Die Zeichnungen fehlen noch.',
				nextSteps: 'Zeichnungen beauftragen, Druck im Januar.'
			}
		],
		funding: [{ kind: 'own', funder: 'Wohnbau', state: 'planned', year: '2026', planned: 2800 }]
	},
	{
		number: '5-5',
		title: 'Schwimmen lernen für Frauen und Mädchen',
		summary: 'Kurse im Lehrschwimmbecken mit Trainerinnen, Kinder werden betreut.',
		goals: ['5.3'],
		lead: 'sport',
		partners: ['frauen'],
		start: '2025-04',
		end: '2027-03-31',
		targetGroups: ['Frauen', 'Kinder und Jugendliche'],
		districts: ['gesamte Stadt'],
		tags: ['Sport', 'Gesundheit', 'Kinderbetreuung'],
		progress: [
			{
				date: '2026-09-28',
				status: 'partly-done',
				state:
					'Vier von sechs Kursen haben stattgefunden, 57 Frauen und Mädchen haben schwimmen gelernt.',
				nextSteps: 'Zwei Kurse bis März, Wasserzeiten sind gebucht.',
				figures: { Teilnehmende: 57, Kurse: 4 }
			},
			{
				date: '2025-10-09',
				status: 'ongoing',
				state: 'Zwei Kurse mit zusammen 28 Teilnehmerinnen, Warteliste für weitere 19.',
				figures: { Teilnehmende: 28, Kurse: 2 }
			}
		],
		funding: [
			{
				kind: 'programme',
				programme: 'Sport verbindet',
				funder: 'Land',
				state: 'granted',
				reference: 'SV 26/091',
				year: '2026',
				planned: 9600,
				approved: 9600,
				spent: 7150,
				reportDue: '2026-11-30'
			}
		]
	},
	{
		number: '5-6',
		title: 'Gesundheitslotsinnen in den Quartieren',
		summary: 'Geschulte Frauen informieren in ihrer Sprache über Vorsorge, Impfungen und Pflege.',
		goals: ['5.3'],
		lead: 'soziales',
		partners: ['frauen', 'aerzte'],
		contact: 'haddad',
		start: '2025',
		end: '2028-Q4',
		targetGroups: ['Frauen', 'Ältere Menschen'],
		districts: ['Nordstadt', 'Südhang'],
		tags: ['Gesundheit', 'Mehrsprachigkeit'],
		related: ['2-3'],
		reason:
			'Erst soll die Koordination der Sprachmittlung (2-3) besetzt sein, weil beides an derselben Stelle hängt.',
		progress: [
			{
				date: '2026-10-14',
				status: 'postponed',
				state:
					'Sechs Frauen haben Interesse an der Schulung, sie sind über den Aufschub informiert.',
				reasons: 'Ohne Koordinationsstelle keine Einsatzplanung.'
			},
			{
				date: '2024-12-05',
				status: 'preparing',
				state: 'Konzept mit dem Ärztenetz abgestimmt.'
			}
		],
		funding: [
			{
				kind: 'programme',
				programme: 'Gesund im Quartier',
				funder: 'Krankenkassen',
				state: 'planned',
				year: '2028',
				planned: 15000,
				applyBy: '2027-09-30'
			}
		]
	}
];
