import type { Fields, Values } from '../../model/entity.ts';
import type { actor } from '../../model/entities/actor.ts';
import type { funding } from '../../model/entities/funding.ts';
import type { measure } from '../../model/entities/measure.ts';
import type { person } from '../../model/entities/person.ts';
import type { progress } from '../../model/entities/progress.ts';
import type { step } from '../../model/entities/step.ts';
import type { Status } from '../../model/status.ts';

/**
 * How the example is written down: as little as a person would write, with readable local keys where
 * a record refers to another one ('vhs', 'haddad', '2-3'). `records.ts` makes full records of it.
 */
type Written<E extends { fields: Fields }, Without extends string = never> = Omit<
	Partial<Values<E>>,
	Without
>;

/** A Sachstand; the newest one stands first and gives the measure its status. */
export interface ProgressPlan extends Written<typeof progress, 'measure' | 'figures' | 'status'> {
	date: string;
	status?: Status;
	figures?: Readonly<Record<string, number>>;
}

type StepPlan = Written<typeof step, 'measure' | 'order'>;
type FundingPlan = Written<typeof funding, 'measure'>;

type Derived = 'field' | 'order' | 'status' | 'blocked' | 'takenFrom';

/** A measure with everything that belongs to it. */
export interface MeasurePlan extends Written<typeof measure, Derived> {
	number: string;
	title: string;
	/** Where it is not that of the newest Sachstand. */
	status?: { value: Status; date: string };
	blocked?: { reason: string; condition: string };
	/** Value of the town's own field "Produkt im Haushalt". */
	product?: string;
	progress?: readonly ProgressPlan[];
	steps?: readonly StepPlan[];
	funding?: readonly FundingPlan[];
}

/** A goal; its depth says whether it is a guiding, a main or a sub-goal. */
export interface GoalPlan {
	number: string;
	text: string;
	goals?: readonly GoalPlan[];
}

/** A field of action with its goals and measures. */
export interface FieldPlan {
	number: string;
	title: string;
	summary: string;
	goals: readonly GoalPlan[];
	measures: readonly MeasurePlan[];
}

/** Actors and persons under the keys by which measures name them. */
export type Actors = Readonly<Record<string, Written<typeof actor>>>;
export type Persons = Readonly<Record<string, Written<typeof person>>>;
