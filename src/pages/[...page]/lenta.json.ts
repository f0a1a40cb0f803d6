import type { APIRoute } from 'astro';
import { jsonFeed } from '../../bank/exports/json-feed.ts';
import { feedsOf, type Feed } from '../../bank/exports/feeds.ts';
import { catalogue } from '../../site/bank.ts';

export const getStaticPaths = () =>
  [...feedsOf(catalogue()).values()].map((feed) => ({ params: { page: feed.page.slice(1, -1) || undefined }, props: { feed } }));

/** The feed of a page as JSON Feed. */
export const GET: APIRoute<{ feed: Feed }> = ({ props }) =>
  new Response(jsonFeed(props.feed, catalogue()), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
