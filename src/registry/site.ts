import { today } from '../build/today.ts';
import { loadComparisons } from './comparisons.ts';
import { loadHelpPlan } from './help-plan.ts';
import { loadRegistry } from './index.ts';
import { loadLawChanges } from './law-changes.ts';
import { loadNumberCards } from './number-cards.ts';
import { loadPrintables, sheetsOf } from './printables.ts';
import { teachingPrintables } from './teaching-printables.ts';
import { loadClassSafety, loadQuizzes, loadSlideDecks, loadWorksheets } from './teaching.ts';
import { loadSearchPlan } from './search-plan.ts';

/** Day of the build. */
export const buildDay: string = today();

/** The registry of this site, read once per build. */
export const registry = loadRegistry(process.cwd(), buildDay);

/** The help finder's needs and routes, in the editors' order. */
export const helpPlanOfSite = loadHelpPlan(process.cwd(), registry);

/** Figures that answer one question differently. */
export const comparisonsOfSite = loadComparisons(process.cwd(), registry);

/** Rules before and after what changed them. */
export const lawChangesOfSite = loadLawChanges(process.cwd(), registry);

/** Sets of numbers to forward as pictures. */
export const numberCardsOfSite = loadNumberCards(process.cwd(), registry);

/** Slides of the teaching kits. */
export const slideDecksOfSite = loadSlideDecks(process.cwd(), registry);

/** Questions to ask before and after a lesson. */
export const quizzesOfSite = loadQuizzes(process.cwd(), registry);

/** Rules for a safe lesson, and what to do when a learner tells. */
export const classSafetyOfSite = loadClassSafety(process.cwd(), registry);

/** Sheets that learners fill in and keep. */
export const worksheetsOfSite = loadWorksheets(process.cwd(), registry);

/** Every PDF that the site offers. */
export const sheetsOfSite = sheetsOf(
  [
    ...loadPrintables(process.cwd(), registry),
    ...teachingPrintables({ worksheets: worksheetsOfSite, quizzes: quizzesOfSite, decks: slideDecksOfSite }),
  ],
  registry,
);

/** The editors' words for search, and the situations that readers come in. */
export const searchPlanOfSite = loadSearchPlan(process.cwd(), registry);
