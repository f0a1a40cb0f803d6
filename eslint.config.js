import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', '.build/', '.astro/', '.cache/', 'content/', 'examples/', 'src/testing/fixtures/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  ...(astro.configs['jsx-a11y-recommended'] ?? []),
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      eqeqeq: 'error',
      'no-console': 'off',
      'prefer-const': 'error',
      'no-control-regex': 'error',
      // What the tree does not need: tokens of other engines, dialogs, evaluated strings.
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-alert': 'error',
      'no-restricted-syntax': [
        'error',
        {
          // Of a folder «Банк опыта» it leaves `%D0%91…`, which is not there.
          selector: "MemberExpression[property.name='pathname'][object.type='NewExpression'][object.arguments.1.property.name='url']",
          message: 'A path of a file is import.meta.dirname or fileURLToPath().',
        },
      ],
    },
  },
  { files: ['**/*.astro'], rules: { 'astro/no-set-html-directive': 'off' } },
);
