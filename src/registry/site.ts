import { loadHelpPlan } from './help-plan.ts';
import { loadRegistry } from './index.ts';

/** Day of the build, in Indonesia's westernmost zone. `SOURCE_DATE_EPOCH` fixes it for reproducible builds. */
export const buildDay: string = dayOf(process.env.SOURCE_DATE_EPOCH ? new Date(Number(process.env.SOURCE_DATE_EPOCH) * 1000) : new Date());

function dayOf(moment: Date): string {
  return new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** The registry of this site, read once per build. */
export const registry = loadRegistry(process.cwd(), buildDay);

/** The help finder's needs and routes, in the editors' order. */
export const helpPlanOfSite = loadHelpPlan(process.cwd(), registry);
