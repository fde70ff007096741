import { packPlan } from '../_packs.ts';

/** The class packs; the build makes them from this list and adds their sizes and fingerprints. */
export async function GET() {
  return new Response(JSON.stringify(await packPlan()), { headers: { 'Content-Type': 'application/json' } });
}
