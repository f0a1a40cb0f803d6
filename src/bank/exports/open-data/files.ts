import type { Catalogue } from '../../catalogue.ts';
import { hasOpenData } from '../../sections.ts';
import { urls } from '../../urls.ts';
import { jsonApi } from './json-api.ts';
import { oaiAnswers } from './oai/answers.ts';
import { apacheRules } from './oai/apache.ts';
import { caddyRules } from './oai/caddy.ts';
import { nginxRules } from './oai/nginx.ts';
import { staticRepository } from './oai/static-repository.ts';
import { dataTables } from './tables.ts';

/** Yields every file of the open data, one after another: address and text; none where the region gives none. */
export function* openDataFiles(catalogue: Catalogue): Generator<[address: string, text: string]> {
  if (!hasOpenData(catalogue.bank)) return;
  yield* jsonApi(catalogue);
  yield* dataTables(catalogue);
  yield* oaiAnswers(catalogue);
  yield* nginxRules(catalogue);
  yield [...apacheRules(catalogue)];
  yield [...caddyRules(catalogue)];
  const whole = staticRepository(catalogue);
  if (whole !== undefined) yield [urls.oai('static.xml'), whole];
}
