import type { Region } from '../bank/model/region.ts';
import { commitText } from '../text/admin.ts';

/** Where the web editor reads and writes, as it takes it. */
export interface Backend {
  readonly name: 'github' | 'gitlab' | 'gitea' | 'test-repo';
  readonly [option: string]: unknown;
}

/** What a bank's profile says of the editor and the storage. */
export type EditorSettings = Pick<Region, 'editor' | 'forge'>;

/** Forges that the web editor can speak to; the others take packages of the wizard. */
export const EDITABLE_FORGES = ['github', 'gitlab', 'gitea'] as const;

/** A folder on the own computer needs the name of a storage all the same: nothing is ever asked of it. */
const LOCAL: Backend = { name: 'gitea', repo: 'bank/bank', auth_methods: ['token'], branch: 'main' };

/** Returns the backend of the web editor, `undefined` when the bank has none: then no file of the editor is built. */
export function backendOf({ editor, forge }: EditorSettings): Backend | undefined {
  if (editor === undefined) return undefined;
  if (editor.storage === 'test') return { name: 'test-repo' };
  const remote = forge && remoteOf(forge, editor);
  return editor.storage === 'local' ? { ...LOCAL, ...remote } : remote;
}

function remoteOf(
  { kind, url, branch }: NonNullable<Region['forge']>,
  { app_id, sign_in }: NonNullable<Region['editor']>,
): Backend | undefined {
  const name = EDITABLE_FORGES.find((known) => known === kind);
  if (name === undefined) return undefined;
  const { origin, pathname } = new URL(url);
  const repo = pathname.replace(/^\/|\/$|\.git\/?$/g, '');
  // GitHub needs a service between; the others know the application themselves.
  const byOauth = (name === 'github' ? sign_in : app_id) !== undefined;
  return {
    name,
    repo,
    branch,
    ...apiOf(name, origin),
    ...(sign_in === undefined ? {} : { base_url: sign_in.replace(/\/$/, '') }),
    ...(app_id === undefined ? {} : { app_id }),
    ...(app_id !== undefined && name === 'gitlab' ? { auth_type: 'pkce' } : {}),
    auth_methods: byOauth ? ['oauth', 'token'] : ['token'],
    commit_messages: commitText,
  };
}

/** Own servers keep their interface below their own address. */
function apiOf(name: (typeof EDITABLE_FORGES)[number], origin: string): Readonly<Record<string, string>> {
  if (name === 'github') return origin === 'https://github.com' ? {} : { api_root: `${origin}/api/v3`, base_url: origin };
  return { api_root: `${origin}/api/${name === 'gitlab' ? 'v4' : 'v1'}`, base_url: origin };
}

/** Returns the origins that the page of the editor may ask: the storage and the service of signing in, nobody else. */
export function hostsOf(settings: EditorSettings): string[] {
  const backend = backendOf(settings);
  if (backend === undefined || backend.name === 'test-repo' || settings.editor?.storage === 'local') return [];
  const { origin } = new URL(settings.forge!.url);
  const own = origin === 'https://github.com' ? ['https://api.github.com', 'https://github.com'] : [origin];
  const signIn = settings.editor?.sign_in;
  return [...new Set([...own, ...(signIn === undefined ? [] : [new URL(signIn).origin])])];
}
