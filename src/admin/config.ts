import type { Bank } from '../bank/bank.ts';
import { adminText } from '../text/admin.ts';
import { backendOf, type Backend } from './backend.ts';
import { collectionsOf, type Collection } from './collections.ts';

/** The whole configuration of the web editor. */
export interface AdminConfig {
  readonly backend: Backend;
  readonly collections: readonly Collection[];
  readonly [option: string]: unknown;
}

/** Returns the configuration of the web editor for a bank on a day, `undefined` when the bank has no editor; throws where a schema cannot be a form. */
export function adminConfig(bank: Bank, today: string): AdminConfig | undefined {
  const { region } = bank;
  const backend = backendOf(region);
  if (backend === undefined || region.editor === undefined) return undefined;
  const { folder, requests } = region.editor;
  const hasRequests = requests && (backend.name === 'github' || backend.name === 'gitlab');
  return {
    load_config_file: false,
    backend,
    ...(hasRequests ? { publish_mode: 'editorial_workflow' } : {}),
    app_title: adminText.title,
    site_url: region.site,
    show_preview_links: false,
    // Nothing lies outside the folders of entries; the editor asks for a folder all the same.
    media_folder: folder,
    public_folder: '/',
    media_libraries: {
      default: { config: { max_file_size: region.limits.file_mb * 1024 * 1024, slugify_filename: true } },
      stock_assets: { providers: [] },
    },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80 },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none' } },
    collections: collectionsOf(bank, folder, today),
  };
}
