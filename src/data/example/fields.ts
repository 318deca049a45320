import { arrival } from './arrival.ts';
import { education } from './education.ts';
import { everydayLanguage } from './language-everyday.ts';
import { languageCourses } from './language-courses.ts';
import { living } from './living.ts';
import { participation } from './participation.ts';
import type { FieldPlan } from './plan.ts';
import { work } from './work.ts';

/** The six fields of action with their goals; the measures have files of their own. */
export const fields: readonly FieldPlan[] = [
	{
		number: '1',
		title: 'Ankommen und Orientierung',
		summary:
			'Die ersten Monate entscheiden, ob Menschen sich in Musterstadt zurechtfinden. Die Stadt empfängt alle, die neu hierherziehen, erklärt Wege und Zuständigkeiten in verständlicher Sprache und bringt Neuzugezogene mit Menschen zusammen, die schon lange hier leben.',
		goals: [
			{
				number: '1',
				text: 'Wer neu nach Musterstadt kommt, weiß nach drei Monaten, wohin man sich mit welchem Anliegen wendet.',
				goals: [
					{
						number: '1.1',
						text: 'Informationen zum Ankommen liegen an einer Stelle, aktuell und in den häufigsten Sprachen vor.',
						goals: [
							{
								number: '1.1.1',
								text: 'Bis Ende 2024 erhält jede neu angemeldete Person die Willkommensmappe.'
							},
							{
								number: '1.1.2',
								text: 'Bis Ende 2026 sind alle Beratungsstellen der Stadt im Internet mit Sprache und Sprechzeit zu finden.'
							}
						]
					},
					{
						number: '1.2',
						text: 'Neuzugezogene finden in den ersten sechs Monaten eine feste Ansprechperson.'
					}
				]
			}
		],
		measures: arrival
	},
	{
		number: '2',
		title: 'Sprache',
		summary:
			'Wer sich verständigen kann, kommt allein zurecht: beim Arzt, im Elterngespräch, am Arbeitsplatz. Kurse allein reichen dafür nicht. Die Stadt sorgt dafür, dass es Kurse gibt, die man besuchen kann, und dass niemand vor einem Amt steht und nicht verstanden wird.',
		goals: [
			{
				number: '2',
				text: 'Menschen in Musterstadt können sich verständigen, auch solange sie noch Deutsch lernen.',
				goals: [
					{
						number: '2.1',
						text: 'Verständigung im Alltag ist in jedem städtischen Amt möglich.',
						goals: [
							{
								number: '2.1.1',
								text: 'Bis 2027 stehen für die zwölf häufigsten Sprachen geschulte Sprachmittlerinnen und Sprachmittler bereit.'
							},
							{
								number: '2.1.2',
								text: 'Mehrsprachigkeit wird in Kitas, Schulen und in der Bücherei sichtbar gefördert.'
							}
						]
					},
					{
						number: '2.2',
						text: 'Für jede Lebenslage gibt es einen erreichbaren Deutschkurs.',
						goals: [
							{
								number: '2.2.1',
								text: 'Kurse finden auch abends und mit Kinderbetreuung statt.'
							},
							{
								number: '2.2.2',
								text: 'Freie Plätze sind für alle Beratungsstellen auf einen Blick zu sehen.'
							}
						]
					}
				]
			}
		],
		measures: [...everydayLanguage, ...languageCourses]
	},
	{
		number: '3',
		title: 'Bildung und Familie',
		summary:
			'Bildung beginnt vor der Kita und endet nicht mit der Schule. Die Stadt gewinnt Eltern als Partner und sorgt dafür, dass Übergänge gelingen: in die Kita, in die Schule, in den Beruf.',
		goals: [
			{
				number: '3',
				text: 'Alle Kinder in Musterstadt haben gleiche Chancen, unabhängig davon, welche Sprache zu Hause gesprochen wird.',
				goals: [
					{
						number: '3.1',
						text: 'Eltern kennen das Bildungssystem und gestalten es mit.',
						goals: [
							{ number: '3.1.1', text: 'Bis 2026 gibt es an drei Grundschulen ein Elterncafé.' },
							{
								number: '3.1.2',
								text: 'Familien ohne Kita-Platz werden vor dem ersten Kitatag besucht und begleitet.'
							}
						]
					},
					{ number: '3.2', text: 'Übergänge in Schule und Beruf gelingen ohne Brüche.' }
				]
			}
		],
		measures: education
	},
	{
		number: '4',
		title: 'Arbeit und Ausbildung',
		summary:
			'Arbeit ist der schnellste Weg in die Stadtgesellschaft. Betriebe suchen Fachkräfte, viele Zugewanderte bringen Erfahrung mit. Die Stadt führt beide zusammen und hilft, Hürden abzubauen.',
		goals: [
			{
				number: '4',
				text: 'Zugewanderte arbeiten in Musterstadt so, wie es ihren Fähigkeiten entspricht.',
				goals: [
					{
						number: '4.1',
						text: 'Abschlüsse und Erfahrungen werden erkannt und genutzt.',
						goals: [
							{
								number: '4.1.1',
								text: 'Jede Person mit ausländischem Abschluss findet vor Ort Beratung.'
							}
						]
					},
					{
						number: '4.2',
						text: 'Betriebe und Zugewanderte finden leichter zueinander.',
						goals: [
							{
								number: '4.2.1',
								text: 'Jährlich lernen mindestens 30 Personen einen Betrieb im Praktikum kennen.'
							}
						]
					}
				]
			}
		],
		measures: work
	},
	{
		number: '5',
		title: 'Wohnen, Quartier und Gesundheit',
		summary:
			'Wo Menschen wohnen, entstehen Nachbarschaften. Die Stadt hilft bei der Wohnungssuche, stärkt die Treffpunkte in den Quartieren und sorgt dafür, dass alle den Weg zu Vorsorge, Arzt und Sport finden.',
		goals: [
			{
				number: '5',
				text: 'Zugewanderte wohnen gut, sind in ihrer Nachbarschaft bekannt und bleiben gesund.',
				goals: [
					{
						number: '5.1',
						text: 'Wohnungssuche und Zusammenleben im Haus gelingen.',
						goals: [
							{
								number: '5.1.1',
								text: 'Bis 2026 haben 200 Personen den Kurs „Gut wohnen“ besucht.'
							}
						]
					},
					{ number: '5.2', text: 'In jedem Quartier gibt es einen offenen Treffpunkt.' },
					{ number: '5.3', text: 'Angebote zu Gesundheit und Sport erreichen alle.' }
				]
			}
		],
		measures: living
	},
	{
		number: '6',
		title: 'Teilhabe und offene Verwaltung',
		summary:
			'Wer hier lebt, soll mitreden und mitgestalten. Vereine und Verwaltung öffnen sich, Ehrenamt wird leicht gemacht, und niemand bleibt allein, der benachteiligt wird.',
		goals: [
			{
				number: '6',
				text: 'Zugewanderte gestalten Musterstadt mit, in Vereinen, in Gremien und in der Verwaltung.',
				goals: [
					{
						number: '6.1',
						text: 'Engagement wird gewonnen, geschult und anerkannt.',
						goals: [
							{
								number: '6.1.1',
								text: 'Bis 2027 sind 20 Integrationslotsinnen und -lotsen im Einsatz.'
							}
						]
					},
					{
						number: '6.2',
						text: 'Die Verwaltung ist für alle verständlich und erreichbar.',
						goals: [
							{
								number: '6.2.1',
								text: 'Die 20 meistgenutzten Formulare gibt es in einfacher Sprache.'
							},
							{ number: '6.2.2', text: 'Alle Beschäftigten mit Publikumsverkehr sind geschult.' }
						]
					}
				]
			}
		],
		measures: participation
	}
];
