/** Signs that only the source of a formula has: `$x$`, `\frac{1}{2}`, `y_{i}`, `x^2`; a price «$5 и $10» is none. */
const SOURCE =
  /\$(?=\S)[^$\n]*[^$\s]\$(?!\d)|\\[([]|\\(?:[dt]?frac|sqrt|cdot|times|sum|int|lim|left|right|begin|end|text|math\w+|alpha|beta|gamma|[dD]elta|lambda|pi|sigma|omega|varphi|[lg]eq?|neq|infty|approx|overline|vec|angle|circ|to|rightarrow|pm|div|log|ln|sin|cos|c?tg)(?![a-z])|[\p{L}\d)\]][_^]\{[^}\n]*\}|[a-z\d)]\^-?[a-z\d]/u;

/** Returns the first sign of a formula's source in a text that is shown as it is typed, `undefined` when there is none. */
export const rawFormula = (text: string): string | undefined => SOURCE.exec(text)?.[0];
