import type { APIRoute } from 'astro';
import { factsTable } from '../../../domain/open-data-tables.ts';
import { publicRecords } from '../../_open-data.ts';
import { respond } from '../../_respond.ts';

/** The facts for a spreadsheet. */
export const GET: APIRoute = () => respond(factsTable(publicRecords.fakta), 'text/csv');
