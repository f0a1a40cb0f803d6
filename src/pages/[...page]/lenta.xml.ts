import type { APIRoute } from 'astro';
import { atom } from '../../bank/exports/atom.ts';
import { feedsOf, type Feed } from '../../bank/exports/feeds.ts';
import { catalogue } from '../../site/bank.ts';

export const getStaticPaths = () =>
  [...feedsOf(catalogue()).values()].map((feed) => ({ params: { page: feed.page.slice(1, -1) || undefined }, props: { feed } }));

/** The feed of a page as Atom. */
export const GET: APIRoute<{ feed: Feed }> = ({ props }) =>
  new Response(atom(props.feed, catalogue()), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
