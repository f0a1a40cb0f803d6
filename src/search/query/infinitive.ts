/** Names of things that end as verbs do; shorter ones («сеть», «путь», «пять») are told by their length. */
const THING = /^(?:благодать|девять|десять|кровать|мечеть|память|печать|рукоять)$/;

/** Whether a word is what is to be done («узнать», «пересчитать»), and not a thing. */
export const isInfinitive = (word: string): boolean => /.{3}[аеиуя]ть(?:ся)?$/.test(word) && !THING.test(word);
