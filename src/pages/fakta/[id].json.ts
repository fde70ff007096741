import type { APIRoute } from 'astro';
import { aboutFile, type DataOf } from '../../domain/open-data-files.ts';
import { factCitation, factPaths } from '../_fact-citation.ts';
import { publicFact, sourcesOf } from '../_open-data.ts';
import { publication } from '../_publication.ts';
import { respondJson } from '../_respond.ts';

export const getStaticPaths = factPaths;

/** A fact with its sources and how to cite it. */
export const GET: APIRoute = ({ params }) => {
  const fact = publicFact(params.id!);
  const { short, full } = factCitation(fact.id);
  const file: DataOf<'satu-fakta'> = {
    ...aboutFile('satu-fakta', `/fakta/${fact.id}.json`, publication),
    sitasi: { singkat: short, lengkap: full },
    fakta: fact,
    sumber: sourcesOf(fact),
  };
  return respondJson(file);
};
