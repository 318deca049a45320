import type { MeasurePlan } from './plan.ts';

/** Measures of field of action 4. */
export const work: readonly MeasurePlan[] = [
	{
		number: '4-1',
		title: 'Anerkennungsberatung im Jobcenter',
		summary: 'Alle zwei Wochen Beratung zu Abschlüssen, Verfahren und Kosten, mit Anmeldung.',
		goals: ['4.1.1'],
		priority: 'high',
		lead: 'jobcenter',
		partners: ['integration'],
		contact: 'mustermann',
		start: '2025-01-15',
		end: '2028-12-31',
		targetGroups: ['Fachkräfte', 'Neuzugezogene'],
		districts: ['gesamte Stadt'],
		tags: ['Anerkennung', 'Beratung'],
		progress: [
			{
				date: '2026-09-17',
				status: 'ongoing',
				state: '118 Beratungen, 31 Anträge auf Anerkennung gestellt, 12 davon entschieden.',
				nextSteps: 'Merkblatt zu den Kosten in vier Sprachen.',
				figures: { Beratungen: 118, Anträge: 31 }
			},
			{
				date: '2025-09-11',
				status: 'ongoing',
				state: 'Die Beratung läuft seit Januar, Termine sind drei Wochen im Voraus vergeben.',
				figures: { Beratungen: 74, Anträge: 18 }
			}
		],
		funding: [{ kind: 'existing', state: 'granted', year: '2026', staffShare: 0.25 }]
	},
	{
		number: '4-2',
		title: 'Praktikumswoche für neu Zugewanderte',
		summary:
			'Eine Woche im März, in der Betriebe täglich andere Praktikantinnen und Praktikanten empfangen.',
		goals: ['4.2.1'],
		lead: 'handwerk',
		partners: ['jobcenter', 'integration'],
		contact: 'mustermann',
		start: '2025-03',
		end: '2028-03',
		review: '2026-12-17',
		targetGroups: ['Geflüchtete', 'Kinder und Jugendliche'],
		districts: ['gesamte Stadt'],
		tags: ['Praktikum', 'Arbeit'],
		progress: [
			{
				date: '2026-04-14',
				status: 'ongoing',
				state: '34 Betriebe und 41 Teilnehmende. Sieben Praktika wurden zu Ausbildungsverträgen.',
				nextSteps: 'Betriebe der Pflege für 2027 ansprechen.',
				figures: { Betriebe: 34, Teilnehmende: 41, Ausbildungsverträge: 7 }
			},
			{
				date: '2025-04-08',
				status: 'ongoing',
				state: 'Erste Praktikumswoche mit 21 Betrieben.',
				figures: { Betriebe: 21, Teilnehmende: 28, Ausbildungsverträge: 3 }
			}
		],
		steps: [
			{ title: 'Betriebe für 2027 ansprechen', due: '2026-12-18' },
			{ title: 'Anmeldung freischalten', due: '2027-01-25', who: 'Jobcenter' }
		],
		funding: [
			{
				kind: 'own',
				funder: 'Handwerksverbund Musterland',
				state: 'granted',
				year: '2026',
				planned: 2500,
				spent: 2280
			}
		]
	},
	{
		number: '4-3',
		title: 'Ausbildungsbotschafterinnen und -botschafter mit Zuwanderungsgeschichte',
		summary: 'Auszubildende berichten in Schulen und Sprachkursen von ihrem Weg.',
		goals: ['4.2'],
		lead: 'handwerk',
		partners: ['schule', 'vhs'],
		start: '2024-10',
		end: '2027',
		targetGroups: ['Kinder und Jugendliche', 'Auszubildende'],
		districts: ['gesamte Stadt'],
		tags: ['Ausbildung'],
		related: ['2-10'],
		progress: [
			{
				date: '2026-05-19',
				status: 'partly-done',
				state:
					'Acht von zehn geplanten Botschafterinnen und Botschaftern sind geschult, 22 Besuche in Klassen.',
				figures: { Geschulte: 8, Besuche: 22 }
			},
			{
				date: '2024-12-10',
				status: 'preparing',
				state: 'Schulungsunterlagen sind fertig, fünf Betriebe stellen Auszubildende frei.'
			}
		],
		funding: [
			{
				kind: 'foundation',
				programme: 'Wege in Ausbildung',
				funder: 'Sparstiftung Musterland',
				state: 'settled',
				year: '2025',
				planned: 3500,
				approved: 3500,
				spent: 3395
			}
		]
	},
	{
		number: '4-4',
		title: 'Gründungsberatung in mehreren Sprachen',
		summary: 'Gruppenberatung zu Rechtsform, Steuern und Krediten mit Sprachmittlung.',
		goals: ['4.1'],
		priority: 'low',
		lead: 'stadtentwicklung',
		partners: ['handwerk'],
		start: '2027-Q3',
		end: '2028-Q2',
		targetGroups: ['Fachkräfte'],
		districts: ['gesamte Stadt'],
		tags: ['Arbeit', 'Beratung'],
		reason: 'Die Wirtschaftsförderung wird erst zum Sommer 2027 neu aufgestellt.',
		progress: [
			{
				date: '2026-03-03',
				status: 'not-started',
				state: 'Noch nicht begonnen.',
				reasons: 'Die Stelle in der Wirtschaftsförderung ist bis Sommer 2027 nicht besetzt.'
			}
		],
		funding: [{ kind: 'open', state: 'planned', year: '2027', planned: 6000 }]
	},
	{
		number: '4-5',
		title: 'Qualifizierung in der Altenpflege mit eigener Kinderbetreuung',
		summary: 'Halbjähriger Vorbereitungskurs für Frauen mit kleinen Kindern.',
		goals: ['4.2'],
		lead: 'jobcenter',
		partners: ['diakonie'],
		start: '2025-09',
		end: '2026-08-31',
		targetGroups: ['Frauen'],
		districts: ['gesamte Stadt'],
		tags: ['Arbeit', 'Kinderbetreuung'],
		related: ['2-1'],
		reason:
			'Das Förderprogramm wurde eingestellt; ein eigener Kurs der Stadt wäre nicht zu bezahlen. Interessierte werden an den Kurs des Kreises verwiesen.',
		progress: [
			{
				date: '2026-01-27',
				status: 'dropped',
				state: 'Der Sozialausschuss hat beschlossen, die Maßnahme nicht weiter zu verfolgen.',
				reasons: 'Das Förderprogramm wurde eingestellt.'
			},
			{
				date: '2025-05-20',
				status: 'preparing',
				state: '16 Interessentinnen haben sich gemeldet, ein Förderantrag ist gestellt.',
				figures: { Interessentinnen: 16 }
			}
		],
		funding: [
			{
				kind: 'programme',
				programme: 'Pflege gewinnt',
				funder: 'Land',
				state: 'refused',
				reference: '19-77/25',
				year: '2025',
				planned: 45000
			}
		]
	},
	{
		number: '4-6',
		title: 'Deutsch am Arbeitsplatz: Vereinbarung mit Betrieben',
		summary: 'Betriebe stellen Räume und Zeit, die Stadt vermittelt Lehrkräfte.',
		goals: ['4.2'],
		lead: 'handwerk',
		end: '2028',
		targetGroups: ['Beschäftigte'],
		tags: ['Sprachkurs', 'Arbeit'],
		visibility: 'internal',
		related: ['2-5']
	}
];
