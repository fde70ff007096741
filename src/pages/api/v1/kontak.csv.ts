import type { APIRoute } from 'astro';
import { contactsTable } from '../../../domain/open-data-tables.ts';
import { publicRecords } from '../../_open-data.ts';
import { respond } from '../../_respond.ts';

/** The contacts for a spreadsheet. */
export const GET: APIRoute = () => respond(contactsTable(publicRecords.kontak), 'text/csv');
