import { telling } from './stop-words.ts';

/** Words that say nothing of what is looked for: particles, prepositions, words and verbs of asking. */
const LIST = `а без более бы быть в вам вас ведь весь во вот все всех всю вы где да для до его ее если есть еще же за зачем и из или им их к каждый как какая какие
  каким каких какое какой какую когда ко который которая которое которые кто куда ли либо лучше между меня мне много можно мой моя мы на над надо нам нас
  насчет наш не нет нее ней нельзя нибудь ним них но ну нужен нужна нужно нужны о об один одна однако около он она они оно от ото очень по под подскажите
  пожалуйста после потом потому почему при про просто расскажите с сам сейчас со среди так такая такие такое такой там те тем то тоже только тот ту тут ты
  у уж уже хочу хочется чего чем через что чтоб чтобы чье чья эта эти это этого этой этом этот эту я
  the a an of for and in on to how what is`;

let set: ReadonlySet<string> | undefined;

/** Returns these words. Not made until it is asked for: queries have them from the vocabulary. */
export const stopWords = (): ReadonlySet<string> => (set ??= new Set(LIST.split(/\s+/)));

/** Returns the words that carry the meaning, as a query is taken. */
export const withoutStopWords = (words: readonly string[]): readonly string[] => telling(words, stopWords());
