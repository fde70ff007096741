import { today } from '../build/today.ts';
import { loadHelpPlan } from './help-plan.ts';
import { loadRegistry } from './index.ts';

/** Day of the build. */
export const buildDay: string = today();

/** The registry of this site, read once per build. */
export const registry = loadRegistry(process.cwd(), buildDay);

/** The help finder's needs and routes, in the editors' order. */
export const helpPlanOfSite = loadHelpPlan(process.cwd(), registry);
