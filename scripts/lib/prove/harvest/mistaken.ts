/** Requests that no list answers, and the code of the fault that the protocol wants; `undefined` where there is none. */
export const requests: readonly (readonly [search: string, code: string | undefined])[] = [
  ['', 'badVerb'],
  ['verb=Nonsense', 'badVerb'],
  ['verb=Identify', undefined],
  ['verb=Identify&foo=bar', 'badArgument'],
  ['verb=Identify&verb=Identify', 'badVerb'],
  ['verb=ListRecords', 'badArgument'],
  ['verb=ListRecords&metadataPrefix=marc21', 'cannotDisseminateFormat'],
  ['verb=ListRecords&metadataPrefix=oai_dc&set=nikto', 'noRecordsMatch'],
  ['verb=ListRecords&metadataPrefix=oai_dc&until=2020-01-01', 'noRecordsMatch'],
  ['verb=ListRecords&metadataPrefix=oai_dc&from=2024-10-01&until=2024-09-30', 'badArgument'],
  ['verb=ListRecords&metadataPrefix=oai_dc&from=2024-10-01&until=2024-10-01', undefined],
  ['verb=ListRecords&metadataPrefix=oai_dc&from=2025-13-45', 'badArgument'],
  ['verb=ListRecords&metadataPrefix=oai_dc&until=2030-12-31', undefined],
  ['verb=ListRecords&metadataPrefix=oai_dc&from=2099-01-01&until=2099-01-02', 'noRecordsMatch'],
  ['verb=ListRecords&resumptionToken=oai_dc.all.3.7', 'badResumptionToken'],
  ['verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:bank.primery.rf:webinar-nikto', 'idDoesNotExist'],
  ['verb=ListMetadataFormats&identifier=nikto', 'idDoesNotExist'],
];

/** Sends them all and returns what was answered otherwise than the protocol wants, in Russian. */
export async function askMistaken(url: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [search, code] of requests) {
    const text = await (await fetch(`${url}?${search}`)).text();
    const told = /<error code="(\w+)"/.exec(text)?.[1];
    if (told !== code) faults.push(`на запрос «${search}» сказано ${told ?? 'без ошибки'}, а нужно ${code ?? 'без ошибки'}`);
  }
  return faults;
}
