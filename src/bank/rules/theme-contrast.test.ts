import { testRule } from '../../testing/rule-cases.ts';
import { themeContrast } from './theme-contrast.ts';

const theme = (accent: string) => ({ region: { theme: { accent } } });

testRule(themeContrast, [
  {
    name: 'yellow',
    bank: theme('#ffcc00'),
    finds: ['warning region.yaml theme.accent'],
    says: /контрастом 1,5 при норме 4,5\..* #[0-9a-f]{6} /,
  },
  { name: 'white', bank: theme('#FFFFFF'), finds: ['warning region.yaml theme.accent'], says: /контрастом 1,0/ },
  { name: 'a grey just too pale', bank: theme('#777777'), finds: ['warning region.yaml theme.accent'] },
  { name: 'a grey just dark enough', bank: theme('#767676'), finds: [] },
  { name: 'blue', bank: theme('#1c4e8a'), finds: [] },
  {
    name: 'white, in whole words',
    bank: theme('#ffffff'),
    finds: ['warning region.yaml theme.accent'],
    says: /^Цвет #ffffff слишком светлый: белые буквы на нём читаются с контрастом 1,0 при норме 4,5\. Сайт возьмёт оттенок темнее\. Впишите его сами — #[0-9a-f]{6} — или выберите другой цвет\.$/,
  },
]);
