import type { Answers, Question, QuestionDetail } from '../types.ts';

interface Offer {
	readonly id: string;
	readonly options: readonly string[];
	readonly default: string;
	readonly row: number;
}

/** Collects what is offered to the user, and says at once what was answered or goes by default. */
export class Asker {
	readonly #answers: Answers;
	readonly #questions = new Map<string, { question: Question; count: number }>();

	constructor(answers: Answers) {
		this.#answers = answers;
	}

	/** The answer that holds; asking again for the same thing counts how often it comes up. */
	ask(offer: Offer & QuestionDetail): string {
		const asked = this.#questions.get(offer.id);
		if (asked) asked.count++;
		else this.#questions.set(offer.id, { question: offer, count: 1 });
		const answer = this.#answers.get(offer.id) ?? this.#answers.get(offer.kind);
		return answer !== undefined && offer.options.includes(answer) ? answer : offer.default;
	}

	/** Words that the user typed as an answer, if there are any. */
	typed(id: string): string | undefined {
		return this.#answers.get(id)?.trim() || undefined;
	}

	questions(): Question[] {
		return [...this.#questions.values()].map(({ question, count }) =>
			question.kind === 'choice-word' ||
			question.kind === 'known-word' ||
			question.kind === 'record-word'
				? { ...question, count }
				: question
		);
	}
}
