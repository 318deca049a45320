import { actor } from './entities/actor.ts';
import { catalogue } from './entities/catalogue.ts';
import { device } from './entities/device.ts';
import { field } from './entities/field.ts';
import { funding } from './entities/funding.ts';
import { goal } from './entities/goal.ts';
import { measure } from './entities/measure.ts';
import { ownField } from './entities/own-field.ts';
import { person } from './entities/person.ts';
import { progress } from './entities/progress.ts';
import { step } from './entities/step.ts';
import { view } from './entities/view.ts';
import type { Entity, Values } from './entity.ts';
import type { Meta } from './record.ts';

/** All sorts of records. Adding one is its file, its line here and one version of the database. */
export const entities = {
	catalogue,
	field,
	goal,
	measure,
	progress,
	step,
	funding,
	actor,
	person,
	view,
	'own-field': ownField,
	device
};

export type EntityKey = keyof typeof entities;

/** A record as the program works with it: every declared field is there, empty or not. */
export type Rec<K extends EntityKey> = Meta & Values<(typeof entities)[K]>;

/** A record of any sort. */
export type AnyRec = Meta & Readonly<Record<string, unknown>>;

export const entityKeys = Object.keys(entities) as EntityKey[];

/** The declaration of a sort of record, without its particular type. */
export const entityOf = (key: EntityKey): Entity => entities[key] as unknown as Entity;

/** Whether a name from outside names a sort of record. */
export const isEntityKey = (key: string): key is EntityKey => Object.hasOwn(entities, key);
