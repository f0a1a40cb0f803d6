/** A shorter beginning tells too little. */
const TELLS = 12;

/** Returns a name of at most `most` signs: whole, else its whole words up to a bracket, a comma or a colon, else its first words with «…». */
export function beginning(name: string, most: number): string {
  if (name.length <= most) return name;
  const part = name.split(/ \(|[,:;] | — /u)[0]!;
  if (part.length <= most && part.length >= TELLS) return part;
  const words = part.slice(0, part.lastIndexOf(' ', most)).replace(/(?:\s+(?:\p{L}{1,2}|для|или|при|над|под|про|без))+$/u, '');
  return `${words}…`;
}
