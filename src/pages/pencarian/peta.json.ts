import { searchMap } from '../_search-map.ts';

/** What search in the browser knows; fetched when a reader turns to the search field. */
export async function GET() {
  return new Response(JSON.stringify(await searchMap()), { headers: { 'Content-Type': 'application/json' } });
}
