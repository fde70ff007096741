import type { APIRoute } from 'astro';
import { dataFiles, jsonSchema, type DataFile } from '../../../domain/open-data-files.ts';
import { address } from '../../_publication.ts';
import { respondJson } from '../../_respond.ts';

export const getStaticPaths = () => Object.keys(dataFiles).map((berkas) => ({ params: { berkas } }));

/** JSON Schema of a data file. */
export const GET: APIRoute = ({ params }) => respondJson(jsonSchema(params.berkas as DataFile, address), 'application/schema+json');
