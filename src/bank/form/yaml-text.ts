/** Returns data as YAML of blocks; texts stand in double quotes, where JSON and YAML read the same, codes and dates stand bare. */
export function yamlText(data: Readonly<Record<string, unknown>>, indent = ''): string {
  return Object.entries(data)
    .map(([key, value]) => `${indent}${key}:${valueText(value, indent)}`)
    .join('');
}

function valueText(value: unknown, indent: string): string {
  if (Array.isArray(value)) return value.length === 0 ? ' []\n' : `\n${value.map((item) => itemText(item, `${indent}  `)).join('')}`;
  if (typeof value === 'object' && value !== null) return `\n${yamlText(value as Record<string, unknown>, `${indent}  `)}`;
  return ` ${scalar(value)}\n`;
}

function itemText(item: unknown, indent: string): string {
  if (typeof item !== 'object' || item === null) return `${indent}- ${scalar(item)}\n`;
  const lines = yamlText(item as Record<string, unknown>, `${indent}  `);
  return `${indent}- ${lines.slice(indent.length + 2)}`;
}

function scalar(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const isBare = /^[a-z][a-z0-9-]*$/.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/.test(value);
  return isBare || /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/.test(value) ? value : JSON.stringify(value);
}

/** Returns the text of an entry: fields between two lines of hyphens, and the body below. */
export function entryText(data: Readonly<Record<string, unknown>>, body: string): string {
  const text = body.replace(/\r\n?/g, '\n').trim();
  return `---\n${yamlText(data)}---\n${text === '' ? '' : `\n${text}\n`}`;
}
