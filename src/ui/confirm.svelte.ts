/** A question that must be answered before something goes on. */
interface Question {
	title: string;
	text: string | readonly string[];
	/** The verb that names the result, "In den Papierkorb". */
	confirm: string;
	/** The way back, "Behalten". */
	cancel?: string;
	danger?: boolean;
}

interface Pending extends Question {
	answer: (yes: boolean) => void;
}

/** Asks one question at a time and waits for the answer; `ConfirmDialog` shows it. */
export class Confirm {
	#queue = $state.raw<readonly Pending[]>([]);

	/** The question on the screen. */
	get current(): Pending | undefined {
		return this.#queue[0];
	}

	/** The screen behind the questions is left: none of them is answered with yes. */
	giveUp(): void {
		for (const { answer } of this.#queue) answer(false);
	}

	/** Resolves to whether the user said yes; Esc is a no. */
	ask(question: Question): Promise<boolean> {
		return new Promise((resolve) => {
			const pending: Pending = {
				...question,
				answer: (yes) => {
					this.#queue = this.#queue.filter((other) => other !== pending);
					resolve(yes);
				}
			};
			this.#queue = [...this.#queue, pending];
		});
	}
}
